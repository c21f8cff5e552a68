// A process of its own that holds the write lock of a SQLite file until its standard input ends: node hold-lock.ts <file>
import { writeSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { text } from 'node:stream/consumers';

const [file = ''] = process.argv.slice(2);
const database = new DatabaseSync(file, { timeout: 30_000 });
database.exec('pragma journal_mode = wal; begin immediate');
writeSync(1, 'held\n');
await text(process.stdin);
database.exec('rollback');
database.close();
