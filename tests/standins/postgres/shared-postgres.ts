import { inject } from 'vitest';

/** The server that all tests share, or why there is none. */
export interface SharedPostgres {
  /** Empty where there is none. */
  readonly url: string;
  /** Whether it is a server of the tests, in which they may do anything. */
  readonly ours: boolean;
  readonly missing?: string;
}

/**
 * The PostgreSQL server of this test run: the one in DATABASE_URL, else one that is started now. Where there is none the
 * reason is printed, and whoever asked skips its tests; on a build server (CI) that is a failure.
 */
export async function sharedPostgres(): Promise<SharedPostgres> {
  const given = process.env.DATABASE_URL;
  if (given) {
    console.warn('skipped where the tests need a server of their own: DATABASE_URL is set');
    return { url: given, ours: false };
  }
  const response = await fetch(inject('postgresOnDemand'));
  const { url = '', missing } = (await response.json()) as { url?: string; missing?: string };
  if (missing === undefined) return { url, ours: true };
  if (process.env.CI) throw new Error(missing);
  console.warn(`skipped: ${missing}`);
  return { url, ours: false, missing };
}
