import type { Span } from '../../model/span.ts';

/** "LONDON, May 3 (Reuters) — ", "(CNN) -- ", "(HLN)", "Berlin (dpa) – ": place, day and agency before the story. */
const DATELINE =
  /^(?:(?:\p{Lu}[\p{Lu}.'’-]{2,20}(?: \p{Lu}[\p{Lu}.'’-]{2,20}){0,3}(?:, [\p{L}\d. ]{2,20}){0,2}|\p{Lu}\p{Ll}{2,20}) ?)?\(\p{Lu}[\p{L} /]{1,20}\)(?: {0,2}(?:—|–|--?) {0,2}| {0,2})(?=[\p{Lu}“"„])/u;

/** "OSLO, May 3 — ": the same without an agency. */
const PLACE_AND_DASH =
  /^\p{Lu}[\p{Lu}.'’-]{2,20}(?: \p{Lu}[\p{Lu}.'’-]{2,20}){0,3}(?:, [\p{L}\d. ]{2,20}){0,2} (?:—|–|--) (?=[\p{Lu}“"„])/u;

/** Connectives that only join, before a capital: what is left begins as a sentence does. */
const CONNECTIVE =
  /^(?:However|Meanwhile|Moreover|Furthermore|Additionally|In addition|Also), (?=\p{Lu}[\p{L}\p{N}])/u;

/** "(pictured)", "(pictured, left)", "(file photo)", "(im Bild)": they point at a picture that isn't there. */
const POINTER =
  / ?\((?:(?:pictured|photographed|shown|seen)(?:,? (?:here|left|right|above|below|centre|center|inset|together|with him|with her|in \d{4}|on \p{Lu}\p{Ll}{2,8})){0,3}|left|right|far left|far right|above|below|centre|center|inset|file photo|file picture|stock image|stock photo|library image|see photo|see picture|im Bild|Bild|Foto|Archivbild|Symbolbild|links im Bild|rechts im Bild)\)/gu;

/** Words that would leave a sentence saying something else are no part of any of these: see `docs/digests.md`. */
const AT_THE_START = [DATELINE, PLACE_AND_DASH, CONNECTIVE];

/**
 * What can be left out of a line without touching what it says: half-open ranges of UTF-16 units into `line`, in
 * order. Attributions, hedges, negations and anything in quotation marks are never among them. Linear.
 */
export function deletionsOf(line: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const pattern of AT_THE_START) {
    const length = pattern.exec(line.slice(start, start + 160))?.[0].length ?? 0;
    start += length;
  }
  if (start > 0) found.push({ start: 0, end: start });
  for (const match of line.matchAll(POINTER)) {
    const end = match.index + match[0].length;
    if (match.index > start) found.push({ start: match.index, end });
  }
  return found;
}
