import { refusal } from '../model/outcome.ts';
import type { Store } from '../store/store.ts';
import { REFUSED, reportRefusal } from './report-refusal.ts';

/** How a command needs the store. */
export interface StoreNeed {
  /** Where nothing was kept yet there is nothing to read: says so, instead of making an empty store in what may be the wrong folder. */
  readonly mustExist?: boolean;
}

/** Opens the store for a command, as the environment says; undefined where it said why it can't. */
export async function openStoreHere({ mustExist = false }: StoreNeed = {}): Promise<Store | undefined> {
  const [{ readStoreSettings }, { openStore }] = await Promise.all([
    import('../config/store-settings.ts'),
    import('../store/open-store.ts'),
  ]);
  const settings = readStoreSettings();
  if (!settings.ok) {
    for (const problem of settings.problems) process.stderr.write(`verbatim: ${problem}\n`);
    process.exitCode = REFUSED;
    return undefined;
  }
  if (mustExist && settings.value.kind === 'sqlite' && !(await isThere(settings.value.folder))) {
    reportRefusal(
      refusal(
        'no-store',
        `There is no archive in ${settings.value.folder} yet: nothing was kept there`,
        'Digest an article first, or set VERBATIM_DATA_DIR to the folder of your archive',
      ),
    );
    return undefined;
  }
  const opened = await openStore(settings.value);
  if (opened.ok) return opened.value;
  reportRefusal(opened);
  return undefined;
}

/** Runs a command on the store and closes it, whatever happens; does nothing where it can't be opened. */
export async function withStoreHere(run: (store: Store) => Promise<void>, need?: StoreNeed): Promise<void> {
  const store = await openStoreHere(need);
  if (store === undefined) return;
  try {
    await run(store);
  } finally {
    await store.close();
  }
}

async function isThere(folder: string): Promise<boolean> {
  const [{ access }, { join, resolve }, { SQLITE_FILE }] = await Promise.all([
    import('node:fs/promises'),
    import('node:path'),
    import('../store/sqlite/open-sqlite-store.ts'),
  ]);
  return access(join(resolve(folder), SQLITE_FILE)).then(
    () => true,
    () => false,
  );
}
