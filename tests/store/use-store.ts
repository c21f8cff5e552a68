// A process of its own that opens a store and keeps articles in it until that is refused: node use-store.ts <folder> <at most>
// Says on its standard output, in JSON, what became of it.
import { StoreError } from '../../src/model/store-error.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { keepUntilRefused } from './keep-until-refused.ts';

const [folder = '', most = '1'] = process.argv.slice(2);
const store = await openSqliteStore(folder);
if (!store.ok) {
  console.log(JSON.stringify({ opening: store }));
} else {
  const { kept, refused } = await keepUntilRefused(store.value, Number(most));
  const place = { platform: 'slack', workspace: 'T1', channel: 'C1' };
  const read = kept.length === 0 ? undefined : await store.value.keptArticle(kept.at(-1)!.id, place);
  const error =
    refused instanceof StoreError
      ? { code: refused.code, message: refused.message, remedy: refused.remedy }
      : refused && { message: String(refused) };
  console.log(JSON.stringify({ kept, refused: error, read: read !== undefined }));
  await store.value.close();
}
