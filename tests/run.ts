// npm test: lint, type check and every test; the last line is the sum, `N passed, N failed[, N skipped]`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { countTests, lastLine, type Tally } from './tally.ts';

const root = resolve(import.meta.dirname, '..');

function run(title: string, script: string, parameters: readonly string[]): boolean {
  console.log(`\n── ${title}`);
  const { status, error } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...parameters], {
    cwd: root,
    stdio: 'inherit',
  });
  if (error !== undefined) console.error(error.message);
  console.log(`${title}: ${status === 0 ? 'passed' : 'failed'}`);
  return status === 0;
}

function runTests(): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-tests-'));
  const report = join(folder, 'report.json');
  try {
    const passed = run('tests', 'vitest/vitest.mjs', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]);
    return countTests(readFileSync(report, 'utf8'), passed);
  } catch {
    console.error('the test runner left no report: what it printed above says why');
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const checks = [
  run('lint and format', '@biomejs/biome/bin/biome', ['check', '.']),
  run('types', 'typescript/bin/tsc', ['--noEmit']),
];
const tests = runTests();
const tally = {
  passed: tests.passed + checks.filter((passed) => passed).length,
  failed: tests.failed + checks.filter((passed) => !passed).length,
  skipped: tests.skipped,
};
process.exitCode = tally.failed > 0 || tests.passed === 0 ? 1 : 0;
console.log(`\n${lastLine(tally)}`);
