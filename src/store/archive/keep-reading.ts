import type { Kysely } from 'kysely';
import type { KeptArticle } from '../../model/kept-article.ts';
import type { Reading } from '../../model/reading.ts';
import { nameWords } from '../../people/person-words.ts';
import type { DatabaseKind, IndexedWords } from '../database-kind.ts';
import { indexedId } from '../indexed-id.ts';
import { inParts } from '../rows-at-once.ts';
import type { Tables } from '../tables.ts';
import { countOwned } from './count-owned.ts';
import { freePlace, placeOf } from './places.ts';
import { publisherWord } from './publisher-word.ts';
import { rowOfQuote } from './quote-rows.ts';
import { recordAppearances } from './record-appearances.ts';
import { removeQuotes } from './remove-quotes.ts';
import { type ArticleFacts, type Keeping, upsertArticle } from './upsert-article.ts';

/**
 * Keeps an article with its quotes, within a transaction. One that was kept before is replaced with all that came of it; where
 * nothing about it changed, nothing is written but that it was kept again. `contexts`: where its body is gone, what is left of it.
 */
export async function keepReading(
  transaction: Kysely<Tables>,
  kind: DatabaseKind,
  reading: Reading,
  keeping: Keeping,
  contexts?: KeptArticle['contexts'],
): Promise<void> {
  await kind.lock(transaction as unknown as Kysely<never>, 'archive');
  const facts = await upsertArticle(transaction, reading, keeping);
  if (facts.unchanged) return;
  const { owner = '', id } = reading.article;
  const before = facts.hadQuotes
    ? (await removeQuotes(transaction, kind, { owner, article: id })).people
    : undefined;
  await countOwned(transaction, owner, { articles: facts.isNew ? 1 : 0, quotes: reading.quotes.length });
  await recordPublisher(transaction, reading);
  const appearances = await recordAppearances(transaction, reading, {
    at: facts.at,
    now: keeping.keptAt,
    before,
  });
  await recordQuotes(transaction, kind, reading, { facts, appearances, contexts });
}

async function recordPublisher(
  transaction: Kysely<Tables>,
  { article: { owner = '' }, publisher }: Reading,
): Promise<void> {
  if (publisher === undefined) return;
  await transaction
    .insertInto('publisher')
    .values({ owner, name: publisher.name, key: indexedId(publisher.key) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function recordQuotes(
  transaction: Kysely<Tables>,
  kind: DatabaseKind,
  { article, quotes, speakers, headlineTerms: headline, publisher }: Reading,
  {
    facts: { at, publisherKey },
    appearances,
    contexts,
  }: {
    readonly facts: ArticleFacts;
    readonly appearances: readonly { readonly id: number; readonly person: number | null }[];
    readonly contexts: KeptArticle['contexts'] | undefined;
  },
): Promise<void> {
  let from = 0;
  const speakerWords = speakers.map(({ name, role, forms }) =>
    [name, role ?? '', ...forms].flatMap((form) => nameWords(form).flat()),
  );
  // Backwards, so that among quotes of one time those with the higher numbers stand further up in the article.
  for (const part of inParts(quotes.toReversed())) {
    const inserted = await transaction
      .insertInto('quote')
      .values(
        part.map((quote, index) => ({
          ...rowOfQuote(quote, { article, at, publisherKey }, contexts?.at(-1 - from - index)),
          place: freePlace(at, index),
        })),
      )
      .returning('id')
      .execute();
    // Keys are given in the order of the rows; the order in which they come back is not promised.
    const ids = inserted.map(({ id }) => id).sort((a, b) => a - b);
    const words = part.map(
      ({ terms, speakers: said }, index): IndexedWords => ({
        quote: ids[index]!,
        near: terms,
        speaker: [...new Set(said.flatMap((number) => speakerWords[number]!))],
        headline,
        publisher: publisher === undefined ? [] : [publisherWord(publisher.key)],
      }),
    );
    await kind.textIndex.add(transaction, words);
    const spoken = part.flatMap(({ speakers: said }, index) =>
      said.map((number, position) => {
        const { id, person } = appearances[number]!;
        return { quote: ids[index]!, position, appearance: id, person, place: placeOf(ids[index]!) };
      }),
    );
    from += part.length;
    for (const rows of inParts(spoken)) await transaction.insertInto('spoken').values(rows).execute();
  }
}
