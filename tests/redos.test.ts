import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { allowedExpressions } from './redos/allowed-expressions.ts';
import { findFaults, unusedAllowances } from './redos/find-faults.ts';
import { judgeExpression } from './redos/judge-expression.ts';
import { openProgram } from './redos/open-program.ts';
import { type FoundExpression, readExpressions } from './redos/read-expressions.ts';

const root = `${join(import.meta.dirname, '..').replaceAll('\\', '/')}/`;
const planted = `${root}src/index.ts`;

// One program for both: the real tree, with what a planted file would say in place of one of its files.
const { project, close } = openProgram(`${root}tsconfig.json`);
afterAll(close);
const all = readExpressions(project, root).filter(({ file }) => !file.startsWith('tests/'));

function readPlanted(text: string): FoundExpression[] {
  const program = openProgram(`${root}tsconfig.json`, new Map([[planted, text]]));
  try {
    return readExpressions(program.project, planted);
  } finally {
    program.close();
  }
}

describe('every regular expression of the program', () => {
  it('is found', () => {
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter(({ pattern }) => pattern !== undefined).length).toBeGreaterThan(200);
    expect(all.every(({ line }) => line > 0)).toBe(true);
  });

  // Some 250 expressions take ten seconds alone and more beside other tests.
  it('costs no more than linear time', { timeout: 120_000 }, () => {
    expect(findFaults(all, allowedExpressions)).toEqual([]);
  });

  it('needs every allowance', () => {
    expect(unusedAllowances(all, allowedExpressions)).toEqual([]);
  });
});

describe('the check sees planted expressions', () => {
  const text = [
    'const WORD = "(?:[a-z]+ ?)";',
    'const LETTERS = /[a-z]+/;',
    'export const a = /(a+)+$/.test("x");',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text under test
    'export const b = new RegExp(`^${WORD}+$`, "u");',
    'export const c = RegExp("^" + LETTERS.source + "[a-z]*$");',
    'export const d = "text".match("a*a*b");',
    'export const e = "text".split("a*a*b").join("").replaceAll("a*a*b", "");',
    'export const f = (word: string) => new globalThis.RegExp(word);',
    'export const g = "/(b+)+$/"; // /(c+)+$/',
    'const makers = { match: (text: string) => text }; export const h = makers.match("(d+)+$");',
    'export const i = /^fine$/;',
  ].join('\n');
  const found = readPlanted(text);

  it('in literals, in what is built of constants, in strings that become one', () => {
    expect(
      found.map(({ line, pattern }) => [line, pattern && `/${pattern.source}/${pattern.flags}`]),
    ).toEqual([
      [2, '/[a-z]+/'],
      [3, '/(a+)+$/'],
      [4, '/^(?:[a-z]+ ?)+$/u'],
      [5, '/^[a-z]+[a-z]*$/'],
      [6, '/a*a*b/'],
      [8, undefined],
      [11, '/^fine$/'],
    ]);
  });

  it('and says where, what, how slow and by which text', () => {
    const faults = findFaults(found, []);
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([':3', ':4', ':5', ':6', ':8']);
    expect(faults[0]).toMatch(/\(a\+\)\+\$.*exponential, attack 'a'.*repeat/);
    expect(faults[2]).toMatch(/2nd degree polynomial, attack/);
    expect(faults[4]).toContain('cannot be read');
  });

  it('unless they are allowed with a reason, judged by their example if there is one', () => {
    const [file, written] = ['', '/(a+)+$/'];
    const allowance = { file, written, reason: 'for the test' };
    expect(findFaults(found.slice(1, 2), [allowance])).toEqual([]);
    const unread = { file, written: 'new globalThis.RegExp(word)', reason: 'for the test' };
    expect(findFaults(found.slice(5, 6), [{ ...unread, example: /^fine$/ }])).toEqual([]);
    expect(findFaults(found.slice(5, 6), [{ ...unread, example: /(a+)+$/ }])).toHaveLength(1);
    expect(unusedAllowances(found.slice(2), [allowance])).toEqual([': /(a+)+$/']);
  });

  it.each([
    /\s+$/,
    /^(.*)=(.*)$/,
    /<!--.*?-->/s,
    /\[[^\]]*\]/,
    /^(a|a)*b/,
    /(\w+)\s+\1$/,
    /^(?=(a+)+$)/,
    /(?<!\p{L})[\p{L}.]+@/u,
    /“[^”]*”,? (?:said|says|told reporters|explained|insisted|wrote)/iu,
    /^(?:\w+ ?)+(?:getty images|afp|reuters|shutterstock|picture alliance|bloomberg)$/iu,
  ])('of kinds that are easily written: %s', ({ source, flags }) => {
    expect(judgeExpression(source, flags)?.complexity).toMatch(/polynomial|exponential/);
  });

  it('and does not pass what it cannot judge', () => {
    expect(judgeExpression('[\\p{L}--a]+$', 'v')?.complexity).toBe('unknown');
  });
});
