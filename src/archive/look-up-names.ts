import type { Viewpoint } from '../model/viewpoint.ts';
import { nameWords } from '../people/person-words.ts';
import { candidateNames } from '../questions/candidate-names.ts';
import type { QuestionContext } from '../questions/understood.ts';
import type { QuoteArchive } from '../store/archive.ts';
import { publisherKey } from './publisher-key.ts';

/** What a question's words name, as far as that can be seen: whoever reads it may ask about `candidateNames` alone. */
export async function lookUpNames(
  question: string,
  archive: QuoteArchive,
  viewpoint: Viewpoint,
): Promise<Pick<QuestionContext, 'publisherNamed' | 'speakerNamed'>> {
  const publishers = await archive.publishers();
  const candidates = candidateNames(question).map((words) => ({ words, groups: nameWords(words) }));
  // A stretch of words names nobody where one of its words stands in nobody's name: most are done with by that.
  const known = new Map<string, { readonly name: boolean; readonly role: boolean }>();
  for (const group of candidates.flatMap(({ groups }) => groups)) {
    const key = group.join(' ');
    if (known.has(key)) continue;
    const stands = async (kind: 'name' | 'role') =>
      (await archive.findPeople({ words: [group], kind, limit: 1 }, viewpoint)).length > 0;
    known.set(key, { name: await stands('name'), role: await stands('role') });
  }
  const closeness = new Map<string, 0 | 1 | 2>();
  for (const { words, groups } of candidates) {
    const isNamed = async (kind: 'name' | 'role') =>
      groups.length > 0 &&
      groups.every((group) => known.get(group.join(' '))?.[kind]) &&
      (groups.length === 1 ||
        (await archive.findPeople({ words: groups, kind, limit: 1 }, viewpoint)).length > 0);
    closeness.set(words, (await isNamed('name')) ? 2 : (await isNamed('role')) ? 1 : 0);
  }
  return {
    publisherNamed: (words) => publishers.get(publisherKey(words)),
    speakerNamed: (words) => closeness.get(words) ?? 0,
  };
}
