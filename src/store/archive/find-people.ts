import { type Expression, type ExpressionBuilder, type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import type { Viewpoint } from '../../model/viewpoint.ts';
import type { NameSearch, PersonFound, TermGroup } from '../archive.ts';
import type { Tables } from '../tables.ts';
import { seenPeople } from './seen-people.ts';
import { ownersSeen } from './visible.ts';

/** A word that is only begun and this short begins so many names that the most quoted ones are looked through instead. */
const SHORT = 1;
const LOOKED_THROUGH = 3_000;
/** So many forms that a workspace owns are looked through for those that may show in a channel. */
const MOST_OWN = 1_000;
const MOST_GRAMS = 200;
/** Of forms that share as many trigrams the most quoted are wanted, so that many times more are looked at. */
const MOST_ALIKE = 4;

type FormQuery = SelectQueryBuilder<Tables, 'person_form', object>;

/** See `QuoteArchive.findPeople`. */
export function findPeople(
  database: Kysely<Tables>,
  { words, begun = false, kind, limit }: NameSearch,
  viewpoint: Viewpoint,
): Promise<PersonFound[]> {
  return seen(database, viewpoint, limit, (owner) => formsWith(database, { words, begun, kind, owner }));
}

type WordSearch = Required<Pick<NameSearch, 'words' | 'begun' | 'kind'>> & { readonly owner: string };

// A cross join is read in the order it is written in: the word that is whole, or else the one begun, says which forms are looked at.
function formsWith(database: Kysely<Tables>, { words, begun, kind, owner }: WordSearch): FormQuery {
  const wanted = words.map((group, index) => ({ group, begun: begun && index === words.length - 1 }));
  const first = wanted.find((word) => !word.begun) ?? wanted[0];
  if (first === undefined || (first.begun && first.group.every((term) => term.length <= SHORT))) {
    return mostQuoted(database, kind, owner).where((where) =>
      where.and(wanted.map((word) => hasWord(where, word))),
    );
  }
  const forms = database
    .selectFrom('name_word')
    .crossJoin('person_form')
    .whereRef('person_form.id', '=', 'name_word.form')
    .where('name_word.owner', '=', owner)
    .where('name_word.kind', '=', kind)
    .where((where) => isWord(where, first))
    .where((where) => where.and(wanted.filter((word) => word !== first).map((word) => hasWord(where, word))))
    // Not `distinct`: what is ordered by then has to be selected on PostgreSQL.
    .groupBy('person_form.id');
  return forms as unknown as FormQuery;
}

function mostQuoted(database: Kysely<Tables>, kind: NameSearch['kind'], owner: string): FormQuery {
  return database.selectFrom(
    database
      .selectFrom('person_form')
      .selectAll()
      .where('owner', '=', owner)
      .where('kind', '=', kind)
      .orderBy('quotes', 'desc')
      .limit(LOOKED_THROUGH)
      .as('person_form'),
  ) as unknown as FormQuery;
}

interface WantedWord {
  readonly group: TermGroup;
  readonly begun: boolean;
}

function hasWord(where: ExpressionBuilder<Tables, 'person_form'>, wanted: WantedWord) {
  return where.exists(
    where
      .selectFrom('name_word')
      .select('name_word.form')
      .whereRef('name_word.form', '=', 'person_form.id')
      .where((word) => isWord(word, wanted)),
  );
}

function isWord<T extends 'name_word'>(where: ExpressionBuilder<Tables, T>, { group, begun }: WantedWord) {
  const word = where as unknown as ExpressionBuilder<Tables, 'name_word'>;
  if (!begun) return word('name_word.word', 'in', group);
  return word.or(
    group.map((term) =>
      word.and([word('name_word.word', '>=', term), word('name_word.word', '<', `${term}\u{10ffff}`)]),
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
        .selectFrom((from) =>
          from
            .selectFrom('name_gram')
            .select((select) => ['form', select.fn.countAll<number>().as('shared')])
            .where('owner', '=', owner)
            .where('kind', '=', 'name')
            .where('gram', 'in', grams.slice(0, MOST_GRAMS))
            .groupBy('form')
            .orderBy('shared', 'desc')
            .limit(owner === '' ? limit * MOST_ALIKE : MOST_OWN)
            .as('alike'),
        )
        .innerJoin('person_form', 'person_form.id', 'alike.form') as unknown as FormQuery,
    sql.ref<number>('alike.shared'),
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
