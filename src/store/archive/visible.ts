import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely';
import { OPERATOR, ownerOf } from '../../model/owner-of.ts';
import type { Viewpoint } from '../../model/viewpoint.ts';
import type { Tables } from '../tables.ts';

/**
 * Holds for the rows that may be seen from a viewpoint: all that is public, what the place's workspace (or the operator) owns if it
 * was shown in that channel, or all that an owner owns. `owner` and `article` name the columns that hold an article's key. The one
 * place where this is decided: every question to the archive goes through it.
 */
export function visible<T extends keyof Tables>(
  where: ExpressionBuilder<Tables, T>,
  viewpoint: Viewpoint,
  { owner, article }: { readonly owner: string; readonly article: string },
): ExpressionWrapper<Tables, T, SqlBool> {
  // The columns are named by text, which the types can't follow: one cast here instead of one in each query.
  const build = where as unknown as ExpressionBuilder<
    Tables & { row: { owner: string; article: string } },
    'row'
  >;
  const ownerColumn = build.ref(owner as 'row.owner');
  const articleColumn = build.ref(article as 'row.article');
  const own =
    viewpoint.kind === 'owner'
      ? build(ownerColumn, '=', viewpoint.owner)
      : build.and([
          build(ownerColumn, 'in', [...new Set([ownerOf(viewpoint.place), OPERATOR])]),
          build.exists(
            build
              .selectFrom('shown')
              .select('shown.id')
              .where('shown.owner', '=', ownerColumn)
              .where('shown.article', '=', articleColumn)
              .where('shown.platform', '=', viewpoint.place.platform)
              .where('shown.channel', '=', viewpoint.place.channel)
              .where('shown.workspace', 'in', [...new Set([viewpoint.place.workspace, ''])]),
          ),
        ]);
  // Not as `or`: SQLite would look each side of it up, the public one being nearly everything, instead of what else is asked.
  const isHidden = build.and([build(ownerColumn, '!=', ''), build.not(own)]);
  return build.not(isHidden) as unknown as ExpressionWrapper<Tables, T, SqlBool>;
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
