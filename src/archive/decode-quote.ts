import type { Article } from '../model/article.ts';
import type { QuoteType } from '../model/quote.ts';
import type { ReadQuote, ReadSpeaker } from '../model/reading.ts';
import { contains, type Span } from '../model/span.ts';
import {
  countOf,
  type Fields,
  fieldsOf,
  LineError,
  listOf,
  oneOf,
  shareOf,
  spanOf,
  spansOf,
  textOf,
  textsOf,
} from './line-fields.ts';
import { searchTerms } from './search-terms.ts';
import { searchedText } from './searched-text.ts';
import { wordKey } from './word-key.ts';

const TYPES: readonly QuoteType[] = ['direct', 'mixed', 'indirect'];

/** What is kept of a body around a quote, and where in the body it began. */
interface Context {
  readonly text: string;
  readonly start: number;
}

/** What a quote's line is held against. */
export interface QuoteSurroundings {
  readonly article: Article;
  readonly speakers: readonly ReadSpeaker[];
  readonly bodyGone: boolean;
}

/**
 * A quote of an article's line, with its context where the body is gone. Its words must be those of the body, or of the context, at its
 * offsets. Pure.
 *
 * @throws LineError where anything in it can't be so.
 */
export function decodeQuote(
  fields: Fields,
  { article: { body, paragraphs, language }, speakers, bodyGone }: QuoteSurroundings,
): { readonly quote: ReadQuote; readonly context?: Context } {
  const context = contextOf(fields, bodyGone);
  const { text, start: from } = context ?? { text: body, start: 0 };
  const fragments = spansOf(fields, 'fragments');
  const [first, last] = [fragments[0], fragments.at(-1)];
  if (first === undefined || last === undefined) throw new LineError('"fragments" is empty');
  if (first.start < from || last.end > from + text.length) throw new LineError('it lies outside the article');
  const words = fragments.map(({ start, end }) => text.slice(start - from, end - from));
  const texts = textsOf(fields, 'texts');
  if (texts.length !== words.length || texts.some((one, index) => one !== words[index])) {
    throw new LineError('its words are not those of the article');
  }
  const around = spanOf(fields.around, 'around');
  const cue = fields.cue === undefined ? undefined : spanOf(fields.cue, 'cue');
  const whole = { start: 0, end: bodyGone ? Number.MAX_SAFE_INTEGER : body.length };
  if (!contains(around, { start: first.start, end: last.end }) || !contains(whole, around)) {
    throw new LineError('"around" does not hold it');
  }
  if (cue !== undefined && !contains(whole, cue)) throw new LineError('"cue" lies outside the article');
  const searched =
    context === undefined ? searchedText(body, paragraphs, around) : searchedContext(context, around);
  return {
    quote: {
      type: oneOf(fields, 'type', TYPES),
      fragments,
      ...(cue !== undefined && { cue }),
      around,
      key: wordKey(words),
      terms: searchTerms(searched, language),
      speakers: speakersOf(fields, speakers),
      confidence: shareOf(fields, 'confidence'),
      rank: shareOf(fields, 'rank'),
    },
    ...(context !== undefined && { context }),
  };
}

function contextOf(fields: Fields, bodyGone: boolean): Context | undefined {
  if (bodyGone !== (fields.context !== undefined)) {
    throw new LineError(
      bodyGone ? 'its body is gone, and "context" too' : '"context" stands beside the body',
    );
  }
  if (!bodyGone) return undefined;
  const context = fieldsOf(fields.context, '"context"');
  return { text: textOf(context, 'text'), start: countOf(context, 'start') };
}

// Without the body nobody knows where its paragraphs were: they end at blank lines.
function searchedContext({ text, start: from }: Context, around: Span): string {
  const within = (offset: number) => Math.min(Math.max(offset - from, 0), text.length);
  const sentences = { start: within(around.start), end: within(around.end) };
  const before = text.lastIndexOf('\n\n', sentences.start - 2);
  const after = text.indexOf('\n\n', sentences.end);
  const paragraph = {
    start: sentences.start < 2 || before < 0 ? 0 : before + 2,
    end: after < 0 ? text.length : after,
  };
  return searchedText(text, [paragraph], sentences);
}

function speakersOf(fields: Fields, speakers: readonly ReadSpeaker[]): readonly number[] {
  const names = textsOf(fields, 'by');
  const numbers = listOf(fields, 'speakers');
  const said: number[] = [];
  for (const [index, number] of numbers.entries()) {
    const speaker = typeof number === 'number' ? speakers[number] : undefined;
    if (speaker === undefined || said.includes(number as number)) {
      throw new LineError('"speakers" points to nobody, or twice to one');
    }
    if (speaker.name !== names[index]) throw new LineError('"by" does not name its speakers');
    said.push(number as number);
  }
  if (names.length !== numbers.length) throw new LineError('"by" does not name its speakers');
  return said;
}
