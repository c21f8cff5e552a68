import { describe, expect, test } from 'vitest';
import { type BatchProgress, digestLines } from '../../src/batch/digest-lines.ts';
import type { BatchDigest, BatchFailure, BatchResult } from '../../src/batch/record.ts';
import { MAX_TEXT_LENGTH } from '../../src/batch/record.ts';
import { NEWS } from './news.ts';

async function run(
  input: string | Buffer,
  onProgress?: (progress: BatchProgress) => void,
): Promise<BatchResult[]> {
  const results: BatchResult[] = [];
  for await (const line of digestLines(chunks(Buffer.from(input)), { lines: 2 }, onProgress)) {
    expect(line.endsWith('\n')).toBe(true);
    results.push(JSON.parse(line));
  }
  return results;
}

async function* chunks(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 1021) yield bytes.subarray(start, start + 1021);
}

const good = JSON.stringify({ id: 'good', text: NEWS, title: 'Harbour opens' });

test('a record is answered in the format of the interface', async () => {
  const [result] = (await run(good)) as [BatchDigest];
  expect(Object.keys(result)).toEqual(['id', 'language', 'gist', 'lines', 'quotes']);
  expect(result).toMatchObject({ id: 'good', language: 'en' });
  expect(result.lines).toHaveLength(2);
  for (const { text, evidence, made } of result.lines) {
    expect(made).toBe('extracted');
    expect(evidence.map(({ start, end }) => NEWS.slice(start, end))).toEqual([text]);
  }
  expect(Object.keys(result.gist ?? {})).toEqual(['text', 'evidence']);
  expect(result.quotes.length).toBeGreaterThan(2);
  for (const quote of result.quotes) {
    expect(Object.keys(quote)).toEqual([
      'start',
      'end',
      'text',
      'speaker',
      'resolved',
      'jointly',
      'role',
      'type',
      'cue',
      'confidence',
      'group',
    ]);
    expect(NEWS.slice(quote.start, quote.end)).toBe(quote.text);
  }
  const waited = result.quotes.find(({ text }) => text.startsWith('We have waited'));
  const come = result.quotes.find(({ text }) => text.startsWith('Now the ships'));
  expect(waited).toMatchObject({ speaker: 'Ana Sol', role: 'Mayor', type: 'direct', cue: 'said' });
  expect(come?.speaker).toBe('Ana Sol');
});

describe('what cannot be used is answered with an error, and the run goes on', () => {
  test.each([
    ['a broken line', '{"id": 1, "text": ', { id: null, error: 'line 1: not JSON' }],
    ['no object', '[1]', { id: null, error: 'line 1: not an object' }],
    ['no text', '{"id": 7}', { id: 7, error: 'no "text"' }],
    ['a text that is no string', '{"id": "x", "text": 5}', { id: 'x', error: '"text" is not a string' }],
    [
      'a title that is no string',
      '{"id": "x", "text": "a", "title": 5}',
      { id: 'x', error: '"title" is not' },
    ],
    ['an id that is neither', '{"id": {}, "text": "a"}', { id: null, error: 'line 1: "id" is neither' }],
    [
      'bytes that are not UTF-8',
      Buffer.from('{"id": "x", "text": "\xe9"}', 'latin1'),
      { id: null, error: 'line 1: not UTF-8' },
    ],
    [
      'a text beyond measure',
      JSON.stringify({ id: 'x', text: 'word '.repeat(MAX_TEXT_LENGTH / 5 + 1) }),
      { id: 'x', error: '"text" has 5.0 million characters' },
    ],
  ])('%s', async (_, line, { id, error }) => {
    const [bad, next, ...rest] = await run(Buffer.concat([Buffer.from(line), Buffer.from(`\n${good}`)]));
    expect(bad).toEqual({ id, error: expect.stringContaining(error) });
    expect((bad as BatchFailure).error).toMatch(/: .+/);
    expect(next).toMatchObject({ id: 'good', quotes: expect.any(Array) });
    expect(rest).toEqual([]);
  });
});

test('empty lines are skipped, order and ids are kept, a byte order mark is none of the text', async () => {
  const lines = [
    '\ufeff{"id": 3, "text": ""}',
    '',
    ' \r',
    '{"id": "a", "text": "One."}',
    '{"text": "No id."}',
  ];
  expect((await run(lines.join('\n'))).map(({ id }) => id)).toEqual([3, 'a', null]);
});

test('the text is taken as it is, down to white space and lone surrogates', async () => {
  const text = `\t \ud800 odd\r\n\r\n${NEWS}\u0000\n\udc00 `;
  const [result] = (await run(JSON.stringify({ id: 1, text }))) as [BatchDigest];
  expect(result.quotes.length).toBeGreaterThan(0);
  for (const { start, end, text: words } of result.quotes) expect(words).toBe(text.slice(start, end));
  const surrogate = JSON.stringify({ id: '\ud83d', text: 'No text to speak of.' });
  expect((await run(surrogate))[0]?.id).toBe('\ud83d');
});

test('a stated language holds', async () => {
  const [result] = (await run(JSON.stringify({ id: 1, text: NEWS, language: 'de' }))) as [BatchDigest];
  expect(result.language).toBe('de');
});

test('progress counts lines, errors and bytes', async () => {
  let last: BatchProgress | undefined;
  const input = `${good}\n\nnonsense\n${good}\n`;
  await run(input, (progress) => {
    last = progress;
  });
  expect(last).toEqual({ done: 3, failed: 1, bytesRead: Buffer.byteLength(input) });
});

test('lines are read only as they are wanted', async () => {
  let given = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) {
      given++;
      yield Buffer.from('{"id": 1, "text": ""}\n');
    }
  }
  const lines = digestLines(endless(), {});
  for (let taken = 0; taken < 5; taken++) await lines.next();
  await lines.return();
  expect(given).toBeLessThan(10);
});
