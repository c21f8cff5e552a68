import { type ClaimReason, type ClaimSetting, checkClaim, type ReadText } from '../claims/check-claim.ts';
import type { Span } from '../model/span.ts';
import { analyse } from '../pipeline.ts';
import { answerLines, type BatchProgress } from './digest-lines.ts';
import { type BatchFailure, idOf, parseRecord, type RecordId } from './record.ts';

/** The verdict on one claim, as JSON. */
export interface ClaimRecord {
  readonly id: RecordId;
  /** Matched to the article: nothing in the claim was found to differ from it. */
  readonly supported: boolean;
  readonly reasons: readonly ClaimReason[];
  /** The sentences of "source" that hold most of the claim's words: half-open UTF-16 offsets. */
  readonly evidence: readonly Span[];
}

/** JSON Lines of `{id, source, summary, language?}` in, JSON Lines of verdicts out, in order. */
export function claimLines(
  input: AsyncIterable<Uint8Array>,
  setting: ClaimSetting,
  onProgress: (progress: BatchProgress) => void,
): AsyncGenerator<string, void, undefined> {
  // Claims about one article mostly stand together: it is read once.
  let last: { readonly source: string; readonly read: ReadText } | undefined;
  const answer = (value: unknown): ClaimRecord | BatchFailure => {
    const { source, summary, language } = (value ?? {}) as Readonly<Record<string, unknown>>;
    const record = parseRecord({ ...(value as object), text: source, html: undefined, title: undefined });
    if (!record.ok) {
      const named = (words: string): string => words.replaceAll('"text"', '"source"');
      return { id: idOf(value), error: `${named(record.reason)}: ${named(record.remedy)}` };
    }
    if (typeof summary !== 'string' || summary.trim() === '')
      return { id: idOf(value), error: 'no "summary": put the claim into it, a sentence or a few' };
    if (last?.source !== record.value.text)
      last = { source: record.value.text, read: read(record.value.text, language) };
    const claim = read(summary, last.read.document.article.language);
    const { supported, reasons, evidence } = checkClaim(last.read, claim, setting);
    return { id: record.value.id, supported, reasons, evidence };
  };
  return answerLines(input, answer, '{"id": …, "source": …, "summary": …}', onProgress);
}

function read(text: string, language: unknown): ReadText {
  const { document, quotes } = analyse(
    text,
    typeof language === 'string' && language !== '' ? { language } : {},
  );
  return { document, quotes };
}
