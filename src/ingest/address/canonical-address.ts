import { getDomain } from 'tldts';
import { cleanAddress } from './clean-address.ts';

/**
 * The address under which an article is known: what the page states as canonical where that can be believed, else where
 * it was fetched. Not believed: another site (by registrable domain, Public Suffix List), the home page while the article has
 * a path of its own, and what is no http(s) address. Both may be missing: a file states its own address.
 */
export function canonicalAddress(
  stated: string | undefined,
  fetched: string | undefined,
): string | undefined {
  const page = fetched === undefined ? undefined : cleanAddress(fetched);
  const said =
    stated !== undefined && URL.canParse(stated, page) ? cleanAddress(new URL(stated, page).href) : undefined;
  if (said === undefined || page === undefined) return said ?? page;
  const isHome = isHomePage(said) && !isHomePage(page);
  return isHome || !isSameSite(said, page) ? page : said;
}

/** Whether two addresses belong to one site: the same registrable domain, or the same host where there is none. */
export function isSameSite(one: string, other: string): boolean {
  const site = (address: string): string =>
    getDomain(address, { allowPrivateDomains: true }) ?? new URL(address).hostname;
  return site(one) === site(other);
}

function isHomePage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return search === '' && /^\/(?:index\.\w+|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(pathname);
}
