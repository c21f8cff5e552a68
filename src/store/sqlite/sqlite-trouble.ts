import { StoreError } from '../../model/store-error.ts';

/** What to do where a file is no store any more; what lies beside the old file would be read into the new one. */
export const PUT_BACKUP =
  'Stop the bot, put a backup in the place of verbatim.sqlite, and remove verbatim.sqlite-wal and -shm beside it.';

type Trouble = readonly [code: string, message: string, remedy: string];

const BUSY: Trouble = [
  'store-busy',
  'Another process is writing to the store and does not let go.',
  'See which other program of this bot is running, and stop it.',
];
const READ_ONLY: Trouble = [
  'store-read-only',
  'The store can only be read.',
  'See that the folder of the store and the files in it can be written, and that its disk is not mounted read-only.',
];
const DAMAGED: Trouble = ['store-damaged', 'The file of the store is damaged.', PUT_BACKUP];

// The primary result codes of SQLite: https://www.sqlite.org/rescode.html
const TROUBLES: Readonly<Record<number, Trouble>> = {
  3: READ_ONLY,
  5: BUSY,
  6: BUSY,
  8: READ_ONLY,
  10: [
    'store-disk',
    'The disk of the store fails, or a limit on it is reached.',
    'See the system’s log, and the quota and file size that the bot is allowed; after a failure of the disk, put a backup in place.',
  ],
  11: DAMAGED,
  13: [
    'store-full',
    'The disk of the store is full.',
    'Make room on the disk, or shorten how long bodies are kept: verbatim retention --help',
  ],
  14: [
    'store-disk',
    'The file of the store can’t be opened any more.',
    'See that its folder is there, and that the bot may write in it and open enough files.',
  ],
  15: BUSY,
  26: DAMAGED,
};

/** What an error of SQLite means to an operator: a `StoreError` where it lies outside the program, else the error itself. */
export function sqliteTrouble(error: unknown): unknown {
  const { errcode } = error as { errcode?: unknown };
  const trouble = typeof errcode === 'number' ? TROUBLES[errcode & 0xff] : undefined;
  return trouble === undefined ? error : new StoreError(...trouble, error);
}
