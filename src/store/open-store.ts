import type { Outcome } from '../model/outcome.ts';
import type { Store } from './store.ts';

/** Which database, and where. */
export type StoreAddress =
  | { readonly kind: 'sqlite'; readonly folder: string }
  | { readonly kind: 'postgres'; readonly url: string };

/** Opens the store; refuses as `openSqliteStore` and `openPostgresStore` do. Only the driver that is needed is loaded. */
export async function openStore(address: StoreAddress): Promise<Outcome<Store>> {
  if (address.kind === 'sqlite') {
    const { openSqliteStore } = await import('./sqlite/open-sqlite-store.ts');
    return openSqliteStore(address.folder);
  }
  const { openPostgresStore } = await import('./postgres/open-postgres-store.ts');
  return openPostgresStore(address.url);
}
