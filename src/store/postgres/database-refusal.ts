import { type Refusal, refusal } from '../../model/outcome.ts';
import type { DatabaseAddress } from './database-address.ts';

// What node's sockets say, and the connection states of SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html
const UNREACHABLE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'its name could not be looked up',
  ENOENT: 'there is no such socket',
  ETIMEDOUT: 'it does not answer',
  EHOSTUNREACH: 'there is no way to it',
  ENETUNREACH: 'there is no way to it',
  ECONNRESET: 'it broke the connection off',
  EPIPE: 'it broke the connection off',
  '57P01': 'it is shutting down',
  '57P02': 'it is shutting down',
  '57P03': 'it is starting up or shutting down',
  '53300': 'it takes no more connections',
};
// pg gives these no code.
const UNREACHABLE_MESSAGES = /timeout|terminated unexpectedly/i;
const TLS_CODES = /^ERR_(?:TLS|SSL)|CERT|UNABLE_TO_(?:VERIFY|GET)/;
const TLS_MESSAGES = /does not support SSL|SSL negotiation|no encryption/i;

// A table, or something else of the name, is there already; a column of it is missing or of another type.
const FOREIGN_TABLES: ReadonlySet<string> = new Set(['42P07', '42710', '42703', '42804', '42809', '42883']);

/** What an error at the opening of a database means to whoever set its address; undefined where it is none of the database. */
export function databaseRefusal(error: unknown, { host, database }: DatabaseAddress): Refusal | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = '', message } = error as Error & { code?: string };
  if (TLS_CODES.test(code) || TLS_MESSAGES.test(message)) {
    return refusal(
      'database-tls',
      `The database server at ${host} and this program don't agree on encryption (${tlsReason(code, message)})`,
      'Set PGSSLMODE, or sslmode at the end of DATABASE_URL, to verify-full, to no-verify where the server signs its own certificate (Heroku), or to disable',
    );
  }
  const unreachable =
    UNREACHABLE[code] ?? (code === '' && UNREACHABLE_MESSAGES.test(message) && 'it does not answer');
  if (unreachable) {
    return refusal(
      'database-unreachable',
      `The database server at ${host} can't be reached: ${unreachable}`,
      'See that it runs and that DATABASE_URL has the right host and port, then start again',
    );
  }
  return sqlRefusal(code, message, host, database);
}

function sqlRefusal(code: string, message: string, host: string, database: string): Refusal | undefined {
  if (code.startsWith('28') || message.startsWith('SASL')) {
    return refusal(
      'database-login',
      `The database server at ${host} does not let this user in`,
      'See that the user and the password in DATABASE_URL are right and that the server admits them from here',
    );
  }
  if (code === '3D000') {
    return refusal(
      'database-missing',
      `The database server at ${host} has no database "${database}"`,
      `Make it (createdb ${database}), or set DATABASE_URL to another one`,
    );
  }
  if (code === '42501' || code === '25006' || code === '3F000') {
    return refusal(
      'database-rights',
      `This user may not make and write tables in the database at ${host}${code === '25006' ? ', which can only be read' : ''}`,
      'Make the user the owner of the database, or grant it CREATE on the schema (grant create on schema public to …)',
    );
  }
  if (FOREIGN_TABLES.has(code)) {
    return refusal(
      'database-taken',
      `The database "${database}" at ${host} has tables of another program (${code})`,
      'Give this program a database of its own and set DATABASE_URL to it',
    );
  }
  return undefined;
}

// A server without encryption and one that wants it word it in many ways, with names in them.
function tlsReason(code: string, message: string): string {
  if (/no encryption/i.test(message)) return 'it takes encrypted connections only';
  if (/does not support SSL/i.test(message)) return 'it has none';
  return code === '' ? 'it broke off' : code;
}
