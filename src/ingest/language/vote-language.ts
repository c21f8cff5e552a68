import { STOP_WORDS } from './stop-words.ts';

const TRUSTED = new Set(['en', 'de', 'fr', 'es', 'it', 'nl', 'pt']);
const MIN_HITS = 8;
const MIN_SHARE = 0.2;
const MIN_LEAD = 1.35;

const languagesOfWord = new Map<string, string[]>();
for (const [language, words] of Object.entries(STOP_WORDS)) {
  for (const word of new Set(words)) {
    const languages = languagesOfWord.get(word);
    if (languages) languages.push(language);
    else languagesOfWord.set(word, [language]);
  }
}

/**
 * The language whose commonest words make up a clear share of a text, or undefined where it is short, close,
 * or in a language that this vote does not settle. Microseconds, and no model to load.
 */
export function voteLanguage(sample: string): string | undefined {
  const hits = new Map<string, number>();
  let words = 0;
  for (const [word] of sample.toLowerCase().matchAll(/\p{L}+/gu)) {
    words++;
    for (const language of languagesOfWord.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const ranked = [...hits].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first || first[1] < MIN_HITS || first[1] < words * MIN_SHARE || !TRUSTED.has(first[0]))
    return undefined;
  return first[1] >= MIN_LEAD * (second?.[1] ?? 0) ? first[0] : undefined;
}
