import type { DigestDefinition } from '../model/digest-definition.ts';
import type { Instant } from '../model/instant.ts';
import { nextRun } from '../schedule/next-run.ts';

/** When a definition runs next. */
export interface NextRun {
  readonly name: string;
  readonly title: string;
  /** Absent where it never runs. */
  readonly next?: Instant;
  /** The same for an operator, the time by the clocks of the definition's zone. */
  readonly line: string;
}

/** The next runs of definitions after an instant, soonest first. */
export function nextRuns(definitions: readonly DigestDefinition[], after: Instant): readonly NextRun[] {
  return definitions
    .map((definition) => nextRunOf(definition, after))
    .sort((a, b) => ((a.next ?? '~') < (b.next ?? '~') ? -1 : 1));
}

function nextRunOf({ name, title, cron, zone, channels }: DigestDefinition, after: Instant): NextRun {
  const next = nextRun(cron, zone, after);
  const when = next === undefined ? 'never' : `${localTimeOf(next, zone)} (${zone})`;
  const where = channels.map(({ platform, channel }) =>
    platform === channel ? platform : `${platform}:${channel}`,
  );
  return {
    name,
    title,
    ...(next && { next }),
    line: `${name} (${title}): next ${when}, to ${where.join(', ')}`,
  };
}

/** An instant by the clocks of a zone, as a person writes it ("Tue, 24 Nov 2026, 07:30"). */
export function localTimeOf(instant: Instant, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  }).format(Date.parse(instant));
}
