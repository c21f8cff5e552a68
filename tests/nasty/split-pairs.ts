import type { Analysis, Span } from '../../src/index.ts';

/** The spans of an analysis that begin or end between the two halves of one character, as `what start–end`. */
export function splitPairs({ article, document, quotes, digest }: Analysis): string[] {
  const { body } = article;
  const isHigh = (at: number) => (body.charCodeAt(at) & 0xfc00) === 0xd800;
  const isLow = (at: number) => (body.charCodeAt(at) & 0xfc00) === 0xdc00;
  const cuts = (at: number) => at > 0 && isHigh(at - 1) && isLow(at);
  const spans: [string, Span][] = [
    ...document.tokens.map((span): [string, Span] => ['token', span]),
    ...document.sentences.map((span): [string, Span] => ['sentence', span]),
    ...document.mentions.map((span): [string, Span] => ['mention', span]),
    ...quotes.flatMap(({ fragments, cue, speaker }): [string, Span][] => [
      ...fragments.map((span): [string, Span] => ['quote', span]),
      ...(cue === undefined ? [] : ([['cue', cue]] as [string, Span][])),
      ...(speaker === undefined ? [] : ([['speaker', speaker.mention]] as [string, Span][])),
    ]),
    ...digest.lines.flatMap(({ evidence }) => evidence.map((span): [string, Span] => ['line', span])),
  ];
  return spans
    .filter(([, { start, end }]) => cuts(start) || cuts(end))
    .map(([what, { start, end }]) => `${what} ${start}–${end}`);
}
