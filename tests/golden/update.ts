// npm run golden: checks, makes and updates the golden cases. `--help` says how.
import { parseArgs } from 'node:util';
import { caseSlugs, UPDATE_COMMAND } from './cases.ts';
import { caseReport, figuresReport } from './deviation-report.ts';
import { figuresOf, judgeCases, readLimits } from './judge-cases.ts';
import { type CaseState, checkCase, makeCase, writeExpected } from './update-case.ts';

const HELP = `Golden cases: articles with what the engine is to answer.

  npm run golden                          show which answers differ from their expectation
  ${UPDATE_COMMAND} [slug…]      write what the engine answers now, and show what changed
  npm run golden -- --new <slug> <file>   make a case of an article (.txt, .md, .html)
  npm run golden -- --gold [slug…]        show where the engine differs from the gold made by hand`;

const SHOWN_CHANGES = 24;

function describeState({ slug, state, changes }: CaseState): string {
  if (state === 'same') return `${slug}: same`;
  if (state === 'missing' || changes === undefined) return `${slug}: no expectation yet`;
  const rest = changes.lines.length - SHOWN_CHANGES;
  const lines = changes.lines.slice(0, SHOWN_CHANGES).map((line) => `  ${line}`);
  const more = rest > 0 ? [`  … and ${rest} more lines`] : [];
  return [`${slug}: ${changes.added} lines added, ${changes.removed} removed`, ...lines, ...more].join('\n');
}

async function compareAll(slugs: readonly string[], write: boolean): Promise<void> {
  const states: CaseState[] = [];
  for (const slug of slugs) {
    const state = await checkCase(slug);
    if (write && state.state !== 'same') writeExpected(state);
    states.push(state);
    if (state.state !== 'same') console.log(describeState(state));
  }
  const count = (wanted: CaseState['state']) => states.filter(({ state }) => state === wanted).length;
  console.log(`${count('same')} same, ${count('changed')} changed, ${count('missing')} new`);
  if (write || count('same') === states.length) return;
  console.log(`To take the answers as they are now: ${UPDATE_COMMAND} [slug…]`);
  process.exitCode = 1;
}

async function printGold(slugs: readonly string[]): Promise<void> {
  const comparisons = await judgeCases(slugs);
  for (const { slug, deviations } of comparisons) console.log(`${caseReport(slug, deviations)}\n`);
  console.log(
    `${comparisons.length} cases together:\n${figuresReport(figuresOf(comparisons), readLimits())}`,
  );
}

async function makeNew([slug, file, ...rest]: readonly string[]): Promise<void> {
  if (slug === undefined || file === undefined || rest.length > 0)
    throw new Error(`--new takes a slug and a file\n\n${HELP}`);
  await makeCase(slug, file);
  console.log(
    `tests/golden/${slug} is made. Read its expected.json: it holds what the engine answers, right or wrong.`,
  );
  console.log(`Then write what is right by hand, as in the other cases: tests/golden/${slug}/gold.json`);
}

function requireKnown(named: readonly string[]): readonly string[] {
  const known = caseSlugs();
  const unknown = named.filter((slug) => !known.includes(slug));
  if (unknown.length > 0)
    throw new Error(`no case is called ${unknown.join(', ')}; there are: ${known.join(', ')}`);
  return named.length > 0 ? named : known;
}

const flag = { type: 'boolean', default: false } as const;

async function run(): Promise<void> {
  const options = { help: flag, new: flag, gold: flag, update: flag };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help) return console.log(HELP);
  if (Number(values.new) + Number(values.gold) + Number(values.update) > 1)
    throw new Error(`one at a time\n\n${HELP}`);
  if (values.new) return makeNew(positionals);
  const slugs = requireKnown(positionals);
  return values.gold ? printGold(slugs) : compareAll(slugs, values.update);
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
