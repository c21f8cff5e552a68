const TITLES = new Set(
  'mr mrs ms miss dr prof professor sir dame mx sen rep gov col gen president minister mayor justice herr frau'.split(
    ' ',
  ),
);
const SMALL = new Set(
  'a an the of for at in on to and its his her their one some who der die das den dem ein eine einem le la les l un une el los il lo i'.split(
    ' ',
  ),
);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'kc']);

/** How a speaker answered compares with the gold's: the same, the same but shortened or padded, or somebody else. */
export type SpeakerVerdict = 'same' | 'other-form' | 'different';

/** Compares a speaker with any of several accepted names. */
export function compareSpeakers(accepted: readonly string[], answered: string): SpeakerVerdict {
  const verdicts = accepted.map((name) => compareNames(name, answered));
  if (verdicts.includes('same')) return 'same';
  return verdicts.includes('other-form') ? 'other-form' : 'different';
}

/** The words of a name or role that tell it from others, folded: no marks, diacritics, articles or titles. */
export function tellingWords(name: string): string[] {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '' && !SMALL.has(word) && !SUFFIXES.has(word));
  const bare = words.filter((word) => !TITLES.has(word));
  return bare.length > 0 ? bare : words;
}

// The same words are the same speaker; all the words of one within the other are a cut or a padded form of it.
function compareNames(wanted: string, answered: string): SpeakerVerdict {
  const a = tellingWords(wanted);
  const b = tellingWords(answered);
  if (a.length === 0 || b.length === 0) return wanted === answered ? 'same' : 'different';
  if (a.join(' ') === b.join(' ')) return 'same';
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((word) => many.includes(word)) ? 'other-form' : 'different';
}
