import { isTracking } from './tracking-parameters.ts';

/**
 * An address without what says nothing about the page: tracking parameters, the fragment (unless it is a route of its
 * own, `#!/…`), the usual port, a dot at the end of the host. Undefined for what is no http(s) address.
 */
export function cleanAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  if (!url.hash.startsWith('#!')) url.hash = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  const tracking = [...url.searchParams.keys()].filter(isTracking);
  for (const name of tracking) url.searchParams.delete(name);
  return url.href;
}
