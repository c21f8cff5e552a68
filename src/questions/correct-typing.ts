import type { LanguageWords } from './languages.ts';
import { languages } from './languages.ts';
import type { Names } from './reading.ts';
import type { Piece } from './split-question.ts';
import type { Role } from './words/roles.ts';

const SHORTEST = 5;
const SHORTEST_WITH_GAP = 7;
const CORRECTED: ReadonlySet<Role> = new Set<Role>([
  'say',
  'say-of',
  'nouns',
  'about',
  'latest',
  'verb-or-noun',
  'mention',
]);
const tables = new Map<string, ReadonlyMap<string, string>>();

/**
 * The folded pieces, with what is one slip away from a word we know put right: two letters exchanged ("abuot"), or one
 * left out of a long word ("yeserday"). Names on record and capitalised words within a question stay.
 */
export function correctTyping(
  pieces: readonly Piece[],
  words: LanguageWords,
  names: Names,
): readonly string[] {
  const table = tableOf(words);
  return pieces.map(({ kind, text, folded }, at) => {
    const meant = kind === 'word' ? table.get(folded) : undefined;
    if (meant === undefined || (at > 0 && /^\p{Lu}/u.test(text))) return folded;
    return names.speakerNamed(text) > 0 ? folded : meant;
  });
}

function tableOf(words: LanguageWords): ReadonlyMap<string, string> {
  const known = tables.get(words.language);
  if (known !== undefined) return known;
  const table = new Map<string, string>();
  for (const word of correctable(words)) for (const slip of slips(word)) table.set(slip, word);
  for (const { roles, periods } of languages) {
    for (const word of [...roles.keys(), ...periods.units.keys(), ...periods.numbers.keys()])
      table.delete(word);
  }
  tables.set(words.language, table);
  return table;
}

function correctable({ roles, periods }: LanguageWords): readonly string[] {
  const { days, weekdays, months, units } = periods;
  const single = [...roles].filter(([, phrases]) =>
    phrases.some(({ role, words }) => words.length === 1 && CORRECTED.has(role)),
  );
  const dayWords = days.flatMap(([, phrases]) => phrases.filter(({ length }) => length === 1).flat());
  const named = [...weekdays.keys(), ...months.keys()].filter((word) => word !== 'march');
  return [...single.map(([word]) => word), ...dayWords, ...named, ...units.keys()].filter(
    ({ length }) => length >= SHORTEST,
  );
}

function slips(word: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at + 1 < word.length; at++) {
    found.push(word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2));
    if (at > 0 && word.length >= SHORTEST_WITH_GAP) found.push(word.slice(0, at) + word.slice(at + 1));
  }
  return found;
}
