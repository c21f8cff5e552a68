import { extractText, getDocumentProxy } from 'unpdf';
import { type Outcome, refusal, success } from '../../model/outcome.ts';

/** The most pages that are read: an article, a statement, a report, but no book. */
const MOST_PAGES = 100;

const HYPHENATED = /(\p{Ll})-\n(?=\p{Ll})/gu;
/** A line that runs to the end of its column and goes on in the next one. */
const MOST_OF_A_LINE = 0.7;

/**
 * The text of a PDF, page by page, lines joined to paragraphs. Refuses `pdf-locked` (a password), `pdf-pages` (over 100),
 * `pdf-scan` (pictures of pages, no text) and `pdf-broken`.
 */
export async function readPdf(bytes: Uint8Array): Promise<Outcome<string>> {
  try {
    const document = await getDocumentProxy(bytes);
    if (document.numPages > MOST_PAGES) {
      return refusal(
        'pdf-pages',
        `The PDF has ${document.numPages} pages; at most ${MOST_PAGES} are read.`,
        'Cut out the article.',
      );
    }
    const { text } = await extractText(document, { mergePages: false });
    const whole = text.map(joinLines).join('\n\n');
    if (whole.trim() !== '') return success(whole);
    return refusal('pdf-scan', 'The PDF holds pictures of pages, no text.', 'Paste the article’s text.');
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      return refusal('pdf-locked', 'The PDF is locked by a password.', 'Save a copy without one.');
    }
    return refusal('pdf-broken', 'This PDF can’t be read.', 'Paste the article’s text.');
  }
}

/** Joins the lines of a page: a line well shorter than the longest, or one that ends a sentence there, ends its paragraph. */
function joinLines(page: string): string {
  const lines = page
    .replace(HYPHENATED, '$1')
    .split('\n')
    .map((line) => line.trim());
  const longest = Math.max(...lines.map(({ length }) => length));
  let text = '';
  for (const line of lines) {
    text += line;
    if (line === '') text += '\n';
    else text += line.length < longest * MOST_OF_A_LINE ? '\n\n' : ' ';
  }
  return text.replace(/\n{3,}/g, '\n\n').trim();
}
