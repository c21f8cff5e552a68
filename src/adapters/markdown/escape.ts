const ALWAYS = /[\\`*_[\]<>&~|$#@]/g;
const LINE_START = /^([ \t]*)(?:([-+=])|(\d{1,9})([.)]))/gm;
// GitHub turns bare addresses into links.
const ADDRESS = /(:)(?=\/\/)|(?<=\bwww)(\.)/gi;

/**
 * Article text as Markdown that shows exactly it: whatever could format, link, quote or mention is escaped with
 * a backslash (CommonMark 2.4, and the autolinks of GitHub's dialect). Take the backslashes before punctuation
 * away and the text is back, unit for unit.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(ALWAYS, '\\$&')
    .replace(ADDRESS, '\\$&')
    .replace(LINE_START, (_, blank: string, mark?: string, number?: string, stop?: string) =>
      mark === undefined ? `${blank}${number}\\${stop}` : `${blank}\\${mark}`,
    );
}
