import { stem } from '../summarizers/stem.ts';
import { foldWords } from './fold-words.ts';
import { STOP_WORDS } from './stop-words.ts';

/** A searched word may stand in any of these forms. */
export type TermGroup = readonly string[];

/**
 * The words a text is found by, each once: folded, and brought together with their inflected forms by the rules of the
 * text's language (BCP 47 primary subtag). A search asks with `queryTerms`. Linear.
 */
export function searchTerms(text: string, language: string): string[] {
  const base = language === 'en' ? stem : language === 'de' ? germanStem : (word: string) => word;
  return [...new Set(foldWords(text).map(base))];
}

/**
 * What is searched for, a group a word: the forms it may have in the index whatever language the article is in. Words that say
 * nothing ("the", "und") are left out, unless there are no others.
 */
export function queryTerms(text: string): TermGroup[] {
  const words = foldWords(text);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return [...new Set(telling.length > 0 ? telling : words)].map(termForms);
}

/** The forms a folded word may have in the index. */
export function termForms(word: string): TermGroup {
  return [...new Set([word, stem(word), germanStem(word)])];
}

/**
 * A German word without its endings, lightly: "verhandlungen", "verhandlung". After Savoy 2006 ("Light stemming approaches for
 * the French, Portuguese, German and Hungarian languages"), of which it takes the plural and case endings. Expects folded words.
 */
export function germanStem(word: string): string {
  if (word.length < 5) return word;
  const plural = /(?:ern|en|er|em|es|e|n)$/.exec(word.slice(-3))?.[0];
  const base =
    plural === undefined ? word.replace(/(?<=[b-df-hklmnrt])s$/, '') : word.slice(0, -plural.length);
  return base.length < 4 ? word : base;
}
