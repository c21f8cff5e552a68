/** How much of an article a digest shows. */
export type DigestLength = 'brief' | 'standard' | 'full';

/** What a length holds besides the gist. */
export interface DigestMeasure {
  /** The most summary lines. */
  readonly lines: number;
  /** The most key quotes. */
  readonly keyQuotes: number;
  /** How many of the key quotes may be one speaker's. */
  readonly byOneSpeaker: number;
}

/** The lengths, the same on every platform, shortest first. A full digest still is one message: ten quotes at most. */
export const DIGEST_LENGTHS: Readonly<Record<DigestLength, DigestMeasure>> = {
  brief: { lines: 0, keyQuotes: 1, byOneSpeaker: 1 },
  standard: { lines: 3, keyQuotes: 3, byOneSpeaker: 2 },
  full: { lines: 5, keyQuotes: 10, byOneSpeaker: 10 },
};

/** The names of the lengths, shortest first. */
export const digestLengths = Object.keys(DIGEST_LENGTHS) as readonly DigestLength[];

/** What a length holds, for readers: shown wherever one may be chosen. */
export const LENGTHS_TOLD =
  'brief (gist and one quote), standard (3 lines, 3 quotes) or full (5 lines, all key quotes)';

/** Whether a word names a length. */
export function isDigestLength(word: string): word is DigestLength {
  return Object.hasOwn(DIGEST_LENGTHS, word);
}
