import { describe, expect, it } from 'vitest';
import { readStoreSettings, storePlace } from '../../src/config/store-settings.ts';

const problemsOf = (given: Record<string, string>) => {
  const read = readStoreSettings(given);
  return read.ok ? [] : read.problems;
};

describe('where the store is', () => {
  it('is a folder of its own unless told', () => {
    expect(readStoreSettings({ DATABASE_URL: ' ', VERBATIM_DATA_DIR: '' })).toEqual({
      ok: true,
      value: { kind: 'sqlite', folder: './data' },
    });
    expect(readStoreSettings({ VERBATIM_DATA_DIR: '/kept' })).toMatchObject({ value: { folder: '/kept' } });
  });

  it('is the PostgreSQL database that DATABASE_URL names, shown without what is secret in it', () => {
    for (const url of ['postgres://ann:hidden@db.example:5433/news?sslmode=require', 'postgresql:///news']) {
      const read = readStoreSettings({ DATABASE_URL: url, VERBATIM_DATA_DIR: '/kept' });
      expect(read).toEqual({ ok: true, value: { kind: 'postgres', url } });
      expect(read.ok && storePlace(read.value)).not.toMatch(/hidden|ann|sslmode/);
    }
    expect(storePlace({ kind: 'postgres', url: 'postgres://ann:hidden@db.example:5433/news' })).toBe(
      'PostgreSQL at db.example:5433/news',
    );
    for (const url of ['postgres://not an address', 'postgres://me:12/ss@host/db']) {
      expect(storePlace({ kind: 'postgres', url })).toBe('PostgreSQL');
    }
  });

  it('is refused where the address is another database’s, and the address is not repeated', () => {
    const [problem] = problemsOf({ DATABASE_URL: 'mysql://ann:hidden@db.example/news' });
    expect(problem).toMatch(/^DATABASE_URL must be the address of a PostgreSQL database/);
    expect(problem).not.toContain('hidden');
  });

  it('is refused on a disk that is wiped at each restart, unless that is accepted', () => {
    expect(problemsOf({ DYNO: 'worker.1' })).toEqual([expect.stringContaining('VERBATIM_ACCEPT_LOSS=yes')]);
    expect(problemsOf({ DYNO: 'worker.1', VERBATIM_ACCEPT_LOSS: 'yes' })).toEqual([]);
    expect(problemsOf({ DYNO: 'worker.1', DATABASE_URL: 'postgres://db.example/news' })).toEqual([]);
    expect(problemsOf({ VERBATIM_ACCEPT_LOSS: 'maybe' })).toEqual(['VERBATIM_ACCEPT_LOSS is yes or not set']);
  });
});
