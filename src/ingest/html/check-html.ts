import { type Refusal, refusal } from '../../model/outcome.ts';
import { MAX_HTML_DEPTH, MAX_HTML_LENGTH, MAX_HTML_MARKS } from '../limits.ts';

/** Elements without an end tag, and those whose end tag may be left out, so that they don't nest in themselves. */
const NOT_NESTING = new Set(
  `area base br col embed hr img input link meta param source track wbr p li td th tr tbody thead tfoot dd dt option
optgroup colgroup rp rt html head body`.split(/\s/),
);
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title', 'noscript']);
const TAG = /<(\/?)([a-z][a-z0-9-]{0,30})|<!--|[<>&]/giy;

function tooMuch(what: string): Refusal {
  return refusal(
    'hostile-html',
    `This HTML page has ${what}.`,
    'Copy the article’s text into a plain text file and pass that.',
  );
}

/** Where the raw text of a `<script>` and the like ends. */
function endOfRawText(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  const match = end.exec(html);
  return match ? match.index : html.length;
}

/**
 * Refuses HTML that would hold up the parser: over 50 MB, elements nested deeper than 1,000, or over 150,000
 * marks. Looks at the text once, before anything is parsed; depth counts start tags less end tags.
 */
export function checkHtml(html: string): Refusal | undefined {
  if (html.length > MAX_HTML_LENGTH) return tooMuch(`over ${MAX_HTML_LENGTH / 1024 / 1024} MB`);
  let depth = 0;
  let marks = 0;
  let at = 0;
  while (at < html.length) {
    const unit = html.charCodeAt(at);
    if (unit !== 0x3c && unit !== 0x26 && unit !== 0x3e) {
      at++;
      continue;
    }
    if (++marks > MAX_HTML_MARKS)
      return tooMuch(`over ${MAX_HTML_MARKS.toLocaleString('en')} angle brackets and ampersands`);
    TAG.lastIndex = at;
    const match = TAG.exec(html);
    at += match?.[0].length ?? 1;
    if (match?.[0] === '<!--') {
      const end = html.indexOf('-->', at);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const name = match?.[2]?.toLowerCase();
    if (name === undefined || NOT_NESTING.has(name)) continue;
    if (match?.[1] === '/') depth = RAW_TEXT.has(name) ? depth : Math.max(0, depth - 1);
    else if (RAW_TEXT.has(name)) at = endOfRawText(html, name, at);
    else if (++depth > MAX_HTML_DEPTH)
      return tooMuch(`elements nested more than ${MAX_HTML_DEPTH.toLocaleString('en')} deep`);
  }
  return undefined;
}
