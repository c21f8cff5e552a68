import type { Analysis } from '../../src/index.ts';
import type { Abstention, LineOrigin, PersonHeard, SummaryLine } from '../../src/model/digest.ts';
import type { QuoteType } from '../../src/model/quote.ts';

/** A summary line as an expectation holds it; `evidence` are half-open UTF-16 offsets into the body. */
export interface ExpectedLine {
  readonly text: string;
  readonly made: LineOrigin;
  readonly evidence: readonly (readonly [start: number, end: number])[];
}

/** One fragment of a quote as an expectation holds it; fragments of one quote share `group`. */
export interface ExpectedFragment {
  readonly text: string;
  readonly speaker: string | null;
  readonly role: string | null;
  readonly type: QuoteType;
  readonly cue: string | null;
  /** To two decimals. */
  readonly confidence: number;
  readonly group: number;
}

/** All of an analysis that a reader of the product sees, in the order in which `expected.json` shows it. */
export interface Expectation {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly language: string;
  readonly words: number;
  readonly readingMinutes: number;
  readonly shorterPercent: number;
  readonly abstained: Abstention | null;
  readonly gist: ExpectedLine | null;
  readonly lines: readonly ExpectedLine[];
  /** The fragments of each key quote, best first. */
  readonly keyQuotes: readonly (readonly string[])[];
  readonly people: readonly PersonHeard[];
  readonly quotes: readonly ExpectedFragment[];
}

/** Boils an analysis down to what an expectation holds. Leaves out ids and ranks, which no reader sees. */
export function toExpectation({ article, digest, quotes }: Analysis): Expectation {
  const slice = (span: { readonly start: number; readonly end: number }) =>
    article.body.slice(span.start, span.end);
  return {
    headline: digest.headline ?? null,
    publisher: digest.publisher ?? null,
    byline: digest.byline ?? null,
    publishedAt: digest.publishedAt ?? null,
    language: digest.language,
    words: digest.words,
    readingMinutes: digest.readingMinutes,
    shorterPercent: digest.shorterPercent,
    abstained: digest.abstained ?? null,
    gist: digest.gist === undefined ? null : toExpectedLine(digest.gist),
    lines: digest.lines.map(toExpectedLine),
    keyQuotes: digest.keyQuotes.map(({ fragments }) => fragments.map(slice)),
    people: digest.people.map(({ name, role, quotes: count }) => ({
      name,
      ...(role === undefined ? {} : { role }),
      quotes: count,
    })),
    quotes: quotes.flatMap(({ type, fragments, cue, speaker, confidence }, group) =>
      fragments.map((fragment) => ({
        text: slice(fragment),
        speaker: speaker?.name ?? null,
        role: speaker?.role ?? null,
        type,
        cue: cue === undefined ? null : slice(cue),
        confidence: Math.round(confidence * 100) / 100,
        group,
      })),
    ),
  };
}

function toExpectedLine({ text, made, evidence }: SummaryLine): ExpectedLine {
  return { text, made, evidence: evidence.map(({ start, end }) => [start, end] as const) };
}
