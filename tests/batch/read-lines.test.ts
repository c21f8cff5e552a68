import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLines } from '../../src/batch/read-lines.ts';

async function* chunksOf(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let start = 0;
  for (let turn = 0; start < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(start, start + size);
    start += size;
  }
}

async function linesOf(
  text: string,
  sizes: readonly number[],
  cap?: number,
): Promise<(string | undefined)[]> {
  const lines: (string | undefined)[] = [];
  for await (const { number, bytes } of readLines(chunksOf(Buffer.from(text), sizes), cap)) {
    expect(number).toBe(lines.length + 1);
    lines.push(bytes === undefined ? undefined : Buffer.from(bytes).toString());
  }
  return lines;
}

test.each([
  ['a final line end or none', 'a\nb', ['a', 'b']],
  ['a final line end', 'a\nb\n', ['a', 'b']],
  ['CRLF, also cut in two', 'a\r\nb\r\n', ['a', 'b']],
  ['empty lines, which are counted', '\n\na\n', ['', '', 'a']],
  ['characters of several bytes', 'é😀\n“ü”', ['é😀', '“ü”']],
  ['nothing', '', []],
])('%s', async (_, text, lines) => {
  for (const size of [1, 2, 3, 1000]) expect(await linesOf(text, [size])).toEqual(lines);
});

test('chunks of any size give the same lines', async () => {
  const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n]/g, ''));
  const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(fc.array(line), sizes, async (lines, sizes) => {
      expect(await linesOf(lines.map((text) => `${text}\n`).join(''), sizes)).toEqual(lines);
    }),
  );
});

test('a line over the cap is named, not kept, and the next one is read', async () => {
  for (const size of [1, 4, 1000]) {
    expect(await linesOf('123456789\n12345\n\n1234567', [size], 5)).toEqual([
      undefined,
      '12345',
      '',
      undefined,
    ]);
  }
});
