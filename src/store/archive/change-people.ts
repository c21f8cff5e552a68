import type { Kysely, Selectable } from 'kysely';
import type { Instant } from '../../model/instant.ts';
import type { PeopleChange } from '../../model/kept-article.ts';
import { type Outcome, refusal, success } from '../../model/outcome.ts';
import type { SplitBy } from '../archive.ts';
import { inParts } from '../rows-at-once.ts';
import type { PersonChangeTable, Tables } from '../tables.ts';
import { withoutNulls } from '../without-nulls.ts';
import { recountForms } from './person-forms.ts';

const LIST = 'See the numbers with: verbatim people <name>';

/** See `ArchiveKeeping.mergePeople`. */
export async function mergePeople(
  transaction: Kysely<Tables>,
  from: number,
  into: number,
  reason: string | undefined,
  now: Instant,
): Promise<Outcome<PeopleChange>> {
  if (from === into)
    return refusal('same-person', `${from} and ${into} are one person already.`, 'Name two.');
  const [one, other] = [await personRow(transaction, from), await personRow(transaction, into)];
  if (one === undefined) return unknownPerson(from);
  if (other === undefined) return unknownPerson(into);
  if (other.owner !== '' && other.owner !== one.owner) {
    return refusal(
      'other-owner',
      `Person ${into} is known to ${other.owner} alone: others’ articles must not be listed there.`,
      'Merge the other way round.',
    );
  }
  const moved = await appearancesOf(transaction, from);
  if (moved.length === 0) return unknownPerson(from);
  return success(await move(transaction, { kind: 'merge', from, into, reason, now }, moved));
}

/** See `ArchiveKeeping.splitPerson`. */
export async function splitPerson(
  transaction: Kysely<Tables>,
  person: number,
  by: SplitBy,
  reason: string | undefined,
  now: Instant,
): Promise<Outcome<PeopleChange>> {
  const row = await personRow(transaction, person);
  if (row === undefined) return unknownPerson(person);
  const all = await appearancesOf(transaction, person);
  const moved = all.filter((appearance) => isMeant(appearance, by));
  if (moved.length === 0) {
    return refusal('nothing-to-split', `Person ${person} appears nowhere like that.`, LIST);
  }
  if (moved.length === all.length) {
    return refusal('all-of-it', `Person ${person} appears nowhere else: there is nothing to split.`, LIST);
  }
  const { id } = await transaction
    .insertInto('person')
    .values({ owner: row.owner, kind: row.kind, made_at: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  return success(await move(transaction, { kind: 'split', from: person, into: id, reason, now }, moved));
}

function isMeant({ owner, article, name, role, forms }: AppearanceRow, by: SplitBy): boolean {
  if ('article' in by) return article === by.article && owner === by.owner;
  const wanted = by.form.trim().toLowerCase();
  return [name, role ?? '', ...(JSON.parse(forms) as string[])].some((form) => form.toLowerCase() === wanted);
}

/** See `ArchiveKeeping.undoPeopleChange`. */
export async function undoPeopleChange(
  transaction: Kysely<Tables>,
  change: number,
  now: Instant,
): Promise<Outcome<PeopleChange>> {
  const row = await transaction
    .selectFrom('person_change')
    .selectAll()
    .where('id', '=', change)
    .executeTakeFirst();
  if (row === undefined) {
    return refusal('no-change', `There is no change ${change}.`, 'List them with: verbatim people --changes');
  }
  if (row.undone_at !== null) {
    return refusal(
      'undone',
      `Change ${change} was taken back already.`,
      'Make it again with merge or split.',
    );
  }
  const later = await laterChange(transaction, change);
  if (later !== undefined) {
    return refusal(
      'changed-since',
      `Change ${later} has moved the same people since.`,
      `Take that one back first: verbatim people undo ${later}`,
    );
  }
  const moves = await transaction
    .selectFrom('person_move')
    .selectAll()
    .where('change', '=', change)
    .execute();
  const named = new Set(moves.map(({ owner, article, name }) => JSON.stringify([owner, article, name])));
  const there = await appearancesOf(transaction, row.target);
  const back = there.filter(({ owner, article, name }) => named.has(JSON.stringify([owner, article, name])));
  await reassign(transaction, back, row.person);
  await recountForms(transaction, [row.person, row.target]);
  await transaction.updateTable('person_change').set({ undone_at: now }).where('id', '=', change).execute();
  return success(changeOf({ ...row, undone_at: now }, back.length));
}

// Taken back out of order, what two changes moved would end with a person it never was.
async function laterChange(database: Kysely<Tables>, change: number): Promise<number | undefined> {
  const row = await database
    .selectFrom('person_move as mine')
    .innerJoin('person_move as other', (join) =>
      join
        .onRef('other.owner', '=', 'mine.owner')
        .onRef('other.article', '=', 'mine.article')
        .onRef('other.name', '=', 'mine.name'),
    )
    .innerJoin('person_change', 'person_change.id', 'other.change')
    .select('person_change.id')
    .where('mine.change', '=', change)
    .where('person_change.id', '>', change)
    .where('person_change.undone_at', 'is', null)
    .orderBy('person_change.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

/** See `ArchiveKeeping.peopleChanges`. */
export async function peopleChanges(database: Kysely<Tables>, limit: number): Promise<PeopleChange[]> {
  const rows = await database
    .selectFrom('person_change')
    .selectAll()
    .select((select) =>
      select
        .selectFrom('person_move')
        .select((count) => count.fn.countAll<number>().as('moved'))
        .whereRef('person_move.change', '=', 'person_change.id')
        .as('moved'),
    )
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => changeOf(row, Number(row.moved)));
}

interface Move {
  readonly kind: 'merge' | 'split';
  readonly from: number;
  readonly into: number;
  readonly reason: string | undefined;
  readonly now: Instant;
}

async function move(
  transaction: Kysely<Tables>,
  {
    kind,
    from,
    into,
    reason = null,
    now,
  }: Omit<Move, 'reason'> & { readonly reason: string | null | undefined },
  moved: readonly AppearanceRow[],
): Promise<PeopleChange> {
  const row = await transaction
    .insertInto('person_change')
    .values({ kind, person: from, target: into, reason, at: now, undone_at: null })
    .returningAll()
    .executeTakeFirstOrThrow();
  // Named by article and name: when an article is read anew its appearances get other numbers.
  for (const part of inParts(moved)) {
    await transaction
      .insertInto('person_move')
      .values(part.map(({ owner, article, name }) => ({ change: row.id, owner, article, name })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  await reassign(transaction, moved, into);
  await recountForms(transaction, [from, into]);
  return changeOf(row, moved.length);
}

async function reassign(
  transaction: Kysely<Tables>,
  appearances: readonly AppearanceRow[],
  person: number,
): Promise<void> {
  for (const part of inParts(appearances.map(({ id }) => id))) {
    await transaction.updateTable('appearance').set({ person }).where('id', 'in', part).execute();
    await transaction.updateTable('spoken').set({ person }).where('appearance', 'in', part).execute();
  }
}

type AppearanceRow = Awaited<ReturnType<typeof appearancesOf>>[number];

function appearancesOf(database: Kysely<Tables>, person: number) {
  return database
    .selectFrom('appearance')
    .select(['id', 'owner', 'article', 'name', 'role', 'forms'])
    .where('person', '=', person)
    .execute();
}

function personRow(database: Kysely<Tables>, id: number) {
  return database.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst();
}

function unknownPerson(id: number) {
  return refusal('no-person', `There is no person ${id}.`, LIST);
}

function changeOf(row: Selectable<PersonChangeTable>, moved: number): PeopleChange {
  const { id, kind, person, target, reason, at, undone_at: undoneAt } = row;
  return { ...withoutNulls({ id, kind, person, target, reason, at, undoneAt }), moved };
}
