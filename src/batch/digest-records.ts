import { type Analysis, analyse } from '../pipeline.ts';
import { type BatchDigest, type BatchResult, idOf, parseRecord, type RecordId } from './record.ts';

/** What may be asked of a batch. */
export interface BatchOptions {
  /** How many summary lines at most, 1 to 5; 3 unless told. */
  readonly lines?: number | undefined;
  /** Whether datelines and the like are left out of lines (`compressed`); they are unless told. */
  readonly shorten?: boolean | undefined;
  /** The name of a registered summarizer; `ranked` unless told. */
  readonly summarizer?: string | undefined;
}

/** Digests records one after the other, in order; what is no record becomes a failure and the rest go on. */
export async function* digestRecords(
  records: Iterable<unknown> | AsyncIterable<unknown>,
  options: BatchOptions,
): AsyncGenerator<BatchResult, void, undefined> {
  for await (const record of records) yield digestRecord(record, options);
}

/**
 * Digests one record, or says what is wrong with it. `lines` are the best of all sentences, whether or not one
 * of them is the gist too.
 */
export function digestRecord(value: unknown, options: BatchOptions): BatchResult {
  const record = parseRecord(value);
  if (!record.ok) return { id: idOf(value), error: `${record.reason}: ${record.remedy}` };
  const { id, text, title, language } = record.value;
  return toBatchDigest(id, analyse(text, { ...options, headline: title, language, repeatGist: true }));
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
