import { expect, test } from 'vitest';
import { NEWS } from '../batch/news.ts';
import { runCli } from './run-cli.ts';

test('claims come in and verdicts go out by the standard streams', async () => {
  const input = `${JSON.stringify({ id: 'x', source: NEWS, summary: 'The cost is 90 million crowns.' })}\n`;
  const { code, stdout, stderr } = await runCli(['claims', '--in', '-', '--out', '-'], { input });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ id: 'x', supported: false, reasons: [{ code: 'number' }] });
});

test('an unknown setting is refused with the ones there are', async () => {
  const { code, stderr } = await runCli(['claims', '--in', '-', '--out', '-', '--setting', 'kind'], {
    input: '',
  });
  expect(code).not.toBe(0);
  expect(stderr).toMatch(/strict.*thorough/);
});
