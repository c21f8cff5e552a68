// npm run bench -- [taggers|torture|load|archive] [--json]: quality and cost in one run beside the npm packages people would reach for;
// `taggers` measures what the engine could stand on (docs/decisions/0005-own-tagger.md) instead.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { table } from '../eval/report.ts';
import { loadBaselines } from './baselines.ts';
import { benchGrowth } from './growth-bench.ts';
import { benchNasty, steepestNasty } from './nasty-bench.ts';
import { benchQuotes } from './quote-bench.ts';
import { benchSummaries } from './summary-bench.ts';
import { benchTaggers } from './tagger-bench.ts';

/** What grows faster than this is no longer linear. */
const steepest = 1.2;

const { values: options, positionals } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    // For `archive` alone.
    articles: { type: 'string' },
    postgres: { type: 'boolean', default: false },
    folder: { type: 'string' },
  },
  allowPositionals: true,
});
if (positionals[0] === 'taggers') {
  await benchTaggers(options.json);
  process.exit();
}
if (positionals[0] === 'torture') {
  const { benchTorture } = await import('./torture-bench.ts');
  await benchTorture(options.json);
  process.exit();
}
if (positionals[0] === 'load') {
  // As `npm start` runs the bot: with the same bounds on its heap.
  const flags = startFlags();
  const child = fork(join(import.meta.dirname, 'load.ts'), options.json ? ['--json'] : [], {
    execArgv: flags,
  });
  const [code] = await once(child, 'exit');
  process.exit(code as number);
}
if (positionals[0] === 'archive') {
  const { benchArchive } = await import('./archive-bench.ts');
  const { articles, ...rest } = options;
  await benchArchive({
    ...rest,
    articles: articles === undefined ? undefined : Number(articles),
    flags: startFlags(),
  });
  process.exit();
}
const baselines = loadBaselines();
const quotes = await benchQuotes(baselines);
const summaries = await benchSummaries(baselines);
const growth = await benchGrowth();
const nasty = benchNasty();

if (options.json)
  console.log(JSON.stringify({ versions: baselines.versions, quotes, summaries, growth, nasty }, null, 2));
else print();
if (growth.exponent > steepest) {
  console.error(`cost grows as length^${growth.exponent.toFixed(2)}: at most ^${steepest} counts as linear`);
  process.exitCode = 1;
}

for (const { name, ratio } of nasty.filter(({ ratio }) => ratio > steepestNasty)) {
  console.error(`${name}: a unit costs ${ratio.toFixed(1)} times as much in a text four times as long`);
  process.exitCode = 1;
}

function startFlags(): string[] {
  const manifest = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8');
  const { scripts } = JSON.parse(manifest) as { scripts: { start: string } };
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

function print(): void {
  const percent = (share: number) => (100 * share).toFixed(1);
  const times = (ours: number, theirs: number) => `× ${(ours / theirs).toFixed(2)}`;
  const [ours, theirs] = [quotes[0]!, quotes[1]!];
  console.log(
    table(
      ['quotes of the golden articles', 'precision', 'recall', 'F1', 'F1 with speaker', 'ms, all articles'],
      [
        ...quotes.map(({ engine, found, endToEnd, milliseconds }) => [
          engine,
          percent(found.precision),
          percent(found.recall),
          percent(found.f1),
          percent(endToEnd),
          milliseconds.toFixed(1),
        ]),
        [
          'ratio',
          times(ours.found.precision, theirs.found.precision),
          times(ours.found.recall, theirs.found.recall),
          times(ours.found.f1, theirs.found.f1),
          times(ours.endToEnd, theirs.endToEnd),
          times(ours.milliseconds, theirs.milliseconds),
        ],
      ],
    ),
  );
  const [lines, frequent] = [summaries[0]!, summaries[1]!];
  const rouge = (value: number | undefined) => value?.toFixed(1) ?? '–';
  console.log(
    `\n${table(
      ['summaries at 60 words', 'headline words told', 'ROUGE-1, shared dev set', 'ms, all articles'],
      [
        ...summaries.map(({ engine, headlineCovered, rouge1, milliseconds }) => [
          engine,
          percent(headlineCovered),
          rouge(rouge1),
          milliseconds.toFixed(1),
        ]),
        [
          'ratio',
          times(lines.headlineCovered, frequent.headlineCovered),
          lines.rouge1 === undefined ? '–' : times(lines.rouge1, frequent.rouge1!),
          times(lines.milliseconds, frequent.milliseconds),
        ],
      ],
    )}`,
  );
  console.log(
    `\n${table(
      ['length of text', 'ms', 'ms per kB'],
      growth.points.map(({ kilobytes, milliseconds }) => [
        `${kilobytes} kB`,
        milliseconds.toFixed(2),
        (milliseconds / kilobytes).toFixed(3),
      ]),
    )}`,
  );
  console.log(`\ncost grows as length^${growth.exponent.toFixed(2)} (1 is linear)`);
  console.log(
    `\n${table(
      ['nasty texts', 'ns per unit, 50 kB', '200 kB', 'ratio (1 is linear, 4 quadratic)'],
      nasty.map(({ name, short, long, ratio }) => [
        name,
        short.toFixed(0),
        long.toFixed(0),
        ratio.toFixed(2),
      ]),
    )}`,
  );
  const versions = Object.entries(baselines.versions).map(([name, version]) => `${name} ${version}`);
  console.log(`compared with ${versions.join(', ')} on Node ${process.versions.node}`);
}
