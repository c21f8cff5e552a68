import pg from 'pg';
import { type Outcome, refusal, success } from '../../model/outcome.ts';

/** What may be told of a database's address: neither who logs in, nor with which password, nor any option. */
export interface DatabaseAddress {
  /** Host and port. */
  readonly host: string;
  readonly database: string;
}

/**
 * The parts of a PostgreSQL URL that may be shown. Refuses `database-url`; without a word of the URL, for what can't be read may be
 * the password.
 */
export function databaseAddress(url: string): Outcome<DatabaseAddress> {
  const parsed = URL.parse(url);
  if (parsed === null) return unreadable('is no URL');
  const { protocol, hostname, port, pathname, search, hash, searchParams } = parsed;
  if (protocol !== 'postgres:' && protocol !== 'postgresql:') {
    return unreadable('is no address of a PostgreSQL database');
  }
  // An unescaped password would be cut at its first `/`, `?` or `#`, and its rest be taken for something that is shown.
  if (hash !== '' || pathname.includes('@') || search.includes('@') || !decodable(pathname + hostname)) {
    return unreadable('has a character that means something else there');
  }
  const misread = misreading(url);
  if (misread !== undefined) return unreadable(misread);
  const socket = searchParams.get('host') ?? decodeURIComponent(hostname);
  const host = socket === '' ? 'localhost' : socket;
  return success({
    host: host.startsWith('/') ? host : `${host}:${searchParams.get('port') ?? (port || '5432')}`,
    database: decodeURIComponent(pathname.slice(1)),
  });
}

// The driver has rules of its own: files of certificates that must be there, options that exclude each other.
function misreading(url: string): string | undefined {
  try {
    new pg.Client({ connectionString: url });
    return undefined;
  } catch (error) {
    return 'path' in (error as object) ? 'names a file that can’t be read' : 'has options that make no sense';
  }
}

function decodable(text: string): boolean {
  try {
    return decodeURIComponent(text) !== '';
  } catch {
    return false;
  }
}

function unreadable(why: string) {
  return refusal(
    'database-url',
    `DATABASE_URL ${why}`,
    'Set it to postgres://user:password@host:5432/database; in the password write @ as %40, / as %2F, ? as %3F, # as %23 and % as %25',
  );
}
