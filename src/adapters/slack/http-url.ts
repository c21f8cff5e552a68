import { slackLimits } from './limits.ts';

/** An address a reader may be sent to, as WHATWG writes it; undefined for all but http and https. */
export function httpUrl(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return undefined;
  // In what Slack parses a bar would end the address.
  const address = parsed.href.replaceAll('|', '%7C');
  return address.length <= slackLimits.url ? address : undefined;
}
