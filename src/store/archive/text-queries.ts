import type { Kysely } from 'kysely';
import type { QuoteSearch } from '../archive.ts';
import type { TextQuery } from '../database-kind.ts';
import type { Tables } from '../tables.ts';
import { publisherWord } from './publisher-word.ts';
import { speakerWordsOf } from './speaker-words.ts';

/**
 * What a search asks the full-text index, any of which will do; undefined where it asks for no words. The names of people and
 * publishers asked for beside words narrow these down before anything is read; whose quotes they are is decided later.
 */
export async function textQueries(
  database: Kysely<Tables>,
  { people, publishers, speakerTerms = [], about = [], headlines = false, anyPair }: QuoteSearch,
): Promise<TextQuery[] | undefined> {
  const near = headlines ? (['near', 'headline'] as const) : (['near'] as const);
  const groups: TextQuery['groups'][number][] = [
    ...speakerTerms.map((terms) => ({ terms, places: ['speaker'] as const })),
    ...about.map((terms) => ({ terms, places: near })),
  ];
  if (groups.length === 0 && anyPair === undefined) return undefined;
  const names = people === undefined ? [] : await speakerWordsOf(database, people);
  if (names.length > 0) groups.push({ terms: names, places: ['speaker'] as const });
  const houses = publishers?.map(publisherWord) ?? [''];
  if (!houses.includes('')) groups.push({ terms: houses, places: ['publisher'] as const });
  const queries =
    anyPair === undefined
      ? [{ groups }]
      : anyPair.map((pair) => ({ groups: [...groups, ...pair.map((terms) => ({ terms, places: near }))] }));
  return queries.filter((query) => query.groups.every(({ terms }) => terms.length > 0));
}
