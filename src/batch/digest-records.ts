import type { ArticleMeta } from '../ingest/article-from-text.ts';
import { stated } from '../ingest/page/page-text.ts';
import { parseHere } from '../ingest/parse/parse-here.ts';
import type { Parse } from '../ingest/parse/parse-job.ts';
import { articleFromPage } from '../ingest/read-article.ts';
import type { Article } from '../model/article.ts';
import type { Outcome, Refusal } from '../model/outcome.ts';
import { type Analysis, analyse } from '../pipeline.ts';
import {
  type BatchArticle,
  type BatchDigest,
  type BatchExtract,
  type BatchFailure,
  type BatchRecord,
  type BatchResult,
  idOf,
  parseRecord,
  type RecordId,
} from './record.ts';

/** What may be asked of a batch. */
export interface BatchOptions {
  /** How many summary lines at most, 1 to 5; 3 unless told. */
  readonly lines?: number | undefined;
  /** Whether datelines and the like are left out of lines (`compressed`); they are unless told. */
  readonly shorten?: boolean | undefined;
  /** The name of a registered summarizer; `ranked` unless told. */
  readonly summarizer?: string | undefined;
  /** Parses pages; in the caller's own thread unless told. */
  readonly parse?: Parse | undefined;
}

/** Digests records one after the other, in order; what is no record becomes a failure and the rest go on. */
export async function* digestRecords(
  records: Iterable<unknown> | AsyncIterable<unknown>,
  options: BatchOptions,
): AsyncGenerator<BatchResult, void, undefined> {
  for await (const record of records) yield await digestRecord(record, options);
}

/**
 * Digests one record, or says what is wrong with it. `lines` are the best of all sentences, whether or not one
 * of them is the gist too.
 */
export async function digestRecord(
  value: unknown,
  { parse = parseHere, ...options }: BatchOptions,
): Promise<BatchResult> {
  const record = parseRecord(value);
  if (!record.ok) return failure(value, record);
  const { id, text, html, title, language } = record.value;
  if (html === undefined) {
    const asked = { ...options, headline: title, language, repeatGist: true };
    return toBatchDigest(id, analyse(text, asked));
  }
  const read = await articleOf({ ...record.value, html }, parse);
  if (!read.ok) return failure(value, read);
  const digest = toBatchDigest(id, analyse(read.value, { ...options, repeatGist: true }));
  return { ...digest, article: toBatchArticle(read.value) };
}

/** Reads the article out of a record's page and stops there. */
export async function extractRecord(
  value: unknown,
  { parse = parseHere }: BatchOptions,
): Promise<BatchExtract | BatchFailure> {
  const record = parseRecord(value);
  if (!record.ok) return failure(value, record);
  const { id, html } = record.value;
  if (html === undefined) return { id, error: 'no "html": only pages have articles to be read out of them' };
  const read = await articleOf({ ...record.value, html }, parse);
  return read.ok ? { id, article: toBatchArticle(read.value) } : failure(value, read);
}

function failure(value: unknown, { reason, remedy }: Refusal): BatchFailure {
  return { id: idOf(value), error: `${reason.replace(/\.$/, '')}: ${remedy}` };
}

function articleOf(
  { html, url, title, language }: BatchRecord & { readonly html: string },
  parse: Parse,
): Promise<Outcome<Article>> {
  // Whoever hands a page over wants what stands in it, be it a preview.
  const whatever: Parse = async (kind, given) => {
    const made = await parse(kind, given);
    return made.ok ? { ...made, value: Object.assign(made.value, { kind: undefined }) } : made;
  };
  const meta = stated<ArticleMeta>({ url, headline: title, language });
  return articleFromPage(html, 'page.html', meta, whatever);
}

function toBatchArticle({ headline, byline, publisher, publishedAt, language, body }: Article): BatchArticle {
  return {
    headline: headline ?? null,
    byline: byline ?? null,
    publisher: publisher ?? null,
    publishedAt: publishedAt ?? null,
    language,
    body,
  };
}

function toBatchDigest(id: RecordId, { article, digest, quotes }: Analysis): BatchDigest {
  const { body, language } = article;
  return {
    id,
    language,
    gist: digest.gist === undefined ? null : { text: digest.gist.text, evidence: digest.gist.evidence },
    lines: digest.lines.map(({ text, evidence, made }) => ({ text, evidence, made })),
    quotes: quotes.flatMap(({ type, fragments, cue, speaker, confidence }, group) =>
      fragments.map(({ start, end }) => ({
        start,
        end,
        text: body.slice(start, end),
        speaker: speaker?.asWritten ?? speaker?.name ?? null,
        resolved: speaker?.asWritten === undefined ? null : speaker.name,
        jointly: (speaker?.jointly ?? []).map(({ name }) => name),
        role: speaker?.role ?? null,
        type,
        cue: cue === undefined ? null : body.slice(cue.start, cue.end),
        confidence: Math.round(confidence * 1000) / 1000,
        group,
      })),
    ),
  };
}
