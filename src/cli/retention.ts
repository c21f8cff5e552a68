import { Command } from 'commander';
import type { Retention } from '../model/kept-article.ts';
import type { Store } from '../store/store.ts';
import { addExamples } from './examples.ts';
import { workspaceOption } from './owner-option.ts';
import { parseDays } from './parse-days.ts';

interface RetentionOptions {
  readonly workspace?: string;
  readonly bodies?: number | 'forever';
  readonly quotes?: number | 'forever';
  readonly apply?: true;
}

/** `retention`: how long bodies and quotes are kept, an owner each. */
export function retentionCommand(): Command {
  const command = new Command('retention')
    .summary('Show or set how long articles are kept')
    .description(
      'Show how long articles are kept, or set it for one owner. Once an article’s body has been kept long enough it is ' +
        'taken out, and its quotes stay, each with 300 characters before and after it. Once its quotes have been kept long ' +
        'enough, all of the article goes. The bot sees to it as it runs; --apply does it now.',
    )
    .addOption(workspaceOption('whose articles'))
    .option('--bodies <time>', 'how long whole texts are kept: 90d, 12w, 6m, 2y, forever', parseDays)
    .option('--quotes <time>', 'how long quotes are kept: 365d, 2y, forever', parseDays)
    .option('--apply', 'take out now what has been kept long enough, of every owner')
    .action(retention);
  return addExamples(command, [
    ['retention', 'what holds for everybody'],
    ['retention --workspace public --bodies 30d', 'whole texts of public articles for 30 days'],
    ['retention --workspace slack:T012AB3CD --bodies 7d --quotes 1y --apply', 'a workspace’s, at once'],
  ]);
}

async function retention(options: RetentionOptions): Promise<void> {
  const [{ withStoreHere }, { reportRefusal }, { refusal }] = await Promise.all([
    import('./open-store-here.ts'),
    import('./report-refusal.ts'),
    import('../model/outcome.ts'),
  ]);
  const { workspace: owner, bodies, quotes, apply } = options;
  const sets = bodies !== undefined || quotes !== undefined;
  if (sets && owner === undefined) {
    const remedy = 'Add --workspace public, or name a workspace.';
    return reportRefusal(refusal('whose', 'Whose articles are to be kept so long?', remedy));
  }
  await withStoreHere(
    async (store) => {
      if (sets) {
        const before = await store.retention(owner!);
        const wanted: Retention = { bodies: bodies ?? before.bodies, quotes: quotes ?? before.quotes };
        if (isShorter(wanted.quotes, wanted.bodies)) {
          const reason = 'Quotes can’t be kept shorter than the bodies they are taken from.';
          return reportRefusal(refusal('quotes-shorter', reason, 'Set --bodies to that, or to less, too.'));
        }
        await store.setRetention(owner!, wanted, new Date().toISOString());
      }
      await showTable(store, owner);
      if (apply) await sweepNow(store);
    },
    { mustExist: true },
  );
}

function isShorter(one: number | 'forever', other: number | 'forever'): boolean {
  return one !== 'forever' && (other === 'forever' || one < other);
}

async function showTable(store: Store, only: string | undefined): Promise<void> {
  const [{ writeOut }, { ownerName }, { counted }] = await Promise.all([
    import('./write-out.ts'),
    import('./owner-option.ts'),
    import('./counted.ts'),
  ]);
  const days = (kept: number | 'forever') => (kept === 'forever' ? 'for good' : counted(kept, 'day'));
  const counts = new Map((await store.owners()).map(({ owner, articles }) => [owner, articles]));
  const owners = only === undefined ? [...new Set(['', ...counts.keys()])] : [only];
  const rows = [['Whose', 'Articles', 'Whole texts', 'Quotes']];
  for (const owner of owners) {
    const { bodies, quotes } = await store.retention(owner);
    rows.push([ownerName(owner), (counts.get(owner) ?? 0).toLocaleString('en'), days(bodies), days(quotes)]);
  }
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd();
  writeOut(rows.map(line).join('\n'));
}

/** Articles taken up at once: between two lots others get their turn. */
const LOT = 100;

async function sweepNow(store: Store): Promise<void> {
  const [{ writeOut }, { WIPE }, { counted }] = await Promise.all([
    import('./write-out.ts'),
    import('./progress-bar.ts'),
    import('./counted.ts'),
  ]);
  const draw = (line: string) => {
    if (process.stderr.isTTY) process.stderr.write(`${WIPE}${line}`);
  };
  const now = new Date().toISOString();
  let bodies = 0;
  let articles = 0;
  for (;;) {
    const swept = await store.sweep(now, LOT);
    if (swept.bodies + swept.articles === 0) break;
    bodies += swept.bodies;
    articles += swept.articles;
    draw(`${counted(bodies + articles, 'article')} done`);
  }
  draw('');
  writeOut(
    `Taken out: the whole text of ${counted(bodies, 'article')}, and all of ${counted(articles, 'article')}.`,
  );
}
