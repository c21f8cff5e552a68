const C1 = /[\u0080-\u009f]/g;
const BASE64 =
  /(<([\w:]{1,40})\s[^<>]{0,500}?mode\s*=\s*["']base64["'][^<>]{0,500}>)\s{0,99}([\w+/=\s]{0,65536}?)\s{0,99}(<\/\2>)/gi;
const OLD_AUTHOR = /(<\/?)dc:author(?=[\s>])/g;
const ROOT = /<(?:channel|feed)(?:\s[^<>]{0,2000})?>/i;

const INFO = /(<\/?)info(?=[\s>])/g;
const SUBTITLE = /<(?:subtitle|tagline)[\s>]/;
const OLD_BODY = /(<\/?)(?:xhtml:body|body|fullitem)(?=[\s>])[^<>]{0,500}>/g;
const WITHOUT_CHANNEL = /(<rss(?:\s[^<>]{0,2000})?>)(?=\s{0,99}<item[\s>])/;
const HEAD_AUTHOR = /(<\/?)author>/g;

/**
 * What old or careless feeds write differently, put as parsers know it: C1 controls, Atom 0.3's base64 and `info`, `dc:author`,
 * the bodies of RSS before `content:encoded`, an author of the channel, items without a channel.
 */
export function prepareFeedText(text: string): string {
  // Windows-1252 that was declared as Latin-1: the WHATWG Encoding Standard reads both alike.
  const shown = text.replace(C1, (control) => WINDOWS_1252.decode(Uint8Array.of(control.charCodeAt(0))));
  const authored = shown.replace(OLD_AUTHOR, '$1dc:creator');
  const unpackedText = authored.includes('base64') ? authored.replace(BASE64, unpacked) : authored;
  if (/<feed[\s>]/.test(unpackedText.slice(0, 4_096))) {
    return SUBTITLE.test(unpackedText) ? unpackedText : unpackedText.replace(INFO, '$1tagline');
  }
  if (!/<rss[\s>]/.test(unpackedText.slice(0, 4_096))) return unpackedText;
  return preparedRss(unpackedText);
}

function preparedRss(text: string): string {
  const found = text.search(/<item[\s>]/);
  const firstItem = found === -1 ? text.length : found;
  const head = text.slice(0, firstItem).replace(HEAD_AUTHOR, '$1managingEditor>');
  const items = text.slice(firstItem);
  const full = items.includes('content:encoded') ? items : items.replace(OLD_BODY, '$1content:encoded>');
  const whole = head + full;
  return WITHOUT_CHANNEL.test(whole)
    ? whole.replace(WITHOUT_CHANNEL, '$1<channel>').replace('</rss>', '</channel></rss>')
    : whole;
}

/** The same feed with an element more, so that one without any is no error; undefined where there is no feed. */
export function withGenerator(text: string): string | undefined {
  const root = ROOT.exec(text);
  if (root === null) return undefined;
  const end = root.index + root[0].length;
  return `${text.slice(0, end)}<generator>unknown</generator>${text.slice(end)}`;
}

/** The text of a base64 value; undefined where it is none. */
export function fromBase64(value: string): string | undefined {
  const bytes = Buffer.from(value, 'base64');
  const isBase64 = bytes.toString('base64').replaceAll('=', '') === value.replace(/[\s=]/g, '');
  const text = bytes.toString('utf8');
  return isBase64 &&
    ![...text].some((character) => character < ' ' && character !== '\n' && character !== '\t')
    ? text
    : undefined;
}

const WINDOWS_1252 = new TextDecoder('windows-1252');

function unpacked(all: string, open: string, _: string, value: string, close: string): string {
  const text = fromBase64(value);
  if (text === undefined) return all;
  return `${open}${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}${close}`;
}
