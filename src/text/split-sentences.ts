import type { Sentence, Token } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { stopAfter } from './abbreviations.ts';
import { isDigitCode, isUpperCode } from './characters.ts';

/** Words that open sentences far more often than they follow "U.S." or "a.m." inside one. */
const OPENERS = new Set(
  'the a an it he she they we i in on at but and this that these those there if when while after as for his her its their our what who one some most many however meanwhile both all'.split(
    ' ',
  ),
);

const TERMINAL = new Set(['.', '!', '?', '…']);

/**
 * Splits paragraphs into sentences over their tokens. A stop ends one unless it belongs to an abbreviation,
 * an initial or a number; closing marks and brackets go with the sentence they close; a quote that ends in
 * "?" or "!" runs on where a lower-case word follows. Linear.
 */
export function splitSentences(tokens: readonly Token[], paragraphs: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const { start, end } = paragraphs[paragraph]!;
    while (at < tokens.length && tokens[at]!.start < start) at++;
    let first = at;
    while (at < tokens.length && tokens[at]!.start < end) {
      const next = endOfSentence(tokens, at, end);
      if (next > at) {
        sentences.push(sentence(tokens, first, next, paragraph));
        first = next;
        at = next;
      } else at++;
    }
    if (at > first) sentences.push(sentence(tokens, first, at, paragraph));
  }
  return sentences;
}

function sentence(
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  paragraph: number,
): Sentence {
  return {
    start: tokens[firstToken]!.start,
    end: tokens[endToken - 1]!.end,
    firstToken,
    endToken,
    paragraph,
  };
}

/** If a sentence ends with the token at `at`, the index past its closing marks; else `at` itself. */
function endOfSentence(tokens: readonly Token[], at: number, limit: number): number {
  const token = tokens[at]!;
  const abbreviation = token.kind === 'word' && token.text.endsWith('.');
  if (!abbreviation && !TERMINAL.has(token.text)) return at;
  let next = at + 1;
  let closed = false;
  while (next < tokens.length && tokens[next]!.start < limit && closesSentence(tokens, next)) {
    closed ||= tokens[next]!.kind === 'close';
    next++;
  }
  const after = tokens[next];
  if (after === undefined || after.start >= limit) return next;
  if (!after.spaced && !closed && after.kind !== 'open') return at;
  if (!canOpen(tokens, next)) return at;
  if (
    abbreviation &&
    !(
      stopAfter(token.lower.slice(0, -1)) === 'perhaps' &&
      (closed || OPENERS.has(after.lower) || after.kind === 'open')
    )
  )
    return at;
  if (
    token.text === '.' &&
    at > 0 &&
    !token.spaced &&
    !endsHere(tokens[at - 1]!, after, closed, tokens[at - 2])
  )
    return at;
  if (token.text === '…' || isEllipsis(tokens, at)) return startsClause(after) ? next : at;
  return next;
}

function closesSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind === 'close') return true;
  if (token.spaced) return false;
  return TERMINAL.has(token.text) || token.text === '’' || token.text === '”' || token.text === '"';
}

function endsHere(before: Token, after: Token, closed: boolean, earlier: Token | undefined): boolean {
  if (closed) return true;
  if (before.kind === 'number') return !isOrdinal(before, after, earlier);
  const verdict = stopAfter(before.lower);
  return verdict === 'unknown' || (verdict === 'perhaps' && startsClause(after));
}

/**
 * German ordinals ("am 3. Mai", "in der 7. Biennale"): a short number with a stop before a month, or after a
 * German article and before a capital.
 */
function isOrdinal(number: Token, after: Token, earlier: Token | undefined): boolean {
  if (number.text.length > 2) return false;
  return MONTHS.has(after.lower) || (earlier !== undefined && ARTICLES.has(earlier.lower));
}

const ARTICLES = new Set(
  'der die das dem den des zum zur vom beim am im ins seinem seiner ihrem ihrer jedem diesem dieser'.split(
    ' ',
  ),
);

const MONTHS = new Set(
  'januar februar märz april mai juni juli august september oktober november dezember jahrestag jahrhundert geburtstag'.split(
    ' ',
  ),
);

function isEllipsis(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]!.text === '.' && before?.text === '.';
}

function startsClause(token: Token): boolean {
  const code = token.text.charCodeAt(0);
  return token.kind === 'open' || isUpperCode(code) || isDigitCode(code);
}

/** Whether a sentence may start with the token: an upper-case word, a number, an opening mark. */
function canOpen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind === 'word') return !isLowerStart(token.text);
  if (token.kind === 'open') {
    const inside = tokens[at + 1];
    return inside === undefined || inside.kind !== 'word' || !isLowerStart(inside.text);
  }
  return token.kind === 'number' || token.kind === 'symbol' || token.text === '—' || token.text === '-';
}

function isLowerStart(text: string): boolean {
  const first = text.codePointAt(0) ?? 0;
  const character = String.fromCodePoint(first);
  return character !== character.toUpperCase() && character === character.toLowerCase();
}
