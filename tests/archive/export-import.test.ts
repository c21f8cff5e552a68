import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportArchive } from '../../src/archive/export-archive.ts';
import { importArchive, type NumberedLine } from '../../src/archive/import-archive.ts';
import { queryTerms } from '../../src/archive/search-terms.ts';
import type { Place } from '../../src/model/interaction.ts';
import { ownerOf } from '../../src/model/owner-of.ts';
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts';
import { openMemoryStore } from '../../src/store/sqlite/open-memory-store.ts';
import type { Store } from '../../src/store/store.ts';
import { quotedReading } from '../contracts/quoted-reading.ts';
import { type NewSchema, newSchema } from '../standins/postgres/new-schema.ts';
import { sharedPostgres } from '../standins/postgres/shared-postgres.ts';
import { opened } from '../store/opened.ts';

const NOW = '2026-11-23T07:30:00.000Z';
const place: Place = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const T1 = ownerOf(place);

async function linesOf(store: Store, owner: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportArchive(store, owner, NOW)) lines.push(line.slice(0, -1));
  return lines;
}

async function* numbered(lines: readonly string[]): AsyncGenerator<NumberedLine> {
  for (const [index, line] of lines.entries()) yield { number: index + 1, bytes: Buffer.from(line) };
}

async function brought(store: Store, lines: readonly string[], as?: string) {
  const faults: string[] = [];
  const imported = await importArchive(store, numbered(lines), {
    now: NOW,
    as,
    onFault: (line, reason) => faults.push(`${line}: ${reason}`),
  });
  return { imported, faults };
}

const { url = '', missing } = await sharedPostgres();
let schema: NewSchema | undefined;
afterAll(() => schema?.remove());

const databases: readonly [string, () => Promise<Store>][] = [
  ['SQLite', openMemoryStore],
  [
    'PostgreSQL',
    async () => {
      schema ??= await newSchema(url);
      await schema.empty();
      return opened(await openPostgresStore(schema.url));
    },
  ],
];

describe.each(databases)('an export from SQLite into %s', (name, open) => {
  const test = it.skipIf(name === 'PostgreSQL' && missing !== undefined);
  let from: Store;
  let to: Store;
  beforeEach(async (context) => {
    if (name === 'PostgreSQL' && missing !== undefined) return context.skip();
    from = await openMemoryStore();
    to = await open();
    const said = { words: 'The zebra “crossing”\u0000 opens', who: 'Ana Sol', role: 'Mayor' };
    const keep = (id: string, owner?: string) =>
      from.keepArticle(
        quotedReading(id, [said, { words: `No to ${id} 🚢`, who: 'Ben Roe' }], {
          headline: `On ${id}`,
          publisher: 'Herald',
          publishedOn: '2026-11-20T12:00:00.000Z',
          ...(owner !== undefined && { owner }),
        }),
        place,
        NOW,
      );
    await keep('public');
    await keep('gone', T1);
    await from.setRetention(T1, { bodies: 1, quotes: 400 }, NOW);
    await from.sweep('2026-11-25T00:00:00.000Z', 10);
    for (let count = 0; count < 25; count++) await keep(`p${count}`, T1);
  });
  afterEach(async () => {
    await from?.close();
    await to?.close();
  });

  test('brings all of it over, and again changes nothing', async () => {
    const [open, own] = [await linesOf(from, ''), await linesOf(from, T1)];
    expect(own).toHaveLength(1 + 26 + 1 + 2);
    for (let time = 0; time < 2; time++) {
      expect(await brought(to, open)).toMatchObject({
        imported: {
          ok: true,
          value: { owner: '', articles: 1, quotes: 2, shown: 0, notShown: 0, faults: 0 },
        },
        faults: [],
      });
      expect(await brought(to, own)).toMatchObject({
        imported: { value: { owner: T1, articles: 26, quotes: 52, shown: 1, notShown: 0, faults: 0 } },
      });
      expect(await linesOf(to, '')).toEqual(open);
      expect(await linesOf(to, T1)).toEqual(own);
    }
    const viewpoint = { kind: 'place', place } as const;
    const search = { about: queryTerms('zebra crossing'), limit: 100 };
    const bare = async (store: Store) =>
      (await store.findQuotes(search, viewpoint)).map(({ id: _, speakers, ...quote }) => ({
        ...quote,
        speakers: speakers.map(({ name, role }) => ({ name, role })),
      }));
    const sorted = (quotes: Awaited<ReturnType<typeof bare>>) =>
      quotes.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
    expect(await bare(to)).toHaveLength(27);
    expect(sorted(await bare(to))).toEqual(sorted(await bare(from)));
    expect(await to.retention(T1)).toEqual({ bodies: 1, quotes: 400 });
  });

  test('becomes another workspace’s, but never public', async () => {
    const own = await linesOf(from, T1);
    expect(await brought(to, own, 'discord:9')).toMatchObject({
      imported: { value: { owner: 'discord:9', articles: 26, shown: 0, notShown: 1 } },
    });
    expect(await to.owners()).toEqual([{ owner: 'discord:9', articles: 26 }]);
    expect((await to.keptArticle('p1', { platform: 'discord', workspace: '9', channel: 'C1' }))?.id).toBe(
      'p1',
    );
    expect(await to.keptArticle('p1', place)).toBeUndefined();
    expect(await brought(to, own, '')).toMatchObject({ imported: { ok: false, code: 'publish' } });
    expect(await to.owners()).toEqual([{ owner: 'discord:9', articles: 26 }]);
  });

  test('leaves what was set here as it is', async () => {
    await to.setRetention(T1, { bodies: 'forever', quotes: 'forever' }, NOW);
    await brought(to, await linesOf(from, T1));
    expect(await to.retention(T1)).toEqual({ bodies: 'forever', quotes: 'forever' });
  });
});

describe('a file that is not whole', () => {
  let store: Store;
  let lines: string[];
  beforeEach(async () => {
    store = await openMemoryStore();
    for (const id of ['a1', 'a2', 'a3']) {
      await store.keepArticle(quotedReading(id, [{ words: `Yes ${id}`, who: 'Ana Sol' }]), place, NOW);
    }
    lines = await linesOf(store, '');
    await store.close();
    store = await openMemoryStore();
  });
  afterEach(() => store.close());
  const code = async (given: readonly string[]) => {
    const { imported } = await brought(store, given);
    return imported.ok ? 'ok' : imported.code;
  };

  it('is told: cut off, a line missing, nothing at all, another kind of file', async () => {
    expect(await code(lines.slice(0, -1))).toBe('archive-cut-off');
    expect(await code(lines.slice(0, 3))).toBe('archive-cut-off');
    expect(await code(lines.filter((_, index) => index !== 2))).toBe('archive-cut-off');
    expect(await code([])).toBe('archive-file');
    expect(await code(lines.slice(1))).toBe('archive-file');
    expect(await code(['{"id": 1, "text": "News"}'])).toBe('archive-file');
    expect(await code([lines[0]!.replace('"version":1', '"version":2'), ...lines.slice(1)])).toBe(
      'newer-archive',
    );
    expect(await code(['', ...lines])).toBe('archive-file');
    expect(await code([lines[0]!, '', ...lines.slice(1)])).toBe('ok');
  });

  it('goes on behind a line that is refused, and names it', async () => {
    const damaged = lines.map((line, index) => (index === 2 ? line.replace('Yes a2', 'No a2') : line));
    const { imported, faults } = await brought(store, [...damaged, lines[1]!]);
    expect(imported).toMatchObject({ ok: true, value: { articles: 2, quotes: 2, faults: 2 } });
    expect(faults).toEqual([
      '3: quote 1: its words are not those of the article',
      '7: it stands behind the last line',
    ]);
    expect((await store.owners())[0]).toEqual({ owner: '', articles: 2 });
  });

  it('has lines that are too long or no text', async () => {
    async function* odd() {
      yield { number: 1, bytes: Buffer.from(lines[0]!) };
      yield { number: 2 };
      yield { number: 3, bytes: Buffer.from([0xff, 0xfe]) };
      yield { number: 4, bytes: Buffer.from('{"kind":"end","articles":0,"quotes":0}') };
    }
    const imported = await importArchive(store, odd(), { now: NOW });
    expect(imported).toMatchObject({ ok: true, value: { faults: 2 } });
  });
});
