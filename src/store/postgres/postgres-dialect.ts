import { PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { postgresTrouble } from './postgres-trouble.ts';
import { readText, storableText } from './storable-text.ts';

/** How long things may take, in milliseconds. Zero: as long as they like. */
export interface PostgresPatience {
  /** A statement, waiting for locks included. */
  readonly statement: number;
  /** The answer to one: where the server has gone without a word, nothing else ever ends the wait. */
  readonly answer: number;
}

/** What the bot's own statements may take. */
export const PATIENCE: PostgresPatience = { statement: 60_000, answer: 75_000 };

const CONNECT_TIMEOUT = 10_000;
const IDLE_IN_TRANSACTION = 60_000;
const KEEP_ALIVE_AFTER = 30_000;
// Small plans of hosted databases allow 20 connections, and a deployment has two processes for a while.
const CONNECTIONS = 4;

/**
 * Kysely over a pool of connections. Strings come back unit for unit, whole numbers of 64 bits and sums as numbers. A connection that
 * breaks while nobody uses it is replaced; one that breaks in use fails its statement and is replaced then.
 */
export function postgresDialect(url: string, { statement, answer }: PostgresPatience): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    query_timeout: answer,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_AFTER,
    fallback_application_name: 'verbatim',
    types: { getTypeParser },
    // A statement, not parameters of the connection: poolers such as PgBouncer refuse those they don't know.
    onConnect: (client) => client.query(settings(statement)) as unknown as undefined,
  });
  // Without listeners these events would end the process. Whoever uses such a connection is told by its statement.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new PostgresDialect({ pool: storingAnyText(pool) });
}

// What a database or role sets by default may differ, and everything acknowledged must be on disk.
function settings(statement: number): string {
  return [
    `set statement_timeout = ${statement}`,
    `set idle_in_transaction_session_timeout = ${IDLE_IN_TRANSACTION}`,
    "set default_transaction_isolation = 'read committed'",
    "select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'",
  ].join('; ');
}

const { builtins } = pg.types;

function getTypeParser(oid: number, format?: 'text' | 'binary') {
  if (format === 'binary') return pg.types.getTypeParser(oid, 'binary');
  if (oid === builtins.INT8) return wholeNumber;
  if (oid === builtins.NUMERIC) return Number;
  if (oid === builtins.TEXT || oid === builtins.VARCHAR) return readText;
  return pg.types.getTypeParser(oid, 'text');
}

// As Node's own SQLite does: a number that came back as its neighbour would be worse than none.
function wholeNumber(digits: string): number {
  const number = Number(digits);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${digits} is beyond what a number holds exactly`);
  return number;
}

// A connection as Kysely uses it: any text goes in, and what fails for a reason outside the program throws a `StoreError`.
function storingAnyText(pool: pg.Pool): PostgresPool {
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect().catch(fail);
      return {
        query: (statement: string, parameters: readonly unknown[]) => ask(client, statement, parameters),
        release: (destroy?: boolean) => client.release(destroy),
      } as unknown as PostgresPoolClient;
    },
  };
}

async function ask(client: pg.PoolClient, statement: string, parameters: readonly unknown[]) {
  try {
    return await client.query(statement, parameters.map(storable));
  } catch (error) {
    // The late answer would otherwise be waited for by whoever gets this connection next.
    if ((error as Error).message === 'Query read timeout') void (client as unknown as pg.Client).end();
    throw postgresTrouble(error);
  }
}

function fail(error: unknown): never {
  throw postgresTrouble(error);
}

function storable(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value);
  return Array.isArray(value) ? value.map(storable) : value;
}
