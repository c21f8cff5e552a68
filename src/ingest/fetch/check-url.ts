import { isIP } from 'node:net';
import { type Outcome, refusal, success } from '../../model/outcome.ts';
import { isPublicAddress } from './public-address.ts';

/** Hosts that an operator lets through although they are private, such as an intranet's wiki: `wiki.intra`, `10.0.0.5`. */
export type AllowedHosts = ReadonlySet<string>;

const LONGEST_URL = 2_048;
const PORTS = new Set(['', '80', '443']);
/** Names that never mean a public server: RFC 6761, RFC 8375, RFC 6762, and what networks use at home. */
const PRIVATE_NAME =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|intra|lan|home|corp|private|home\.arpa|test|invalid|onion|arpa)$/;

/** The host of a URL as it is compared and resolved: in small letters, without brackets and a dot at its end. */
export function hostOf({ hostname }: URL): string {
  return hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
}

/**
 * Whether a link may be fetched, as far as its text tells: http or https, no name or password in it, the usual ports, a
 * host that can be public. Addresses in any notation (decimal, hex, octal, mapped) are read as browsers do (WHATWG).
 * What the name resolves to is checked when connecting. Refuses `url`, `url-user`, `url-port`, `private-host`.
 */
export function checkUrl(text: string, allowed: AllowedHosts): Outcome<URL> {
  const url = text.length <= LONGEST_URL && URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    return refusal('url', 'This is no link to a page on the web.', 'Give one that begins with https://.');
  }
  if (url.username !== '' || url.password !== '') {
    return refusal(
      'url-user',
      'The link has a name or password in it.',
      'Leave out what stands before the @.',
    );
  }
  const host = hostOf(url);
  if (host.split('.').includes('')) {
    return refusal('url', 'The link names no site.', 'Check what stands after the //.');
  }
  if (allowed.has(host)) return success(url);
  if (!PORTS.has(url.port)) {
    return refusal('url-port', `The link names port ${url.port}.`, 'Only ports 80 and 443 are fetched.');
  }
  const isLiteral = isIP(host) !== 0;
  if (isLiteral ? !isPublicAddress(host) : !host.includes('.') || PRIVATE_NAME.test(host)) {
    return refusal(
      'private-host',
      `${host} is not on the public internet.`,
      'The operator can allow it by name; otherwise save the page and pass the file.',
    );
  }
  return success(url);
}
