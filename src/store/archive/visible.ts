import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { OPERATOR, ownerOf } from '../../model/owner-of.ts';
import type { Viewpoint } from '../../model/viewpoint.ts';

/**
 * Holds for the rows that may be seen from a viewpoint: all that is public, what the place's workspace (or the operator) owns if it
 * was shown in that channel, or all that an owner owns. `owner` and `article` name the columns that hold an article's key. The one
 * place where this is decided: every question to the archive goes through it.
 */
export function visible(
  viewpoint: Viewpoint,
  { owner, article }: { readonly owner: string; readonly article: string },
): RawBuilder<SqlBool> {
  const [ownerColumn, articleColumn] = [sql.ref(owner), sql.ref(article)];
  // Not "public or own": SQLite would look each side of it up, the public one being nearly everything, instead of what else is asked.
  const unless = (own: RawBuilder<SqlBool>) => sql<SqlBool>`not (${ownerColumn} <> '' and not ${own})`;
  if (viewpoint.kind === 'owner') return unless(sql`(${ownerColumn} = ${viewpoint.owner})`);
  const { place } = viewpoint;
  const owners = [...new Set([ownerOf(place), OPERATOR])];
  const workspaces = [...new Set([place.workspace, ''])];
  return unless(sql`(${ownerColumn} in (${sql.join(owners)}) and exists (
    select 1 from shown where shown.owner = ${ownerColumn} and shown.article = ${articleColumn}
    and shown.platform = ${place.platform} and shown.channel = ${place.channel} and shown.workspace in (${sql.join(workspaces)})))`);
}

/** The owners whose things may be seen from a viewpoint at all, the public's first. */
export function ownersSeen(viewpoint: Viewpoint): string[] {
  return [
    ...new Set([
      '',
      ...(viewpoint.kind === 'owner' ? [viewpoint.owner] : [ownerOf(viewpoint.place), OPERATOR]),
    ]),
  ];
}
