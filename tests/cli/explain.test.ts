import { expect, test } from 'vitest';
import { NEWS } from '../batch/news.ts';
import { runCli } from './run-cli.ts';

const run = (...parameters: readonly string[]) => runCli(parameters, { input: NEWS });

test('quotes --explain tells the candidates of each quote, their scores and why the first leads', async () => {
  const { code, stdout, stderr } = await run('quotes', '-', '--explain', '--width', '0');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/“We have waited long enough,”\n {2}│ — Ana Sol, Mayor \(\d+%\)/);
  expect(stdout).toMatch(/• Speech \(\d+% likely to be speech\): .+ \(−\d/);
  expect(stdout).toMatch(
    /• 1\. Sol = Ana Sol \(name, person\): \d+%, score \d+\.\d\d\. Leads .+ \(−\d+\.\d if: /,
  );
  expect(stdout).toMatch(/• 2\. .+ Behind: \w/);
  expect(stdout).toMatch(/• None of them: \d+%, score 0\./);
});

test('--explain keeps to the quotes that were asked for', async () => {
  const { stdout } = await run('quotes', '-', '--explain', '--speaker', 'ode', '--json');
  const { quotes, explanations, body } = JSON.parse(stdout);
  expect(explanations).toHaveLength(1);
  const [{ span, quote, speaker }] = explanations;
  expect(body.slice(span.start, span.end)).toBe(quotes[0].texts[0]);
  expect(quote.speaker).toEqual(quotes[0].speaker);
  expect(Object.keys(speaker.candidates[0].features).length).toBeGreaterThan(20);
});

test('--speaker that nobody answers to is still answered with who is quoted', async () => {
  const { stdout } = await run('quotes', '-', '--explain', '--speaker', 'lavrov');
  expect(stdout).toContain('Nobody called “lavrov” is quoted in this article.');
});

test('digest --explain goes on with its key quotes', async () => {
  const { stdout } = await run('digest', '-', '--explain', '--width', '0');
  const [digest, why] = stdout.split('─'.repeat(80));
  expect(digest).toContain('Heard');
  expect(why).toContain('“We have waited long enough,”');
  const json = JSON.parse((await run('digest', '-', '--explain', '--json')).stdout);
  expect(json.explanations.length).toBeGreaterThanOrEqual(json.keyQuotes.length);
  const plain = JSON.parse((await run('digest', '-', '--json')).stdout);
  expect(plain).not.toHaveProperty('explanations');
});

test('digest --speaker shows key quotes of that speaker alone, or says that there are none', async () => {
  const { keyQuotes } = JSON.parse((await run('digest', '-', '--speaker', 'mayor', '--json')).stdout);
  expect(keyQuotes.length).toBeGreaterThan(0);
  for (const { speaker } of keyQuotes) expect(speaker.name).toBe('Ana Sol');
  const { code, stdout } = await run('digest', '-', '--speaker', 'lavrov', '--width', '0');
  expect(code).toBe(0);
  expect(stdout).toContain('No key quote by “lavrov” here');
});
