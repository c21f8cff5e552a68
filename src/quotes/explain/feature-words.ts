/** The words of the article that a feature's description may name. */
export interface FeatureFacts {
  /** The verb of speech a mention belongs to ("said"), where it has one. */
  readonly cue: string | undefined;
}

/** A feature's value in words: what a reader would be told about the candidate that has it. */
export type FeatureWords = (value: number, facts: FeatureFacts) => string;

/** "no words", "1 word", "3 words"; "20 or more words" where the count was cut off at `most`. */
export function count(value: number, one: string, many = `${one}s`, most = Number.POSITIVE_INFINITY): string {
  if (value === 0) return `no ${many}`;
  return value === 1 ? `1 ${one}` : `${value}${value >= most ? ' or more' : ''} ${many}`;
}

/** Words for a feature that holds or does not. */
export function whether(yes: string, no: string): FeatureWords {
  return (value) => (value > 0 ? yes : no);
}

/** Words for a feature whose values are codes. */
export function oneOf(words: readonly string[]): FeatureWords {
  return (value) => words[value] ?? `has code ${value}`;
}

/** Words for a count that is cut off at `most`; its noun in the singular and the plural. */
export function upTo(
  most: number,
  one: string,
  many: string,
  words: (counted: string) => string,
): FeatureWords {
  return (value) => words(count(value, one, many, most));
}

const BESIDE: readonly string[] = [
  'nothing',
  'a comma',
  'a full stop',
  'a question or exclamation mark',
  'a colon, semicolon or dash',
  'a rare sign',
  'a bracket',
  'a verb of speech',
  'an article or possessive',
  'a preposition',
  'a conjunction',
  'an auxiliary verb',
  'a pronoun',
  'an adverb or other function word',
  'a capitalised word',
  'a word for a role, an organisation or a document',
  'a lower-case content word',
  'a quotation mark or symbol',
];

/** The words for what `classCode` tells apart. */
export function beside(words: (what: string) => string): FeatureWords {
  return (value) => words(BESIDE[value] ?? `something of code ${value}`);
}

/** The words for a strength 0 to 3 of a verb of speech; `none` for 0. */
export function cueStrength(
  none: string,
  some: (strength: string, facts: FeatureFacts) => string,
): FeatureWords {
  const strengths = ['', 'that may report speech', 'that often reports speech', 'of speech'];
  return (value, facts) => (value === 0 ? none : some(strengths[value] ?? 'of speech', facts));
}

/** “said” where it is known, else "a verb of speech". */
export function cueWord({ cue }: FeatureFacts, strength = 'of speech'): string {
  return cue === undefined ? `a verb ${strength}` : `“${cue}”`;
}

/** What a feature's value says; its name and value where nobody has described it yet. */
export function sayFeature(
  words: Readonly<Record<string, FeatureWords>>,
  feature: string,
  value: number,
  facts: FeatureFacts,
): string {
  return words[feature]?.(value, facts) ?? `${feature} is ${value}`;
}
