import { type Outcome, success } from '../../model/outcome.ts';
import { decodeText } from '../decode-text.ts';
import type { Parse, ParseJob, RawText } from './parse-job.ts';

/** Parses in this very thread, which a hostile document may hold up: for workers, and for callers who trust the document. */
export const parseHere: Parse = async (kind, given) =>
  (await parseJob({ kind, given } as ParseJob)) as Awaited<ReturnType<typeof parseHere<typeof kind>>>;

// Each parser is loaded when it is first needed.
async function parseJob(job: ParseJob): Promise<Outcome<unknown>> {
  switch (job.kind) {
    case 'html': {
      const given = job.given as ParseJob<'html'>['given'];
      const html = 'html' in given ? success(given.html) : decoded(given);
      return html.ok ? (await import('../html/read-html.ts')).readHtml(html.value, given.url) : html;
    }
    case 'feed': {
      const given = job.given as ParseJob<'feed'>['given'];
      const { parseFeedText } = await import('../feed/parse-feed-text.ts');
      if ('text' in given) return parseFeedText(given.text, given.url);
      const read = decodedText(given);
      if (!read.ok) return read;
      const feed = parseFeedText(read.value.text, given.url);
      return feed.ok ? success({ ...feed.value, charset: read.value.charset }) : feed;
    }
    case 'text': {
      const given = job.given as ParseJob<'text'>['given'];
      const text = 'text' in given ? success(given.text) : decoded(given);
      return text.ok ? success((await import('../clean-plain-text.ts')).cleanPlainText(text.value)) : text;
    }
    case 'pdf': {
      const { bytes } = job.given as ParseJob<'pdf'>['given'];
      return (await import('../pdf/read-pdf.ts')).readPdf(bytes);
    }
  }
}

function decodedText({ bytes, charset }: RawText) {
  return decodeText(bytes, charset === undefined ? {} : { charset });
}

function decoded(raw: RawText): Outcome<string> {
  const text = decodedText(raw);
  return text.ok ? success(text.value.text) : text;
}
