import type { FeedReport } from '../editions/feed-report.ts';
import { cutLine } from '../render/cut-line.ts';

const MOST_SHOWN = 10;
const LONGEST_TITLE = 90;

/** A feed's report as lines for a terminal. */
export function feedLines(report: FeedReport): string {
  const { feed, address, title, items = [], dropped = [], nextAt, refusal } = report;
  if (refusal !== undefined) return `✗ ${feed}\n  ${refusal.reason} ${refusal.remedy}`;
  const name = title === undefined ? feed : `${title} · ${feed}`;
  const shown = items.slice(0, MOST_SHOWN).flatMap(({ headline, url, id, publishedAt, text, media }) => {
    const facts = [
      publishedAt ?? 'no date',
      media ?? (text === '' ? 'no text' : `${text.length} characters`),
    ];
    return [
      `  • ${cutLine(headline ?? id, LONGEST_TITLE)} (${facts.join(', ')})`,
      ...(url === undefined ? [] : [`    ${url}`]),
    ];
  });
  const more = items.length - MOST_SHOWN;
  return [
    `✓ ${name}`,
    ...(address !== undefined && address !== feed ? [`  read at ${address}`] : []),
    `  ${items.length} ${items.length === 1 ? 'entry' : 'entries'}`,
    ...shown,
    ...(more > 0 ? [`  and ${more} more`] : []),
    ...dropped
      .slice(0, MOST_SHOWN)
      .map((each) => `  dropped: ${cutLine(each.title, LONGEST_TITLE)} (${each.reason})`),
    ...(dropped.length > MOST_SHOWN ? [`  and ${dropped.length - MOST_SHOWN} more dropped`] : []),
    nextAt === undefined ? '  a file: read anew at each edition' : `  would be asked again at ${nextAt}`,
  ].join('\n');
}
