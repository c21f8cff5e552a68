import { z } from 'zod';
import { digestLengths, LENGTHS_TOLD } from '../../model/digest-length.ts';
import type { Outcome } from '../../model/outcome.ts';
import { nextRun } from '../../schedule/next-run.ts';
import { parseCron } from '../../schedule/parse-cron.ts';
import { parseChannelAddress } from './channel-address.ts';
import { checkZone } from './zone-name.ts';

const MOST_FEEDS = 50;
const MOST_CHANNELS = 50;
const LONGEST_TITLE = 100;
const LONGEST_LINK = 2_048;

/** A text checked by a function that refuses with a remedy; both go into the message. */
function checkedText(check: (text: string) => Outcome<unknown>) {
  return z.string().check((context) => {
    const checked = check(context.value);
    if (checked.ok) return;
    context.issues.push({
      code: 'custom',
      input: context.value,
      message: `${checked.reason}. ${checked.remedy}`,
    });
  });
}

function checkCron(line: string): Outcome<unknown> {
  const parsed = parseCron(line);
  if (!parsed.ok || nextRun(line, 'UTC', '2024-01-01T00:00:00.000Z') !== undefined) return parsed;
  return {
    ok: false,
    code: 'cron',
    reason: 'There is no such day: it never runs',
    remedy: 'Write a day that its month has',
  };
}

function checkPath(path: string): Outcome<unknown> {
  const refused = (reason: string, remedy: string) => ({ ok: false, code: 'path', reason, remedy }) as const;
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) {
    return refused(`"${path}" is no path`, 'Write the path of a file; links go into feeds');
  }
  if (path.trim() === '') return refused('The path is empty', 'Write the path of a file');
  if (/^([/\\]|[a-z]:)/i.test(path) || path.split(/[/\\]/).includes('..')) {
    return refused(
      `"${path}" leaves the project’s folder`,
      'Write a path relative to that folder, without ..',
    );
  }
  return { ok: true, value: path };
}

/** A feed is a file of the operator's own, or a link. */
function checkFeed(feed: string): Outcome<unknown> {
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(feed)) return checkPath(feed);
  const refused = (reason: string, remedy: string) => ({ ok: false, code: 'feed', reason, remedy }) as const;
  const url = URL.canParse(feed) && feed.length <= LONGEST_LINK ? new URL(feed) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    return refused(`"${feed.slice(0, 80)}" is no link to a feed`, 'Write one that begins with https://');
  }
  if (url.username !== '' || url.password !== '') {
    return refused('The link has a name or password in it', 'Leave out what stands before the @');
  }
  return { ok: true, value: feed };
}

const paths = () => z.array(checkedText(checkPath)).max(MOST_FEEDS);

/** One definition as written in its file. Each description is a row of the table in `digests/README.md`. */
export const definitionSchema = z.strictObject({
  title: z
    .string()
    .trim()
    .min(1, 'Write what its editions are to be headed with')
    .max(LONGEST_TITLE, `Write at most ${LONGEST_TITLE} characters`)
    .describe('What its editions are headed with, at most 100 characters.'),
  feeds: z
    .array(checkedText(checkFeed))
    .max(MOST_FEEDS)
    .default([])
    .describe(
      'Feeds (RSS, Atom or JSON Feed): links, of the feed or of its site, and files, as paths relative to the project’s folder.',
    ),
  files: paths()
    .default([])
    .describe('Article files (text, Markdown or HTML), as paths relative to the project’s folder.'),
  cron: checkedText(checkCron).describe(
    'When it is posted: minute, hour, day of month, month, day of week. `30 7 * * mon-fri` is 7:30 on weekdays. ' +
      'A line that begins with `*` needs quotes.',
  ),
  zone: checkedText(checkZone).describe('The IANA time zone `cron` is read in, such as `Europe/Berlin`.'),
  channels: z
    .array(checkedText(parseChannelAddress))
    .min(1, 'Write at least one channel, such as slack:C0123456789')
    .max(MOST_CHANNELS)
    .describe('Where it is posted: `slack:C0123456789`, `discord:123456789012345678` or `terminal`.'),
  articles: z
    .int()
    .min(1)
    .max(10)
    .default(3)
    .describe('How many articles an edition holds at most, 1 to 10.'),
  length: z
    .enum(digestLengths)
    .default('brief')
    .describe(`How much of each article is shown: ${LENGTHS_TOLD}.`),
  lines: z
    .int()
    .min(0)
    .max(5)
    .optional()
    .describe(
      'How many summary lines each article gets at most besides its gist, 0 to 5; by `length` unless told.',
    ),
  shorten: z
    .boolean()
    .default(true)
    .describe(
      'Whether datelines, “(pictured)” and the like are left out of lines; `false` shows sentences as they are.',
    ),
});

/** The keys a definition may have, in the order of its table. */
export const definitionKeys: readonly string[] = Object.keys(definitionSchema.shape);
