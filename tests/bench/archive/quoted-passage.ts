import type { QuoteType } from '../../../src/model/quote.ts';
import type { Span } from '../../../src/model/span.ts';
import { sentenceOf } from './prose.ts';
import type { Random } from './random.ts';

/** A paragraph with a quote in it; the spans point into its text. */
export interface QuotedPassage {
  readonly text: string;
  readonly type: QuoteType;
  readonly fragments: readonly Span[];
  readonly cue: Span;
  readonly around: Span;
}

/** Writes a paragraph in which somebody says these words, in one of the ways that newspapers have; `rest` follows them. */
export function quotedPassage(
  random: Random,
  words: readonly string[],
  speaker: string,
  rest: readonly string[],
): QuotedPassage {
  const parts: string[] = [];
  let length = 0;
  const write = (text: string): Span => {
    parts.push(text);
    const start = length;
    length += text.length;
    return { start, end: length };
  };
  const quoted = (text: string): Span => {
    write('“');
    const span = write(text);
    write('”');
    return span;
  };
  const [kind, type] = random.pick(WAYS);
  const fragments: Span[] = [];
  let cue: Span;
  if (kind === 'whole' || kind === 'broken') {
    const split = kind === 'broken' ? words.length >> 1 : words.length;
    fragments.push(quoted(`${sentenceOf(words.slice(0, split))},`));
    write(` ${speaker} `);
    cue = write('said');
    write('.');
    if (kind === 'broken') {
      write(' ');
      fragments.push(quoted(`${sentenceOf(words.slice(split))}.`));
    }
  } else {
    write(`${speaker} `);
    cue = write('said');
    write(' that ');
    const plain = kind === 'mixed' ? words.length >> 1 : 0;
    if (kind === 'mixed') {
      write(`${words.slice(0, plain).join(' ')} `);
      fragments.push(quoted(words.slice(plain).join(' ')));
    } else fragments.push(write(words.join(' ')));
    write('.');
  }
  const around = { start: 0, end: length };
  write(` ${sentenceOf(rest)}.`);
  return { text: parts.join(''), type, fragments, cue, around };
}

const WAYS = [
  ['whole', 'direct'],
  ['whole', 'direct'],
  ['whole', 'direct'],
  ['whole', 'direct'],
  ['broken', 'direct'],
  ['mixed', 'mixed'],
  ['reported', 'indirect'],
  ['reported', 'indirect'],
] as const;
