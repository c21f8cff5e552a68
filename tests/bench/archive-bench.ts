import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newSchema } from '../standins/postgres/new-schema.ts';
import { startPostgres } from '../standins/postgres/start-postgres.ts';
import { archiveTables } from './archive/archive-tables.ts';
import type { MeasuredArchive } from './archive/measured-archive.ts';
import { runMeasure } from './archive/run-measure.ts';

const SIZES = [1_000, 10_000];
const ALL = 100_000;
/** Articles a second that must be kept, at every stage. */
const LEAST_KEPT = 200;

/** How the archive is measured. */
export interface ArchiveBenchOptions {
  readonly json: boolean;
  /** The most articles; 100,000 unless told. */
  readonly articles?: number | undefined;
  /** Whether on PostgreSQL too. */
  readonly postgres: boolean;
  /** Where the SQLite stores are built, and stay; those that are there already are asked and not built. */
  readonly folder?: string | undefined;
  /** The flags of Node that the bot is started with. */
  readonly flags: readonly string[];
}

/** Builds archives of 1,000, 10,000 and 100,000 generated articles and asks them everything; fails where a limit is missed on SQLite. */
export async function benchArchive({
  json,
  articles = ALL,
  postgres,
  folder,
  flags,
}: ArchiveBenchOptions): Promise<void> {
  const sizes = [...SIZES.filter((size) => size < articles), articles];
  const measured = await onSqlite(sizes, folder, flags);
  if (postgres) measured.push(...(await onPostgres(sizes, flags)));
  console.log(json ? JSON.stringify(measured, null, 2) : archiveTables(measured));
  const missed = missedLimits(measured.find((one) => one.kind === 'sqlite' && one.articles === articles)!);
  for (const miss of missed) console.error(miss);
  if (missed.length > 0) process.exitCode = 1;
}

async function onSqlite(
  sizes: readonly number[],
  given: string | undefined,
  flags: readonly string[],
): Promise<MeasuredArchive[]> {
  const root = given ?? mkdtempSync(join(tmpdir(), 'verbatim-archive-'));
  try {
    const measured: MeasuredArchive[] = [];
    for (const articles of sizes) {
      const folder = join(root, `${articles}`);
      measured.push(await runMeasure({ kind: 'sqlite', folder, articles }, flags));
      if (given === undefined) rmSync(folder, { recursive: true, force: true });
    }
    return measured;
  } finally {
    if (given === undefined) rmSync(root, { recursive: true, force: true });
  }
}

async function onPostgres(sizes: readonly number[], flags: readonly string[]): Promise<MeasuredArchive[]> {
  const server = await startPostgres({ durable: true });
  try {
    const measured: MeasuredArchive[] = [];
    for (const articles of sizes) {
      const schema = await newSchema(server.url);
      measured.push(await runMeasure({ kind: 'postgres', url: schema.url, articles }, flags));
      await schema.remove();
    }
    return measured;
  } finally {
    await server.close();
  }
}

function missedLimits({ asking, keeping }: MeasuredArchive): string[] {
  const slow = asking.filter(({ milliseconds, most }) => milliseconds.p95 > most);
  const lame = keeping?.rates.filter(({ perSecond }) => perSecond < LEAST_KEPT) ?? [];
  return [
    ...slow.map(
      ({ name, milliseconds, most }) => `${name}: p95 of ${milliseconds.p95.toFixed(1)} ms, at most ${most}`,
    ),
    ...lame.map(
      ({ stage, perSecond }) => `keeping, ${stage}: ${perSecond.toFixed(0)} a second, at least ${LEAST_KEPT}`,
    ),
  ];
}
