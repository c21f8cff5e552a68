import { type Expression, type ExpressionBuilder, type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import type { Viewpoint } from '../../model/viewpoint.ts';
import type { NameSearch, PersonFound, TermGroup } from '../archive.ts';
import type { Tables } from '../tables.ts';
import { seenPeople } from './seen-people.ts';
import { ownersSeen } from './visible.ts';

/** A word that is only begun and this short begins so many names that the most quoted ones are looked through instead. */
const SHORT = 2;
const LOOKED_THROUGH = 3_000;
/** So many forms that a workspace owns are looked through for those that may show in a channel. */
const MOST_OWN = 1_000;
const MOST_GRAMS = 200;

type FormQuery = SelectQueryBuilder<Tables, 'person_form', object>;

/** See `QuoteArchive.findPeople`. */
export function findPeople(
  database: Kysely<Tables>,
  { words, begun = false, kind, limit }: NameSearch,
  viewpoint: Viewpoint,
): Promise<PersonFound[]> {
  const last = words.length - 1;
  const [only = ''] = words[0] ?? [];
  const manyBegin = begun && words.length <= 1 && only.length <= SHORT;
  return seen(database, viewpoint, limit, (owner) =>
    database
      .selectFrom('person_form')
      .where('person_form.owner', '=', owner)
      .where('person_form.kind', '=', kind)
      .$if(manyBegin, (query) =>
        query.where('person_form.id', 'in', (popular) =>
          popular
            .selectFrom('person_form as popular')
            .select('popular.id')
            .where('popular.owner', '=', owner)
            .where('popular.kind', '=', kind)
            .orderBy('popular.quotes', 'desc')
            .limit(LOOKED_THROUGH),
        ),
      )
      .where((where) =>
        where.and(words.map((group, index) => hasWord(where, group, begun && index === last))),
      ),
  );
}

function hasWord(where: ExpressionBuilder<Tables, 'person_form'>, group: TermGroup, begun: boolean) {
  return where(
    'person_form.id',
    'in',
    where
      .selectFrom('name_word')
      .select('name_word.form')
      .where((word) =>
        begun
          ? word.or(
              group.map((term) =>
                word.and([word('word', '>=', term), word('word', '<', `${term}\u{10ffff}`)]),
              ),
            )
          : word('word', 'in', group),
      ),
  );
}

/** See `QuoteArchive.findMisspelt`. */
export async function findMisspelt(
  database: Kysely<Tables>,
  grams: readonly string[],
  viewpoint: Viewpoint,
  limit: number,
): Promise<PersonFound[]> {
  if (grams.length === 0) return [];
  return seen(
    database,
    viewpoint,
    limit,
    (owner) =>
      database
        .selectFrom('person_form')
        .innerJoin('name_gram', 'name_gram.form', 'person_form.id')
        .where('name_gram.gram', 'in', grams.slice(0, MOST_GRAMS))
        .where('person_form.owner', '=', owner)
        .where('person_form.kind', '=', 'name')
        .groupBy('person_form.id') as unknown as FormQuery,
    sql<number>`count(*)`,
  );
}

// Of the forms that a place's workspace owns only those may show that stand in an article which was shown there.
async function seen(
  database: Kysely<Tables>,
  viewpoint: Viewpoint,
  limit: number,
  query: (owner: string) => FormQuery,
  shared?: Expression<number>,
): Promise<PersonFound[]> {
  const found: (PersonFound & { readonly best: number })[] = [];
  for (const owner of ownersSeen(viewpoint)) {
    const isOpen = owner === '' || viewpoint.kind === 'owner';
    const rows = await query(owner)
      .select([
        'person_form.person',
        'person_form.form',
        'person_form.kind',
        'person_form.quotes',
        'person_form.last_at as lastAt',
        sql<number>`${shared ?? sql.ref('person_form.quotes')}`.as('best'),
      ])
      .orderBy('best', 'desc')
      .orderBy('person_form.quotes', 'desc')
      .orderBy('person_form.id')
      .limit(isOpen ? limit : MOST_OWN)
      .execute();
    if (isOpen) {
      for (const row of rows) found.push({ ...row });
      continue;
    }
    const people = await seenPeople(
      database,
      rows.map(({ person }) => person),
      owner,
      viewpoint,
    );
    for (const row of rows) {
      const { names = [], roles = [] } = people.get(row.person) ?? {};
      const form = [...names, ...roles].find(({ text }) => text === row.form);
      if (form === undefined) continue;
      const { quotes, lastAt } = form;
      found.push({ ...row, quotes, lastAt, best: shared === undefined ? quotes : row.best });
    }
  }
  return found
    .sort((a, b) => b.best - a.best || b.quotes - a.quotes || (a.form < b.form ? -1 : 1))
    .slice(0, limit)
    .map(({ best: _, ...form }) => form);
}
