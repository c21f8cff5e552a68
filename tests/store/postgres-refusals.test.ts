import { once } from 'node:events';
import { createServer } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { databaseAddress } from '../../src/store/postgres/database-address.ts';
import { databaseRefusal } from '../../src/store/postgres/database-refusal.ts';
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts';
import { type NewSchema, newSchema } from '../standins/postgres/new-schema.ts';
import { sharedPostgres } from '../standins/postgres/shared-postgres.ts';
import { opened } from './opened.ts';

const { url, ours } = await sharedPostgres();

describe('the address of a database', () => {
  it('is told without user, password and options', () => {
    const told = (address: string) => opened(databaseAddress(address));
    expect(told('postgres://me:secret@db.example/news?sslmode=no-verify')).toEqual({
      host: 'db.example:5432',
      database: 'news',
    });
    expect(told('postgresql://db.example:6543/a%20b').host).toBe('db.example:6543');
    expect(told('postgres:///news?host=/run/postgresql').host).toBe('/run/postgresql');
    expect(told('postgres://[::1]:5433/news').host).toBe('[::1]:5433');
  });

  it('is refused where it is none, with how to write it', () => {
    for (const address of [
      '',
      'news',
      'mysql://me:secret@host/db',
      'postgres://',
      'postgres://host/db?sslrootcert=/not/there',
      'postgres://host/db?sslnegotiation=secret',
    ]) {
      const refused = databaseAddress(address);
      expect(refused, address).toMatchObject({ ok: false, code: 'database-url' });
      expect(!refused.ok && refused.remedy).toContain('%40');
      expect(JSON.stringify(refused)).not.toContain('secret');
    }
  });

  it('never shows a piece of a password, whatever is in it unescaped', () => {
    const piece = fc.constantFrom(
      'SEKRET',
      '@',
      '/',
      '?',
      '#',
      ':',
      '%',
      '%zz',
      '[',
      ']',
      '\\',
      ' ',
      '&',
      '=',
      '12',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const told = databaseAddress(`postgres://me:${pieces.join('')}@db.example:5432/news`);
        expect(JSON.stringify(told)).not.toMatch(/sekret/i);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a database that does not answer', () => {
  it('is refused where nothing listens', async () => {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const { port } = probe.address() as { port: number };
    probe.close();
    await once(probe, 'close');
    const refused = await openPostgresStore(`postgres://me:secret@127.0.0.1:${port}/news`);
    expect(refused).toMatchObject({ ok: false, code: 'database-unreachable' });
    expect(!refused.ok && refused.reason).toContain(`127.0.0.1:${port}`);
    expect(JSON.stringify(refused)).not.toContain('secret');
  });

  it('is told from one that refuses', () => {
    const address = { host: 'h:1', database: 'd' };
    const codeOf = (message: string, code?: string) =>
      databaseRefusal(Object.assign(new Error(message), code && { code }), address)?.code;
    expect(codeOf('getaddrinfo ENOTFOUND h', 'ENOTFOUND')).toBe('database-unreachable');
    expect(codeOf('timeout expired')).toBe('database-unreachable');
    expect(codeOf('Connection terminated unexpectedly')).toBe('database-unreachable');
    expect(codeOf('sorry, too many clients already', '53300')).toBe('database-unreachable');
    expect(codeOf('self-signed certificate', 'DEPTH_ZERO_SELF_SIGNED_CERT')).toBe('database-tls');
    expect(codeOf('no pg_hba.conf entry for host "1.2.3.4", no encryption', '28000')).toBe('database-tls');
    expect(codeOf('SASL: client password must be a string')).toBe('database-login');
    expect(codeOf('cannot execute CREATE TABLE in a read-only transaction', '25006')).toBe('database-rights');
    expect(codeOf('something else', 'XX000')).toBeUndefined();
    expect(databaseRefusal('no error', address)).toBeUndefined();
  });
});

describe.skipIf(!ours)('a database of another kind', () => {
  let schema: NewSchema;
  const role = `stranger_${process.pid}`;
  const bytes = `bytes_${process.pid}`;
  beforeAll(async () => {
    schema = await newSchema(url);
    await schema.run(`create role ${role} login password 'stranger'`);
  });
  afterAll(async () => {
    await schema.run(`drop role ${role}`);
    await schema.run(`drop database if exists ${bytes}`);
    await schema.remove();
  });
  const changed = (change: (address: URL) => void) => {
    const address = new URL(schema.url);
    change(address);
    return address.href;
  };
  const refusalOf = async (address: string) => {
    const refused = await openPostgresStore(address);
    if (refused.ok) throw new Error('it was opened');
    const { username, password } = new URL(address);
    expect(JSON.stringify(refused)).not.toContain(decodeURIComponent(password));
    expect(JSON.stringify(refused)).not.toContain(`${username}:`);
    return refused;
  };

  it.each<[string, (address: URL) => void]>([
    [
      'database-login',
      (address) => {
        address.password = 'wrong';
      },
    ],
    [
      'database-login',
      (address) => {
        address.username = 'nobody';
      },
    ],
    [
      'database-missing',
      (address) => {
        address.pathname = '/elsewhere';
      },
    ],
    ['database-tls', (address) => address.searchParams.set('sslmode', 'no-verify')],
    [
      'database-rights',
      (address) => {
        address.username = role;
        address.password = 'stranger';
      },
    ],
  ])('is refused: %s', async (code, change) => {
    expect((await refusalOf(changed(change))).code).toBe(code);
  });

  it('is encrypted where PGSSLMODE says so, if the address does not', async () => {
    vi.stubEnv('PGSSLMODE', 'no-verify');
    expect((await refusalOf(schema.url)).code).toBe('database-tls');
    await opened(
      await openPostgresStore(changed(({ searchParams }) => searchParams.set('sslmode', 'disable'))),
    ).close();
  });

  it('is refused where its encoding holds too little', async () => {
    await schema.run(
      `create database ${bytes} template template0 encoding 'SQL_ASCII' locale 'C' locale_provider libc`,
    );
    expect(
      (
        await refusalOf(
          changed((address) => {
            address.pathname = bytes;
          }),
        )
      ).code,
    ).toBe('database-encoding');
  });

  it('is refused where another program has its tables there, and left as it was', async () => {
    const taken = await newSchema(url);
    await taken.run('create table slot (theirs text)');
    expect((await refusalOf(taken.url)).code).toBe('database-taken');
    expect(await taken.run('select tablename from pg_tables where schemaname = current_schema()')).toEqual([
      { tablename: 'slot' },
    ]);
    await taken.remove();
  });

  it('is refused where a newer version has written it', async () => {
    const newer = await newSchema(url);
    await opened(await openPostgresStore(newer.url)).close();
    await newer.run("insert into migration values (99, 'from-the-future')");
    const { code, remedy } = await refusalOf(newer.url);
    expect(code).toBe('newer-store');
    expect(remedy).toContain('DATABASE_URL');
    await newer.remove();
  });
});
