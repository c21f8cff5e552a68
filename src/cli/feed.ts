import { Command } from 'commander';
import { refusal } from '../model/outcome.ts';
import { addExamples } from './examples.ts';

interface FeedOptions {
  readonly json?: true;
  readonly opml?: true;
}

/** `feed <feed>…`: what feeds yield, what is dropped and why, and when they would be asked again. */
export function feedCommand(): Command {
  const command = new Command('feed')
    .summary('Show what a feed yields')
    .description(
      'Ask feeds once and show what each yields, what is dropped and why, and when it would be asked again. ' +
        'Nothing is recorded or posted. One feed that can’t be read stops no other; the exit code is 2 if none could.',
    )
    .argument(
      '[feeds...]',
      'links of feeds or of their sites, feed files, and lists of feeds (OPML); those of digests/ unless told',
    )
    .option('--json', 'print what was found as JSON')
    .option('--opml', 'print the feeds that could be read as a list for other feed readers (OPML)')
    .action(showFeeds);
  return addExamples(command, [
    ['feed https://news.example/', 'the feed that a site names'],
    ['feed digests/sample/feed.xml', 'a feed in a file'],
    ['feed subscriptions.opml --json', 'every feed of a list, as JSON'],
    ['feed --opml', 'the feeds of digests/ as a list'],
  ]);
}

async function showFeeds(named: readonly string[], options: FeedOptions): Promise<void> {
  const [
    { openWebHere },
    { feedsNamed },
    { feedReport },
    { writeOut },
    { printable },
    { reportRefusal, REFUSED },
    { WIPE },
  ] = await Promise.all([
    import('./open-web-here.ts'),
    import('./feeds-named.ts'),
    import('../editions/feed-report.ts'),
    import('./write-out.ts'),
    import('../adapters/printable.ts'),
    import('./report-refusal.ts'),
    import('./progress-bar.ts'),
  ]);
  const wheres = await feedsNamed(named);
  if (!wheres.ok) return reportRefusal(wheres);
  const web = openWebHere();
  if (web === undefined) return;
  const total = wheres.value.length;
  const draw = (line: string) => {
    if (process.stderr.isTTY && total > 1) process.stderr.write(`${WIPE}${line}`);
  };
  let done = 0;
  draw(`0 of ${total} feeds`);
  const reports = await Promise.all(
    wheres.value.map(async (where) => {
      const report = await feedReport(where, web, new Date().toISOString());
      draw(`${++done} of ${total} feeds`);
      return report;
    }),
  );
  draw('');
  await web.close();
  if (reports.every(({ refusal }) => refusal !== undefined)) process.exitCode = REFUSED;
  if (options.json) return writeOut(JSON.stringify(reports, null, 2));
  if (options.opml) {
    const { writeOpml } = await import('../ingest/feed/opml.ts');
    const read = reports.filter(({ refusal, address }) => refusal === undefined && address !== undefined);
    const feeds = read.map(({ address, title }) => ({ url: address!, ...(title && { title }) }));
    if (feeds.length > 0) return writeOut(writeOpml('Verbatim', feeds));
    const remedy = 'Name the link of one, or of its site.';
    return reportRefusal(
      refusal('no-feeds', 'No feed by link could be read: a list holds links alone.', remedy),
    );
  }
  const { feedLines } = await import('./feed-lines.ts');
  writeOut(printable(reports.map(feedLines).join('\n\n')));
}
