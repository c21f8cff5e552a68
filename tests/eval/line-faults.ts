/** What a line of a summary must not be, by name. */
export type LineFault =
  | 'caption'
  | 'byline'
  | 'dateline'
  | 'question'
  | 'list item'
  | 'boilerplate'
  | 'unbalanced';

// Our own patterns and not the engine's: a check must not agree with what it checks by construction.
const faults: readonly (readonly [LineFault, RegExp])[] = [
  [
    'caption',
    /^(?:pictured|photo|image|caption|video)\b\s?[:(]|\((?:pictured|left|right|above|below|file photo|centre|center)\)|\bgetty images\b|\bfile photo\b|\bscroll down\b|\(photo(?:graph)?(?: by|:)/i,
  ],
  ['byline', /^[Bb]y (?:[A-Z][\p{L}.’'-]+ ){1,3}(?:[A-Z][\p{L}’'-]+)?(?:,|\.|for\b|$)/u],
  ['dateline', /^[A-Z][A-Z .,'-]{2,40}(?:\([A-Za-z ]{2,20}\) ?)?[—–-]{1,2}\s/u],
  ['question', /\?["”’')]*$/],
  ['list item', /^(?:[•*▪■►]|[-–—] |\d{1,2}[.)] |[a-z]\) |#\d{1,2}\b)/],
  [
    'boilerplate',
    /^(?:sign up|subscribe|read more|click|follow us|watch:|listen:|advertisement|copyright|editor['’]s note|lesen sie|mehr zum thema|lire aussi|lea también)\b|contributed to (?:this|the) (?:report|story|article)|this (?:article|story|report) (?:was|has been|is) (?:contributed|written|originally|first|reprinted)|all rights reserved|click here|\bhttps?:|\bwww\.|anyone with information|opinions expressed|newsletter/i,
  ],
];

/** The faults of one line as it is shown. */
export function lineFaults(line: string): LineFault[] {
  const found = faults.filter(([, pattern]) => pattern.test(line)).map(([fault]) => fault);
  return isBalanced(line) ? found : [...found, 'unbalanced'];
}

function isBalanced(line: string): boolean {
  const count = (mark: string) => line.split(mark).length - 1;
  const pairs = ['()', '[]', '{}', '“”', '«»'];
  const paired = pairs.every((pair) => count(pair[0]!) === count(pair[1]!));
  // „ is closed by “ in German, which opens in English.
  const german = line.includes('„') && count('„') === count('“') + count('”');
  return count('"') % 2 === 0 && (paired || german);
}

/** A definite noun phrase that only what came before explains, as the first thing a digest says. */
export const opensPointingBack =
  /^["“‘']?the (?:(?:two|three|four) )?(?:pair|duo|trio|accused|suspects?|victims?|defendants?|incident|accident|crash|attacks?|verdict|ruling|decision|announcement|news|move|man|men|woman|women|boy|girl|teenager|officers?|former|latter|others?)\b(?! (?:of|on|in|at|against|who|whose|that|which|to|by|from)\b|,)/i;
