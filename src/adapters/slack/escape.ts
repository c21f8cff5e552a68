import { visible } from '../printable.ts';

const ENTITY = /&(amp|lt|gt);/g;
const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

/**
 * Text for where Slack parses markup, which is only a message's top-level `text`: with these three as entities
 * no mention and no link is left in it.
 */
export function escapeSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The reverse: Slack escapes the same three in what people type and in the values it hands back. */
export function unescapeSlack(text: string): string {
  return text.replace(ENTITY, (_, name: string) => CHARACTERS[name]!);
}

/** A text of at most `limit` UTF-16 units, cut at a code point and ended with "…" where it was longer. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1);
  return `${kept.isWellFormed() ? kept : kept.slice(0, -1)}…`;
}

/** A label of at most `limit` UTF-16 units on one line, never empty. */
export function label(text: string, limit: number): string {
  return cut(visible(text).replaceAll('\n', ' ').trim(), limit) || '—';
}
