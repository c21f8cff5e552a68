import { afterEach, describe, expect, test } from 'vitest';
import { createParserPool, type ParserPool } from '../../../src/ingest/parse/parser-pool.ts';

const pools: ParserPool[] = [];
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close();
});

const pool = (limits = { time: 10_000, memory: 256, threads: 1 }): ParserPool => {
  const made = createParserPool(limits);
  pools.push(made);
  return made;
};

const page = `<html><body><article><h1>A bridge reopens</h1><p>${'The bridge over the Carrow reopened on Monday after nine months of work, the council said. '.repeat(8)}</p></article></body></html>`;

describe('the pool of parsers', () => {
  test('reads one document after the other in the same thread', async () => {
    const { parse } = pool();
    const read = await Promise.all(Array.from({ length: 5 }, () => parse('html', { html: page })));
    expect(read.map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
  });

  test('kills a thread that takes too long, and goes on with the next', async () => {
    const { parse } = pool({ time: 1, memory: 256, threads: 1 });
    const heavy = `<html><body>${'<div><a href=x>y</a>'.repeat(900)}</body></html>`;
    const [one, other] = await Promise.all([parse('html', { html: heavy }), parse('html', { html: heavy })]);
    expect([one, other]).toMatchObject([{ code: 'too-heavy' }, { code: 'too-heavy' }]);
  });

  test('refuses everything once it is closed', async () => {
    const { parse, close } = pool();
    await close();
    expect(await parse('html', { html: page })).toMatchObject({ code: 'too-heavy' });
  });
});
