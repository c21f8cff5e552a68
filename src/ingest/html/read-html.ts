import type { Readability as ReadabilityOf } from '@mozilla/readability';
import { type Outcome, refusal, success } from '../../model/outcome.ts';
import { cleanPlainText } from '../clean-plain-text.ts';
import { countWords } from '../count-words.ts';
import { isName } from '../page/names.ts';
import { type PageMeta, type PageText, stated } from '../page/page-text.ts';
import type { PageSigns } from '../page-kind/page-signs.ts';
import { type PageKind, refusePageKind, tellPageKind } from '../page-kind/tell-page-kind.ts';
import { checkHtml } from './check-html.ts';
import { completeHtml } from './complete-html.ts';
import { htmlBlocks } from './html-blocks.ts';
import { htmlMetadata, jsonLdOf } from './html-metadata.ts';
import type { HtmlNode, HtmlPage } from './html-node.ts';
import { oneLine } from './one-line.ts';
import { type PageLinks, pageLinks } from './page-links.ts';
import { pageSignsOf } from './page-signs-of.ts';

/** Readability retries with looser rules below this many units; its default suits pages, ours short news as well. */
const CHAR_THRESHOLD = 200;

/** A page as read: its text and metadata, what it is where it is no article, and its other addresses. */
export interface HtmlReading extends PageText {
  /** Undefined for an article. */
  readonly kind?: PageKind;
  readonly links: PageLinks;
}

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
  html: string,
  url: string | undefined,
): { known: PageMeta; blocks: string; signs: PageSigns; links: PageLinks } | undefined {
  try {
    const page = parse();
    const { body } = page as HtmlPage;
    const jsonLd = jsonLdOf(page as HtmlPage);
    const meta = htmlMetadata(page as HtmlPage, jsonLd, url);
    const whole = body ? htmlBlocks(body) : '';
    const signs = pageSignsOf(page as HtmlPage, html, whole, jsonLd);
    const links = pageLinks(page as HtmlPage, url);
    const options = { charThreshold: CHAR_THRESHOLD, serializer: (node: unknown) => node as HtmlNode };
    const found = new Readability<HtmlNode>(page as never, options).parse();
    // What Readability takes for a byline is a date or a paragraph now and then.
    const byline = oneLine(found?.byline).replace(/^(?:by|von)\s/iu, '');
    const known = stated<PageMeta>({
      headline: oneLine(found?.title),
      byline: isName(byline) ? byline : undefined,
      ...meta,
    });
    return { known, blocks: found?.content ? htmlBlocks(found.content) : whole, signs, links };
  } catch {
    // linkedom and Readability run out of stack on pages that no browser would lay out either.
    return undefined;
  }
}

/**
 * Reads the article out of an HTML page: metadata from its markup, the body by @mozilla/readability over linkedom,
 * text by blocks, then without furniture like a plain text. A page in which Readability finds nothing gives the
 * text of all its blocks. `url`: where it was found. Refuses `hostile-html`, `unreadable-html` and, for a page without any text, what kind of
 * page it is. The parsers are loaded at the first call.
 */
export async function readHtml(html: string, url?: string): Promise<Outcome<HtmlReading>> {
  const refused = checkHtml(html);
  if (refused) return refused;
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import('linkedom'),
    import('@mozilla/readability'),
  ]);
  const page = parsePage(() => parseHTML(completeHtml(html)).document, Readability, html, url);
  if (!page) return unreadable();
  const { url: canonical, language, ...known } = page.known;
  const clean = cleanPlainText(page.blocks, known);
  const kind = tellPageKind(page.signs, countWords(clean.body), url ?? canonical);
  if (clean.body === '') return kind === undefined ? unreadable() : refusePageKind(kind);
  return success({
    ...clean,
    ...stated<PageMeta>({ url: canonical, language }),
    ...(kind && { kind }),
    links: page.links,
  });
}
