import type { Kysely } from 'kysely';
import { nameWords } from '../../people/person-words.ts';
import { inParts } from '../rows-at-once.ts';
import type { Tables } from '../tables.ts';

/** More alternatives than these narrow nothing down. */
const MOST = 200;

/**
 * The words that the names of these people end with: each of their quotes has one of them among its speakers' words. None where
 * there would be too many.
 */
export async function speakerWordsOf(database: Kysely<Tables>, people: readonly number[]): Promise<string[]> {
  const words = new Set<string>();
  for (const part of inParts(people)) {
    const rows = await database
      .selectFrom('person_form')
      .select('form')
      .distinct()
      .where('person', 'in', part)
      .where('kind', '=', 'name')
      .limit(MOST)
      .execute();
    // A name without any word, such as an emoji, is found by none.
    if (rows.some(({ form }) => nameWords(form).length === 0)) return [];
    for (const word of rows.flatMap(({ form }) => nameWords(form).at(-1) ?? [])) words.add(word);
  }
  return words.size > MOST ? [] : [...words];
}
