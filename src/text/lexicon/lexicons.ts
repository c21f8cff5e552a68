import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import type { Lexicon } from './lexicon.ts';
import { spanish } from './spanish.ts';

const EMPTY: ReadonlySet<string> = new Set();

const lexicons = new Map(
  [english, german, french, spanish, italian].map((lexicon) => [lexicon.language, lexicon]),
);

/** For languages we have no lexicon of: marks and names are found, speakers are not guessed. */
const unknownLanguage: Lexicon = {
  language: 'und',
  nounsCapitalised: false,
  pronouns: new Map(),
  determiners: EMPTY,
  possessives: EMPTY,
  prepositions: EMPTY,
  conjunctions: EMPTY,
  auxiliaries: EMPTY,
  otherFunctionWords: EMPTY,
  cues: new Map(),
  finiteVerbs: EMPTY,
  accordingTo: EMPTY,
  titles: EMPTY,
  roles: EMPTY,
  organisations: EMPTY,
  documents: EMPTY,
  particles: EMPTY,
  connectives: EMPTY,
};

/** Whether we have a lexicon of a language (BCP 47 primary subtag): without one, no speaker is named. */
export function isKnownLanguage(language: string): boolean {
  return lexicons.has(language);
}

/** The lexicon of a language (BCP 47 primary subtag); an empty one for a language we don't know. */
export function lexiconOf(language: string): Lexicon {
  return lexicons.get(language) ?? unknownLanguage;
}
