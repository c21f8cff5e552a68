const ALWAYS = /[\\`*_~|<>[\]#@]/g;
const LINE_START = /^([^\S\n\r\u2028\u2029]*)(?:([-+.)])|(\d+)([.)]))/gm;
// Without its colon an address is no link, and so keeps the backslashes in it from being shown.
const ADDRESS = /:(?=\/\/)/g;

/**
 * Text as Discord Markdown that shows exactly it: whatever could format, link, mention, open a list or be read
 * as an emoji or a time is escaped with a backslash, always before ASCII punctuation. Linear.
 */
export function escapeDiscord(text: string): string {
  return text
    .replace(ALWAYS, '\\$&')
    .replace(ADDRESS, '\\:')
    .replace(LINE_START, (_, blank: string, mark?: string, digits?: string, stop?: string) =>
      mark === undefined ? `${blank}${digits}\\${stop}` : `${blank}\\${mark}`,
    );
}

/** Undoes `escapeDiscord`, unit for unit. */
export function unescapeDiscord(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
