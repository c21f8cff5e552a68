import { afterAll, describe } from 'vitest';
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts';
import { storeContract } from '../contracts/store-contract.ts';
import { type NewSchema, newSchema } from '../standins/postgres/new-schema.ts';
import { sharedPostgres } from '../standins/postgres/shared-postgres.ts';
import { opened } from './opened.ts';

const { url, missing } = await sharedPostgres();

describe.skipIf(missing !== undefined)('on PostgreSQL', () => {
  let schema: NewSchema | undefined;
  afterAll(() => schema?.remove());
  storeContract('PostgreSQL', async () => {
    schema ??= await newSchema(url);
    const { url: address, empty } = schema;
    return { open: async () => opened(await openPostgresStore(address)), remove: empty };
  });
});
