import { StoreError } from '../../model/store-error.ts';

type Trouble = readonly [code: string, message: string, remedy: string];

const AWAY: Trouble = [
  'store-away',
  'The database can’t be reached.',
  'See that its server runs; the bot goes on by itself once it does.',
];
const READ_ONLY: Trouble = [
  'store-read-only',
  'The database can only be read.',
  'See whether DATABASE_URL leads to a copy, and whether the user may write.',
];
const FULL: Trouble = [
  'store-full',
  'The disk of the database is full.',
  'Make room on it, or shorten how long bodies are kept: verbatim retention --help',
];
const BUSY: Trouble = [
  'store-busy',
  'The database took too long.',
  'See what else runs on its server, and what holds its locks (pg_stat_activity).',
];
const DAMAGED: Trouble = ['store-damaged', 'The database is damaged.', 'Put a backup in its place.'];

// https://www.postgresql.org/docs/current/errcodes-appendix.html, and the codes of Node's sockets.
const TROUBLES: Readonly<Record<string, Trouble>> = {
  '25006': READ_ONLY,
  '42501': READ_ONLY,
  '53100': FULL,
  '40P01': BUSY,
  '55P03': BUSY,
  '57014': BUSY,
  '53200': BUSY,
  '25P03': BUSY,
  '53300': AWAY,
  XX001: DAMAGED,
  XX002: DAMAGED,
};
const AWAY_CODES = /^(?:57P|08|28|3D000|E[A-Z_]+$)/;
// pg gives these no code.
const AWAY_MESSAGES =
  /connection (?:terminated|error|timeout)|terminated|not queryable|trying to connect|timeout/i;

/** What an error of the driver means to an operator: a `StoreError` where it lies outside the program, else the error itself. */
export function postgresTrouble(error: unknown): unknown {
  const { code, message = '' } = error as { code?: unknown; message?: string };
  if (typeof code !== 'string') return AWAY_MESSAGES.test(message) ? new StoreError(...AWAY, error) : error;
  const trouble = TROUBLES[code] ?? (AWAY_CODES.test(code) ? AWAY : undefined);
  return trouble === undefined ? error : new StoreError(...trouble, error);
}
