import { DATE_PARTS, isDateOnly } from './date-only.ts';
import { MONTHS } from './date-words.ts';

const JOINING = new Set(
  `and und et y e & with mit avec con for für in of the der die das de del della delle di da du des dei la le les los las el
il den van von zu zum zur bin ibn al dos do`.split(/\s/),
);
const ONE_WORD_NAME = /^(?:[A-Z]{2,6}|Reuters|Staff|Bloomberg|Agencies|AFP\/AP)$/u;
const NEWSROOM =
  /\b(?:news|post|times|herald|gazette|journal|tribune|daily|weekly|wire|press|radio|tv|review|examiner|mercury|courier|star|mail|telegraph|guardian|observer|chronicle|record|independent|sentinel|dispatch|echo|argus|globe|agency|magazine|media|online|today|zeitung|anzeiger|bote|nachrichten|kurier|tageblatt|rundschau|presse|blatt|gazette|journal|monde|figaro|correo|diario|país|corriere|quotidiano|repubblica|krant|courant)\b/iu;
const LONGEST_MASTHEAD = 7;

function wordsOf(text: string): string[] {
  return text.split(/[\s,/]+/u).filter((word) => word !== '');
}

function allCapitalised(words: readonly string[]): boolean {
  const capital = (word: string) => /^(?:[dl]['’])?\p{Lu}/u.test(word);
  return words.every((word) => capital(word) || JOINING.has(word)) && capital(words.at(-1) ?? '');
}

/**
 * Whether a text is the names of people or newsrooms and nothing else: words with capitals, particles and joining words
 * between them, no dates; a word on its own only where it is an agency.
 */
export function isName(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 14 || isDateOnly(text)) return false;
  if (words.length === 1) return ONE_WORD_NAME.test(text);
  if (words.some((word) => /\d/u.test(word)) || MONTHS.has(words[0]?.toLowerCase() ?? '')) return false;
  if (words.some((word) => DATE_PARTS.has(word.toLowerCase()) && word.length > 3)) return false;
  return allCapitalised(words);
}

/** Whether a line beside a byline or date reads like a newsroom's or a person's name ("The Sunday Post"). */
export function isMasthead(text: string): boolean {
  const words = wordsOf(text);
  return (
    words.length >= 2 && words.length <= LONGEST_MASTHEAD && !/[.!?:;]$/u.test(text) && allCapitalised(words)
  );
}

/** Whether a name holds a word that newsrooms are called by: Post, Herald, Zeitung. */
export function namesNewsroom(name: string): boolean {
  return NEWSROOM.test(name);
}
