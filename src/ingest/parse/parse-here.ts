import { type Outcome, success } from '../../model/outcome.ts';
import type { Parse, ParseJob } from './parse-job.ts';

/** Parses in this very thread, which a hostile document may hold up: for workers, and for callers who trust the document. */
export const parseHere: Parse = async (kind, given) =>
  (await parseJob({ kind, given } as ParseJob)) as Awaited<ReturnType<typeof parseHere<typeof kind>>>;

// Each parser is loaded when it is first needed.
async function parseJob(job: ParseJob): Promise<Outcome<unknown>> {
  switch (job.kind) {
    case 'html': {
      const { html, url } = job.given as ParseJob<'html'>['given'];
      return (await import('../html/read-html.ts')).readHtml(html, url);
    }
    case 'feed': {
      const { text, url } = job.given as ParseJob<'feed'>['given'];
      return (await import('../feed/parse-feed-text.ts')).parseFeedText(text, url);
    }
    case 'text': {
      const { text } = job.given as ParseJob<'text'>['given'];
      return success((await import('../clean-plain-text.ts')).cleanPlainText(text));
    }
    case 'pdf': {
      const { bytes } = job.given as ParseJob<'pdf'>['given'];
      return (await import('../pdf/read-pdf.ts')).readPdf(bytes);
    }
  }
}
