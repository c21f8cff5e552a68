import type { Readability as ReadabilityOf } from '@mozilla/readability';
import { type Outcome, refusal, success } from '../../model/outcome.ts';
import { cleanPlainText } from '../clean-plain-text.ts';
import { isName } from '../page/names.ts';
import { type PageMeta, type PageText, stated } from '../page/page-text.ts';
import { checkHtml } from './check-html.ts';
import { completeHtml } from './complete-html.ts';
import { htmlBlocks } from './html-blocks.ts';
import { htmlMetadata, oneLine } from './html-metadata.ts';
import type { HtmlNode, HtmlPage } from './html-node.ts';

/** Readability retries with looser rules below this many units; its default suits pages, ours short news as well. */
const CHAR_THRESHOLD = 200;

function unreadable(): Outcome<never> {
  return refusal(
    'unreadable-html',
    'No article text was found in this HTML page.',
    'Copy the article’s text into a plain text file and pass that.',
  );
}

/** What the parsers make of a page: its metadata and the text of its article by blocks; undefined where they fail. */
function parsePage(
  parse: () => unknown,
  Readability: typeof ReadabilityOf,
): { known: PageMeta; blocks: string } | undefined {
  try {
    const page = parse();
    const { body } = page as HtmlPage;
    const meta = htmlMetadata(page as HtmlPage);
    const whole = body ? htmlBlocks(body) : '';
    const options = { charThreshold: CHAR_THRESHOLD, serializer: (node: unknown) => node as HtmlNode };
    const found = new Readability<HtmlNode>(page as never, options).parse();
    // What Readability takes for a byline is a date or a paragraph now and then.
    const byline = oneLine(found?.byline).replace(/^(?:by|von)\s/iu, '');
    const known = stated<PageMeta>({
      headline: oneLine(found?.title),
      byline: isName(byline) ? byline : undefined,
      ...meta,
    });
    return { known, blocks: found?.content ? htmlBlocks(found.content) : whole };
  } catch {
    // linkedom and Readability run out of stack on pages that no browser would lay out either.
    return undefined;
  }
}

/**
 * Reads the article out of an HTML page: metadata from its markup, the body by @mozilla/readability over linkedom,
 * text by blocks, then without furniture like a plain text. A page in which Readability finds nothing gives the
 * text of all its blocks. Refuses `hostile-html` and `unreadable-html`. The parsers are loaded at the first call.
 */
export async function readHtml(html: string): Promise<Outcome<PageText>> {
  const refused = checkHtml(html);
  if (refused) return refused;
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import('linkedom'),
    import('@mozilla/readability'),
  ]);
  const page = parsePage(() => parseHTML(completeHtml(html)).document, Readability);
  if (!page) return unreadable();
  const { url, language, ...known } = page.known;
  const clean = cleanPlainText(page.blocks, known);
  if (clean.body === '') return unreadable();
  return success({ ...clean, ...stated<PageMeta>({ url, language }) });
}
