import { escapeDiscord } from './escape.ts';
import { visibleText } from './visible-text.ts';

/** A longer address leaves too little room for the words. */
const LONGEST_TARGET = 1000;
// What would end the Markdown link early, or is read as markup within it.
const UNSAFE = /[()<>\\^`|"'*\s]/g;
// In these words a masked link is shown as it was written.
const BREAKS_LABEL = /[[\]]|:\/\//;

/**
 * The address of a link as it may stand in Markdown or on a button: http or https, without a user name, which
 * would make it look like another host's. Undefined where it is anything else: then it is no link.
 */
export function linkTarget(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return undefined;
  if (parsed.username !== '' || parsed.password !== '') return undefined;
  const target = parsed.href.replace(UNSAFE, percentEncoded);
  return target.length > LONGEST_TARGET ? undefined : target;
}

/** A link in Markdown, or only its words where the address is no link. */
export function markdownLink(text: string, url: string): string {
  const label = visibleText(text);
  const target = linkTarget(url);
  if (target === undefined) return escapeDiscord(label);
  if (BREAKS_LABEL.test(label)) return `${escapeDiscord(label)} ([link](<${target}>))`;
  return `[${escapeDiscord(label.trim() === '' ? 'link' : label)}](<${target}>)`;
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
