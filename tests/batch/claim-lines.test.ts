import { expect, test } from 'vitest';
import { type ClaimRecord, claimLines } from '../../src/batch/claim-lines.ts';
import type { BatchFailure } from '../../src/batch/record.ts';
import { NEWS } from './news.ts';

async function run(
  records: readonly unknown[],
  setting: 'strict' | 'thorough' = 'strict',
): Promise<(ClaimRecord | BatchFailure)[]> {
  async function* input(): AsyncGenerator<Uint8Array> {
    for (const record of records)
      yield Buffer.from(`${typeof record === 'string' ? record : JSON.stringify(record)}\n`);
  }
  const answers: (ClaimRecord | BatchFailure)[] = [];
  for await (const line of claimLines(input(), setting, () => {})) answers.push(JSON.parse(line));
  return answers;
}

test('claims are answered in order, with reasons and the sentences of the source', async () => {
  const answers = await run([
    { id: 1, source: NEWS, summary: 'The harbour of Holm will open to large ships in May.' },
    { id: 2, source: NEWS, summary: 'The harbour of Holm will open to large ships in 1988.' },
  ]);
  expect(answers).toMatchObject([
    { id: 1, supported: true, reasons: [] },
    { id: 2, supported: false, reasons: [{ code: 'number' }] },
  ]);
  const [{ start, end }] = (answers[0] as ClaimRecord).evidence as [{ start: number; end: number }];
  expect(NEWS.slice(start, end)).toMatch(/^The harbour of Holm will open/);
});

test('lines that cannot be used say why, and the rest go on', async () => {
  const answers = await run([
    'nonsense',
    { id: 'a', summary: 'No source.' },
    { id: 'b', source: NEWS },
    { id: 'c', source: NEWS, summary: ' ' },
    { id: 'd', source: NEWS, summary: 'The council meets again in March.' },
  ]);
  expect(answers.map(({ id }) => id)).toEqual([null, 'a', 'b', 'c', 'd']);
  expect((answers[0] as BatchFailure).error).toContain('line 1');
  expect((answers[1] as BatchFailure).error).toContain('"source"');
  expect((answers[2] as BatchFailure).error).toContain('"summary"');
  expect((answers[3] as BatchFailure).error).toContain('"summary"');
  expect(answers[4]).toMatchObject({ supported: true });
});
