import { cleanAddress } from './clean-address.ts';

const FORERUNNER = /^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/;
const INDEX = /\/(?:index\.(?:html?|php|aspx?))?$/;

/**
 * What is the same for all addresses of one page: without scheme, `www.` or `m.`, tracking parameters, fragment,
 * index file and closing slash, its parameters sorted. For comparing, not for fetching. The text itself where it is no
 * address.
 */
export function addressKey(address: string): string {
  const clean = cleanAddress(address.trim());
  if (clean === undefined) return address.trim();
  const url = new URL(clean);
  url.searchParams.sort();
  const host = url.hostname.replace(FORERUNNER, '');
  const port = url.port === '' ? '' : `:${url.port}`;
  return `${host}${port}${url.pathname.replace(INDEX, '')}${url.search}${url.hash}`;
}
