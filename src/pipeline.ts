import { articleFromText } from './ingest/article-from-text.ts';
import type { Article } from './model/article.ts';
import type { Digest, SummaryLine } from './model/digest.ts';
import {
  DIGEST_LENGTHS,
  type DigestLength,
  type DigestMeasure,
  digestLengths,
} from './model/digest-length.ts';
import type { Document } from './model/document.ts';
import type { Quote } from './model/quote.ts';
import { chooseKeyQuotes } from './quotes/choose-key-quotes.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { matchSpeaker } from './quotes/match-speaker.ts';
import { peopleHeard } from './quotes/people-heard.ts';
import { summarizeGistApart } from './summarizers/gist-apart.ts';
import { defaultSummarizer, summarizerNamed, summarizers } from './summarizers/registry.ts';
import { shortenLine } from './summarizers/shorten/shorten-line.ts';
import type { Summarizer, Summary } from './summarizers/summarizer.ts';
import { countWords } from './text/count-words.ts';
import { parseDocument } from './text/parse-document.ts';

/** Words a minute in silent reading of non-fiction by adults (Brysbaert 2019, a meta-analysis of 190 studies). */
const READING_SPEED = 238;

/** The fewest and the most summary lines that may be asked for. */
export const SUMMARY_LINES = { fewest: 1, most: 5 } as const;

/** What may be asked of `analyse`. */
export interface AnalyseOptions {
  /** How much the digest holds; `standard` unless told. */
  readonly length?: DigestLength | undefined;
  /** How many summary lines at most, 1 to 5; as many as the length holds unless told. */
  readonly lines?: number | undefined;
  /** The name of a registered summarizer; `ranked` unless told. */
  readonly summarizer?: string | undefined;
  /** Whether the gist may be one of the lines too, as for measuring; otherwise the lines go on from it. */
  readonly repeatGist?: boolean | undefined;
  /** Whether datelines and the like are left out of lines (`compressed`); they are unless told. */
  readonly shorten?: boolean | undefined;
  /** Key quotes by this speaker alone, in any form of the name or by role; then they may all be one person's. */
  readonly keyQuotesBy?: string | undefined;
  /** For a string: its language (BCP 47 primary subtag, `en`), detected unless told. */
  readonly language?: string | undefined;
  /** For a string: its headline. */
  readonly headline?: string | undefined;
}

/** All that is known of one article: every offset in it points into `article.body`. */
export interface Analysis {
  readonly article: Article;
  readonly document: Document;
  /** All quotes, ordered by their first fragment. */
  readonly quotes: readonly Quote[];
  readonly digest: Digest;
}

/**
 * An article in, its quotes and its digest out. A string is taken exactly as it is: its offsets are those of
 * `article.body`. Pure, deterministic and linear in the length of the body; any text gives an analysis.
 *
 * @throws RangeError where an option asks for what does not exist.
 */
export function analyse(input: Article | string, options: AnalyseOptions = {}): Analysis {
  const measure = requireLength(options.length ?? 'standard');
  if (options.lines !== undefined) requireLines(options.lines);
  const lines = options.lines ?? measure.lines;
  const summarizer = requireSummarizer(options.summarizer ?? defaultSummarizer);

  const article = typeof input === 'string' ? toArticle(input, options) : input;
  const document = parseDocument(article);
  const quotes = findQuotes(document);
  const request = { lines: Math.max(SUMMARY_LINES.fewest, lines), quotes };
  const summary = options.repeatGist
    ? summarizer.summarize(document, request)
    : summarizeGistApart(summarizer, document, request);
  const keyQuotes = keyQuotesOf(document, quotes, measure, options.keyQuotesBy);
  const shown = toLength(summary, lines, document, options.shorten ?? true);
  const digest = composeDigest(document, quotes, keyQuotes, shown);
  return { article, document, quotes, digest };
}

function toArticle(text: string, { headline, language }: AnalyseOptions): Article {
  return articleFromText(text, {
    ...(headline === undefined ? {} : { headline }),
    ...(language === undefined ? {} : { language }),
  });
}

/** The summary with so many lines at most, and with what can be left out of each left out. */
function toLength(summary: Summary, lines: number, { marks }: Document, shorten: boolean): Summary {
  const settle = (line: SummaryLine): SummaryLine => (shorten ? shortenLine(line, marks) : line);
  return {
    ...summary,
    ...(summary.gist === undefined ? {} : { gist: settle(summary.gist) }),
    lines: summary.lines.slice(0, lines).map(settle),
  };
}

function keyQuotesOf(
  { article: { body }, sentences, entities }: Document,
  quotes: readonly Quote[],
  { keyQuotes: most, byOneSpeaker }: DigestMeasure,
  speaker: string | undefined,
): Quote[] {
  if (speaker === undefined)
    return chooseKeyQuotes(quotes, sentences, body, { most, mostByOneSpeaker: byOneSpeaker });
  const spoken = matchSpeaker(speaker, quotes, entities);
  return chooseKeyQuotes(spoken, sentences, body, { most, mostByOneSpeaker: spoken.length });
}

function composeDigest(
  { article }: Document,
  quotes: readonly Quote[],
  keyQuotes: readonly Quote[],
  summary: Summary,
): Digest {
  const { id: articleId, url, headline, publisher, byline, publishedAt, language, body } = article;
  const shown = [
    ...(summary.gist === undefined ? [] : [summary.gist.text]),
    ...summary.lines.map((line) => line.text),
    ...keyQuotes.flatMap((quote) => quote.fragments.map(({ start, end }) => body.slice(start, end))),
  ];
  const words = countWords(body);
  return {
    articleId,
    ...(url === undefined ? {} : { url }),
    ...(headline === undefined ? {} : { headline }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(byline === undefined ? {} : { byline }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    language,
    ...(summary.gist === undefined ? {} : { gist: summary.gist }),
    lines: summary.lines,
    keyQuotes,
    people: peopleHeard(quotes),
    words,
    readingMinutes: Math.max(1, Math.round(words / READING_SPEED)),
    shorterPercent: percentShorter(shown, words),
    ...(summary.abstained === undefined ? {} : { abstained: summary.abstained }),
  };
}

function percentShorter(shown: readonly string[], words: number): number {
  if (words === 0 || shown.length === 0) return 0;
  const kept = shown.reduce((sum, text) => sum + countWords(text), 0);
  return Math.max(0, Math.round(100 * (1 - kept / words)));
}

function requireLines(lines: number): void {
  const { fewest, most } = SUMMARY_LINES;
  if (Number.isInteger(lines) && lines >= fewest && lines <= most) return;
  throw new RangeError(`lines must be a whole number from ${fewest} to ${most}, not ${lines}`);
}

function requireLength(length: DigestLength): DigestMeasure {
  if (digestLengths.includes(length)) return DIGEST_LENGTHS[length];
  throw new RangeError(`no length is called "${length}", choose among: ${digestLengths.join(', ')}`);
}

function requireSummarizer(name: string): Summarizer {
  const summarizer = summarizerNamed(name);
  if (summarizer !== undefined) return summarizer;
  const known = summarizers.map((known) => known.name).join(', ');
  throw new RangeError(`no summarizer is called "${name}", choose among: ${known}`);
}
