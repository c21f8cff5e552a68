import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** How many rows belong to an owner beside its articles. */
export async function othersOfOwner(database: Kysely<Tables>, owner: string): Promise<number> {
  const { platform, workspace } = placeOfOwner(owner);
  const shown = await database
    .selectFrom('shown')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .where('owner', '!=', owner)
    .executeTakeFirstOrThrow();
  const settings = await database
    .selectFrom('retention')
    .select('owner')
    .where('owner', '=', owner)
    .execute();
  return Number(shown.count) + settings.length;
}

/** Forgets what belongs to an owner beside its articles, which must be gone: where it was shown others', its settings, its people. */
export async function forgetOwner(transaction: Kysely<Tables>, owner: string): Promise<number> {
  const { platform, workspace } = placeOfOwner(owner);
  const others = await othersOfOwner(transaction, owner);
  await transaction
    .deleteFrom('shown')
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .execute();
  await transaction.deleteFrom('retention').where('owner', '=', owner).execute();
  await transaction.deleteFrom('publisher').where('owner', '=', owner).execute();
  await transaction.deleteFrom('person_form').where('owner', '=', owner).execute();
  await transaction
    .deleteFrom('person')
    .where('owner', '=', owner)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('appearance')
            .select('appearance.id')
            .whereRef('appearance.person', '=', 'person.id'),
        ),
      ),
    )
    .execute();
  return others;
}

/** The platform and workspace that an owner is made of. */
export function placeOfOwner(owner: string): { readonly platform: string; readonly workspace: string } {
  const colon = owner.indexOf(':');
  return { platform: owner.slice(0, Math.max(0, colon)), workspace: owner.slice(colon + 1) };
}
