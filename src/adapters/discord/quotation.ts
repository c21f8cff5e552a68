import type { QuoteBlock } from '../../model/message.ts';
import { cutText, graphemeBoundary } from './cut-text.ts';
import { escapeDiscord } from './escape.ts';
import { discordLimits } from './limits.ts';
import { visibleText } from './visible-text.ts';

/** What stands between two fragments: as Markdown no fragment can contain it, for its stars are not escaped. */
export const BETWEEN_FRAGMENTS = ' *…* ';
/** What begins each line of a quotation and no line of anything else. */
export const QUOTED_LINE = '> ';

const LONGEST_NAME = 200;
/** Below so many units it is not worth beginning. */
const LEAST_ROOM = 64;
// Each of these may grow by a backslash.
const MAY_BE_ESCAPED = /[\\`*_~|<>[\]#@:\-+.)]/;

/**
 * A quotation in Discord Markdown, in as few text displays as hold it: its fragments in marks as a block quote,
 * and on a line of its own, in the last of them, who said it. Fragments are escaped and otherwise byte for byte
 * (invisible and bidirectional characters too: their reach ends with the line, so they cannot turn the name
 * round); only lone surrogates, which UTF-8 cannot carry, become U+FFFD. A long one is parted at white space
 * where there is some, never within a grapheme. `readDiscordQuotations` of the tests is the inverse.
 */
export function quotationTexts(block: QuoteBlock): string[] {
  const name = attribution(block);
  const limit = discordLimits.text - name.length - 1;
  const texts: string[] = [];
  let text = QUOTED_LINE;
  const begin = () => {
    texts.push(text);
    text = QUOTED_LINE;
  };
  block.fragments.forEach((fragment, index) => {
    if (text.length + LEAST_ROOM > limit) begin();
    text += index === 0 ? '“' : `${BETWEEN_FRAGMENTS}“`;
    const words = fragment.toWellFormed();
    for (let start = 0; start < words.length; ) {
      const end = fittingEnd(words, start, limit - text.length - 1);
      text += quotedLines(words.slice(start, end));
      start = end;
      if (start < words.length) begin();
    }
    text += '”';
  });
  return block.fragments.length === 0 ? [] : [...texts, `${text}\n${name}`];
}

/** Who said it, as a line of Markdown. */
function attribution({ speaker, role, note }: QuoteBlock): string {
  const [who, what, remark] = [shown(speaker), shown(role), shown(note)];
  return [
    who === '' ? '— *speaker unknown*' : `— **${who}**`,
    what === '' ? '' : `, ${what}`,
    remark === '' ? '' : ` (${remark})`,
  ].join('');
}

function shown(text = ''): string {
  return escapeDiscord(cutText(visibleText(text).trim(), LONGEST_NAME));
}

function quotedLines(words: string): string {
  return escapeDiscord(words).replaceAll('\n', `\n${QUOTED_LINE}`);
}

// How far the words from `start` go into so many units of Markdown: up to white space in the second half, so
// that no text display ends in white space, which might be trimmed; else up to the end of a grapheme.
function fittingEnd(words: string, start: number, room: number): number {
  let used = 1;
  let blank = 0;
  let index = start;
  while (index < words.length) {
    const character = words[index]!;
    used += character === '\n' ? 1 + QUOTED_LINE.length : MAY_BE_ESCAPED.test(character) ? 2 : 1;
    if (used > room) break;
    if (isBlank(character) && index > start && !isBlank(words[index - 1]!)) blank = index;
    index++;
  }
  if (index === words.length) return index;
  if (blank - start > (index - start) / 2) return blank;
  const boundary = graphemeBoundary(words, index);
  return boundary > start ? boundary : index;
}

const isBlank = (character: string): boolean => character.trim() === '';
