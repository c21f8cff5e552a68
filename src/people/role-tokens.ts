import { foldName } from '../quotes/fold-name.ts';

/** A word of a role. */
export interface RoleToken {
  /** Folded; the parts of a hyphenated compound are tokens of their own. */
  readonly word: string;
  readonly capital: boolean;
  /** Whether it is an abbreviation by its letters ("WHO"). */
  readonly letters: boolean;
  /** Whether it only says whose ("Acme's", "Sanders’"). */
  readonly possessive: boolean;
  /** Whether a hyphen joins it to the next ("CDU-Politiker"). */
  readonly joined: boolean;
  /** Whether it stands behind what opens a complement ("of", "für"), or behind a comma. */
  readonly after: boolean;
  /** Whether the word before it lets a name follow: a preposition or article. */
  readonly opened: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const PREPOSITIONS = words(
  'of for at in from to with on by who whose that which as under near von vom der des fur bei beim im in am aus zum zur de du della del di d’',
);
const ARTICLES = words('the a an der die das den dem des ein eine einen einer eines');
/** Words that say nothing about what somebody is. */
const EMPTY = words(
  `mr mrs ms miss mx sir dame lord herr frau dr phd senior deputy acting vice interim longtime top leading long-time old current currently its own co junior joint assistant associate first second third stellvertretend stellvertretender stellvertretende
  his her their our my your and und or oder the a an die das den dem ein eine einen einer eines sein ihr seine ihre long time year years month presumptive likely one two three is was`.replace(
    /\s+/g,
    ' ',
  ),
);
const PART = /[\p{L}\p{N}.&]+/gu;
const POSSESSIVE = /['’](?:s(?!\p{L})|(?!\p{L}))/u;

/** A longer word is none, and of a longer role the rest is no role. */
const LONGEST = 40;
const READ = 400;

/** The words of a role in their order; abbreviations lose their stops ("U.S.": "us"). */
export function roleTokens(role: string): RoleToken[] {
  const tokens: RoleToken[] = [];
  let after = false;
  let opened = false;
  for (const written of role.slice(0, READ).split(/\s+/)) {
    const possessive = POSSESSIVE.test(written);
    const parts = written.replace(POSSESSIVE, '').match(PART) ?? [];
    for (const [index, part] of parts.entries()) {
      const word = foldName(part.replaceAll('.', '')).join('');
      const capital = /^\p{Lu}/u.test(part);
      if (word === '' || word.length > LONGEST || /^\p{N}/u.test(word)) continue;
      const letters = /^\p{Lu}{3,}$/u.test(part);
      const preposition =
        PREPOSITIONS.has(word) && !letters && !(capital && tokens.length > 0 && word.length > 3);
      if (!preposition && (letters || !EMPTY.has(word)))
        tokens.push({ word, capital, letters, possessive, joined: index < parts.length - 1, after, opened });
      opened = preposition || (opened && (ARTICLES.has(word) || capital));
      after ||= preposition && tokens.length > 0;
    }
    if (written.endsWith(',') && tokens.length > 0) after = true;
  }
  return tokens;
}
