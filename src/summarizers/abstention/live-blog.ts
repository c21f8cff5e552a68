import type { Document } from '../../model/document.ts';
import { shareOf } from './share-of.ts';

const CLOCK =
  /^(?:\+{3} ?)?(?:(?:updated|posted) (?:at )?)?(\d{1,2})[:.h](\d{2})(?: ?([ap])\.? ?m\.?)?(?: ?(?:GMT|UTC|BST|IST|C?EST|C?ET|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|AE[SD]T|Uhr|h))?(?![\d:.,]|\p{L})/iu;
const AGO =
  /^(?:posted |updated |vor )?\d{1,2} ?(?:m|mins?|minutes?|h|hrs?|hours?|minuten?|stunden?)(?: ago)?(?:[\s·|—–-]|$)/iu;
const CALLED =
  /\b(?:live ?blog|live(?: news)? updates|live reporting|live coverage|as it happened|minute[- ]by[- ]minute|live-?ticker|news-?ticker|newsblog|en direct|en directo|minuto a minuto|in diretta|the latest on\b.{1,200}\ball times local)/iu;
const SUMMED_UP =
  /^(?:key (?:points|events|moments)|summary|das wichtigste|the latest|latest updates)\s*:?$/iu;

/** How much of a body's beginning may call it a live blog, in UTF-16 units. */
const OPENING = 600;

/**
 * Entries that open with a time of day ("17:42 GMT", "+++ 9.15 Uhr") or an age ("12m ago"): at least four that are
 * one paragraph in four, or one in eight where the newest stands first or the page calls itself live; three of the latter.
 */
export function isLiveBlog({ article, sentences }: Document): boolean {
  const { body, paragraphs, headline = '' } = article;
  const called =
    CALLED.test(headline) ||
    CALLED.test(body.slice(0, OPENING)) ||
    paragraphs
      .slice(0, 12)
      .some(({ start, end }) => end - start < 40 && SUMMED_UP.test(body.slice(start, end)));
  const entries = clocksOf(body, paragraphs);
  const { count, share } = entries;
  if (count >= 4 && (share >= 0.25 || (share >= 0.12 && (called || isNewestFirst(entries.minutes)))))
    return true;
  if (called && count >= 3 && share >= 0.08) return true;
  // A page that lost its line breaks.
  const flat = clocksOf(body, sentences);
  return flat.count >= 5 && flat.share >= 0.12 && (called || isNewestFirst(flat.minutes));
}

function clocksOf(
  body: string,
  spans: readonly { readonly start: number }[],
): { readonly count: number; readonly share: number; readonly minutes: readonly number[] } {
  const minutes: number[] = [];
  const entries = shareOf(spans, ({ start }) => {
    const head = body.slice(start, start + 40);
    const clock = CLOCK.exec(head);
    if (clock !== null) minutes.push(minutesOf(clock));
    return clock !== null || AGO.test(head);
  });
  return { ...entries, minutes };
}

function minutesOf([, hours, minutes, half]: RegExpExecArray): number {
  const hour = Number(hours) % (half === undefined ? 24 : 12);
  return 60 * (hour + (half?.toLowerCase() === 'p' ? 12 : 0)) + Number(minutes);
}

/** At least two in three entries are older than the one above them. */
function isNewestFirst(minutes: readonly number[]): boolean {
  if (minutes.length < 4) return false;
  let falling = 0;
  for (let at = 1; at < minutes.length; at++) if (minutes[at]! < minutes[at - 1]!) falling++;
  return falling >= (2 / 3) * (minutes.length - 1);
}
