// node tests/bench/start-up.ts: how long `npm start` takes until it can answer, and how much memory it holds then,
// with no platform, one, and both, connected to the stand-ins on this machine.
import { execFileSync } from 'node:child_process';
import { startBotProcess } from '../e2e/bot-process.ts';
import { createBotWorld } from '../e2e/bot-world.ts';

const RUNS = 7;

const world = await createBotWorld();
const names = Object.keys(world.environment);
const only = (...prefixes: readonly string[]) =>
  Object.fromEntries(
    names
      .filter((name) => prefixes.some((prefix) => name.startsWith(prefix)))
      .map((name) => [name, world.environment[name]!]),
  );
const cases: readonly (readonly [string, Record<string, string>, string])[] = [
  ['none (terminal chat)', only('VERBATIM'), 'school-strike.txt'],
  ['Slack', only('VERBATIM', 'SLACK'), '\nready\n'],
  ['Discord', only('VERBATIM', 'DISCORD'), '\nready\n'],
  ['both', only('VERBATIM', 'SLACK', 'DISCORD'), '\nready\n'],
];

console.log(`median of ${RUNS} runs on Node ${process.versions.node}`);
console.log('platforms             ready after   memory (RSS)');
for (const [name, environment, ready] of cases) {
  const times: number[] = [];
  const memory: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now();
    const bot = startBotProcess(world.folder, environment);
    await bot.says(ready);
    times.push(performance.now() - started);
    memory.push(residentMegabytes(bot.child.pid!));
    bot.child.kill('SIGTERM');
    if ((await bot.ended) !== 0) throw new Error(`${name} did not end cleanly:\n${bot.stderr()}`);
  }
  console.log(
    `${name.padEnd(22)}${`${Math.round(median(times))} ms`.padStart(11)}${`${Math.round(median(memory))} MB`.padStart(15)}`,
  );
}
await world.end();

function residentMegabytes(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
