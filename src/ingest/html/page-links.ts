import type { HtmlPage } from './html-node.ts';

/** Where a page says that its article, or its feeds, stand too. All are absolute http(s) addresses. */
export interface PageLinks {
  /** The article's AMP version. */
  readonly amp?: string;
  /** Its version for printing. */
  readonly print?: string;
  /** Feeds the page names, in its order. */
  readonly feeds: readonly { readonly url: string; readonly title: string }[];
}

const FEED_TYPES = /^application\/(?:(?:rss|atom|rdf)\+xml|feed\+json|json)$|^text\/xml$/i;
const MOST_FEEDS = 20;

/** Reads the links of a page that was found at `base`; without one only absolute links count. */
export function pageLinks(page: HtmlPage, base: string | undefined): PageLinks {
  const absolute = (href: string | null | undefined): string | undefined => {
    if (!href || !URL.canParse(href, base)) return undefined;
    const url = new URL(href, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  };
  const link = (selector: string): string | undefined =>
    absolute(page.querySelector(selector)?.getAttribute?.('href'));
  const amp = link('link[rel="amphtml"]');
  const print =
    link('link[rel="alternate"][media="print"]') ??
    link('a[rel="print"]') ??
    link('a[class*="print"][href*="print"]');
  const feeds = Array.from(page.querySelectorAll('link[rel~="alternate"][type]'))
    .filter((node) => FEED_TYPES.test(node.getAttribute?.('type')?.trim() ?? ''))
    .slice(0, MOST_FEEDS)
    .flatMap((node) => {
      const url = absolute(node.getAttribute?.('href'));
      return url === undefined ? [] : [{ url, title: node.getAttribute?.('title')?.trim() ?? '' }];
    });
  return { ...(amp && { amp }), ...(print && { print }), feeds };
}
