import { table } from '../../eval/report.ts';
import type { MeasuredArchive } from './measured-archive.ts';

const NAMES = { sqlite: 'SQLite', postgres: 'PostgreSQL' } as const;

/** What archives of several sizes cost, as tables: keeping, asking, and asking the largest one in detail. */
export function archiveTables(measured: readonly MeasuredArchive[]): string {
  return [keepingTable(measured), askingTable(measured), ...detailTables(measured)].join('\n\n');
}

const headed = ({ kind, articles }: MeasuredArchive) =>
  `${NAMES[kind]} ${articles >= 1_000 ? `${articles / 1_000}k` : articles}`;
const whole = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(0));
const tenths = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(1));

function keepingTable(measured: readonly MeasuredArchive[]): string {
  return table(
    [
      'keeping articles with 8 quotes each',
      'a second',
      'first tenth',
      'last tenth',
      'CPU ms',
      'p95 ms',
      'longest ms',
      'file MB',
      'peak MB',
    ],
    measured.map((one) => {
      const rate = (stage: string) => one.keeping?.rates.find((each) => each.stage === stage)?.perSecond;
      return [
        headed(one),
        whole(rate('all')),
        whole(rate('first tenth')),
        whole(rate('last tenth')),
        tenths(one.keeping?.cpu),
        tenths(one.keeping?.milliseconds.p95),
        whole(one.keeping?.milliseconds.max),
        whole(one.megabytes),
        whole(one.memory.keeping),
      ];
    }),
  );
}

function askingTable(measured: readonly MeasuredArchive[]): string {
  return table(
    ['p95 in milliseconds', 'at most', ...measured.map(headed)],
    (measured[0]?.asking ?? []).map(({ name, most }, index) => [
      name,
      `${most}`,
      ...measured.map(({ asking }) => tenths(asking[index]?.milliseconds.p95)),
    ]),
  );
}

function detailTables(measured: readonly MeasuredArchive[]): string[] {
  const largest = Math.max(...measured.map(({ articles }) => articles));
  return measured
    .filter(({ articles }) => articles === largest)
    .map((one) =>
      table(
        [headed(one), 'p50 ms', 'p95', 'p99', 'longest', 'CPU p50', 'CPU p95', 'found'],
        one.asking.map(({ name, milliseconds, cpu, found }) => [
          name,
          ...[milliseconds.p50, milliseconds.p95, milliseconds.p99, milliseconds.max, cpu.p50, cpu.p95].map(
            tenths,
          ),
          `${(100 * found).toFixed(0)} %`,
        ]),
      ),
    );
}
