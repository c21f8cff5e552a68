import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A schema of its own in a database that others use too. */
export interface NewSchema {
  /** Leads into it: tables are made and found there. */
  readonly url: string;
  /** Runs statements in it, with the rights of whoever made it. */
  readonly run: (statements: string) => Promise<Record<string, unknown>[]>;
  /** As if it had been made and migrated just now, but sooner done. */
  readonly empty: () => Promise<void>;
  /** Drops it with all that is in it. */
  readonly remove: () => Promise<void>;
}

/** Makes an empty schema in the database of a URL. */
export async function newSchema(url: string): Promise<NewSchema> {
  const name = `verbatim_${randomBytes(8).toString('hex')}`;
  const inside = new URL(url);
  inside.searchParams.set('options', `-c search_path=${name}`);
  const client = new pg.Client({ connectionString: inside.href });
  await client.connect();
  const run = async (statements: string) => (await client.query<Record<string, unknown>>(statements)).rows;
  await run(`create schema ${name}`);
  return {
    url: inside.href,
    run,
    empty: async () => {
      // What refers to a table was made after it.
      const tables = await run(
        "select relname as name from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r' and relname <> 'migration' order by oid desc",
      );
      const counted = await run(
        "select table_name as name, column_name as key from information_schema.columns where table_schema = current_schema() and is_identity = 'YES'",
      );
      const deleting = tables.map(({ name }) => `delete from "${name}"`);
      const restarting = counted.map(({ name, key }) => `alter table "${name}" alter "${key}" restart`);
      await run([...deleting, ...restarting].join('; '));
    },
    remove: async () => {
      await run(`drop schema ${name} cascade`);
      await client.end();
    },
  };
}
