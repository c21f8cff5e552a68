import { type Refusal, refusal } from '../../model/outcome.ts';
import { StoreError } from '../../model/store-error.ts';
import { PUT_BACKUP } from './sqlite-trouble.ts';

/** What an error at the opening of the store means to an operator; undefined where it is the program's own. */
export function sqliteRefusal(thrown: unknown, folder: string, file: string): Refusal | undefined {
  const error = thrown instanceof StoreError ? thrown.cause : thrown;
  if (!(error instanceof Error)) return undefined;
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  if (typeof errcode === 'number') return refusalOf(errcode & 0xff, folder, file, error);
  return typeof code === 'string' ? unwritable(folder, code) : undefined;
}

/** The refusal of a file that is no store, or none any more. */
export function damaged(file: string, why: string): Refusal {
  return refusal(
    'store-file',
    `${file} is damaged or no database (${why})`,
    `${PUT_BACKUP} To start with an empty store, move all three away.`,
  );
}

// The primary result codes of SQLite: https://www.sqlite.org/rescode.html
function refusalOf(code: number, folder: string, file: string, { message }: Error): Refusal {
  if (code === 5 || code === 6 || code === 15) {
    return refusal(
      'store-busy',
      `Another process is writing to ${file} and does not let go`,
      'Stop it, or set VERBATIM_DATA_DIR to another folder',
    );
  }
  if (code === 11 || code === 26) return damaged(file, message);
  return unwritable(folder, message);
}

function unwritable(folder: string, why: string): Refusal {
  return refusal(
    'store-folder',
    `The store can't be written in ${folder} (${why})`,
    'See that the folder is yours and the disk has room, or set VERBATIM_DATA_DIR to another folder',
  );
}
