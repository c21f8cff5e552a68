/** What a server answered with. */
export type DocumentKind = 'html' | 'pdf' | 'text' | 'feed' | 'other';

const HEAD = 1_024;
const FEED =
  /^(?:<\?xml[^>]{0,200}>)?(?:\s|<!--[^>]{0,500}-->|<\?[^>]{0,200}>)*<(?:rss|feed|rdf:RDF|channel)[\s>]/i;
const JSON_FEED = /^\s*\{[^{}]{0,900}"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/i;
const HTML = /<(?:!doctype\s+html|html|head|body|title|article|p|div)[\s>/]/i;

/** The media type of a Content-Type header in small letters, and its charset where it names one. */
export function contentType(header: string | undefined): {
  readonly type: string;
  readonly charset?: string;
} {
  const [type = '', ...parameters] = (header ?? '').split(';');
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(parameter)?.[1])
    .find((name) => name !== undefined);
  return { type: type.trim().toLowerCase(), ...(charset && { charset: charset.toLowerCase() }) };
}

/** What an answer is: by its first bytes where they tell, else by its media type. */
export function documentKind(bytes: Uint8Array, type: string): DocumentKind {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1').replace(/^ï»¿/, '').trimStart();
  if (head.startsWith('%PDF-')) return 'pdf';
  if (FEED.test(head) || JSON_FEED.test(head)) return 'feed';
  if (/^(?:application|text)\/(?:xhtml\+xml|html)$/.test(type) || HTML.test(head)) return 'html';
  if (type.startsWith('text/') || type === '') return 'text';
  if (/^application\/(?:(?:rss|atom|rdf)\+xml|feed\+json)$/.test(type)) return 'feed';
  return type === 'application/octet-stream' ? 'text' : 'other';
}
