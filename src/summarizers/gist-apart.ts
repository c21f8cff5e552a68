import type { Document } from '../model/document.ts';
import type { Summarizer, Summary, SummaryRequest } from './summarizer.ts';

/**
 * Summarizes so that no line says what the gist has said: where the gist is one of the lines, the next best
 * line takes its place.
 */
export function summarizeGistApart(
  summarizer: Summarizer,
  document: Document,
  request: SummaryRequest,
): Summary {
  const summary = summarizer.summarize(document, request);
  const { gist } = summary;
  if (gist === undefined || summary.lines.every(({ text }) => text !== gist.text)) return summary;
  const longer = summarizer.summarize(document, { ...request, lines: request.lines + 1 });
  const others = longer.lines.filter(({ text }) => text !== gist.text);
  return { ...summary, lines: others.slice(0, request.lines) };
}
