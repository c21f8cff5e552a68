// A process of its own that writes to a store: node write-slots.ts <folder> <definition> <how many>
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';

const [folder = '', definition = '', count = '0'] = process.argv.slice(2);
const store = await openSqliteStore(folder);
if (!store.ok) throw new Error(store.reason);
for (let minute = 0; minute < Number(count); minute++) {
  const dueAt = new Date(Date.UTC(2026, 10, 23, 0, minute)).toISOString();
  await store.value.recordSlots([{ definition, dueAt, state: 'due', late: false }], dueAt);
  process.stdout.write(`${dueAt}\n`);
}
await store.value.close();
