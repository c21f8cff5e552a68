import type { RoleToken } from './role-tokens.ts';

/** Shorter abbreviations are those of too much. */
const SHORTEST = 3;
const LONGEST = 7;

/** The abbreviations that names in a role may have: "who" of "World Health Organization", "cwa" of "Communications Workers of America". */
export function roleInitials(tokens: readonly RoleToken[]): Set<string> {
  const found = new Set<string>();
  for (let from = 0; from + SHORTEST <= tokens.length; from++) {
    let letters = '';
    for (let at = from; at < tokens.length && tokens[at]!.capital && letters.length < LONGEST; at++) {
      letters += tokens[at]!.word[0];
      if (letters.length >= SHORTEST) found.add(letters);
    }
  }
  return found;
}
