import type { Kysely } from 'kysely';
import type { Instant } from '../../model/instant.ts';
import type { Person } from '../../model/person.ts';
import type { Reading, ReadSpeaker } from '../../model/reading.ts';
import { choosePerson } from '../../people/choose-person.ts';
import { inParts } from '../rows-at-once.ts';
import type { Tables } from '../tables.ts';
import { withMergedNames } from './merged-names.ts';
import { namesakes, surnameWords } from './namesakes.ts';
import { addForms } from './person-forms.ts';

/**
 * Keeps who speaks in an article, and who of the people known each of them is: somebody new where nobody fits. What only an
 * owner has read finds public people, and its own, but is found by nobody else. Where the article was read before, a name means who it
 * meant (`before`): what an operator said of it stays. Returns a row a speaker, in their order.
 */
export async function recordAppearances(
  transaction: Kysely<Tables>,
  { article: { owner = '', id }, publishedAt, speakers, quotes }: Reading,
  {
    at,
    now,
    before,
  }: {
    readonly at: Instant;
    readonly now: Instant;
    readonly before?: ReadonlyMap<string, number> | undefined;
  },
): Promise<{ readonly id: number; readonly person: number | null }[]> {
  const counts = speakers.map(() => 0);
  for (const number of quotes.flatMap((quote) => quote.speakers)) counts[number]!++;
  const merged = await withMergedNames(transaction, await namesakes(transaction, speakers, owner));
  const known = merged.map((one) => ({ one, words: surnameWords(one.names.map(({ text }) => text)) }));
  const recorded: { id: number; person: number | null }[] = [];
  const people: (number | null)[] = [];
  for (const speaker of speakers) {
    const person = before?.get(speaker.name);
    people.push(
      speaker.named ? (person ?? (await personOf(transaction, speaker, known, { owner, at, now }))) : null,
    );
  }
  const rows = speakers.map(({ name, role = null, forms }, number) => ({
    owner,
    article: id,
    person: people[number]!,
    name,
    role,
    forms: JSON.stringify(forms),
    quotes: counts[number]!,
    at,
    dated: publishedAt === undefined ? 0 : 1,
  }));
  for (const part of inParts(rows)) {
    const inserted = await transaction.insertInto('appearance').values(part).returning('id').execute();
    const ids = inserted.map((row) => row.id).sort((a, b) => a - b);
    recorded.push(...ids.map((appearance, index) => ({ id: appearance, person: part[index]!.person })));
  }
  await addForms(transaction, rows);
  return recorded;
}

/** Somebody known, with the words that their names end with. */
interface KnownPerson {
  readonly one: Person;
  readonly words: readonly string[];
}

async function personOf(
  transaction: Kysely<Tables>,
  speaker: ReadSpeaker,
  known: readonly KnownPerson[],
  { owner, at, now }: { readonly owner: string; readonly at: Instant; readonly now: Instant },
): Promise<number> {
  const words = new Set(surnameWords(speaker.forms));
  const candidates = known.filter((person) => person.words.some((word) => words.has(word)));
  const chosen = choosePerson(
    speaker,
    candidates.map(({ one }) => one),
    at,
  );
  if (chosen !== undefined) return chosen;
  const { id } = await transaction
    .insertInto('person')
    .values({ owner, kind: speaker.kind, made_at: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
