import {
  existsSync,
  openSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownerOf } from '../../src/model/owner-of.ts';
import { openSqliteStore, SQLITE_FILE } from '../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { quotedReading } from '../contracts/quoted-reading.ts';
import { opened } from '../store/opened.ts';
import { type CliRun, inFolder, runCli } from './run-cli.ts';

const place = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const T1 = ownerOf(place);
/** Each command is a process of its own. In milliseconds. */
const MANY_STARTS = 60_000;
const DAY = 24 * 60 * 60_000;
const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString();
const LINK = 'https://news.example/bridge';

type Run = (...parameters: string[]) => Promise<CliRun>;

/** Runs commands on a store of its own with three articles: two public ones and one that a workspace has pasted. */
function atArchive(use: (run: Run, folder: string) => Promise<void>) {
  return inFolder(async (folder) => {
    const data = join(folder, 'data');
    const store = opened(await openSqliteStore(data));
    await fill(store);
    await store.close();
    await use((...parameters) => runCli(parameters, { environment: { VERBATIM_DATA_DIR: data } }), folder);
  });
}

async function fill(store: Store): Promise<void> {
  const bridge = quotedReading('bridge', [{ words: 'The bridge is closed', who: 'Ana Sol', role: 'Mayor' }], {
    url: LINK,
    headline: 'Bridge closed after storm',
    publishedOn: '2026-01-02T12:00:00.000Z',
  });
  const port = quotedReading('port', [{ words: 'The port is open', who: 'Anna Solberg' }], {
    headline: 'Port opens\u001b[31m again',
    publishedOn: '2026-03-04T12:00:00.000Z',
  });
  const pasted = quotedReading('bridge', [{ words: 'Our own words', who: 'Cy Moss' }], {
    owner: T1,
    url: LINK,
    headline: 'Pasted',
  });
  for (const reading of [bridge, port, pasted]) await store.keepArticle(reading, place, ago(10));
}

const fine = ({ code, stdout, stderr }: CliRun): string => {
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
};
const refused = ({ code, stdout, stderr }: CliRun): string => {
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^(?:verbatim|error): [^\n]+\n/);
  return stderr;
};

describe('people', { timeout: MANY_STARTS }, () => {
  test('shows who is on record; merge, split and undo say what they did and how to take it back', () =>
    atArchive(async (run) => {
      const all = fine(await run('people'));
      expect(all).toContain('1  Ana Sol: 1 quote, last on 2026-01-02\n    Mayor, 2026\n');
      expect(all).not.toContain('Moss');
      expect(fine(await run('people', 'moss', '--workspace', T1))).toMatch(/^3 {2}Cy Moss: 1 quote/);
      expect(fine(await run('people', 'mayor'))).toContain('Ana Sol');
      expect(fine(await run('people', 'solbrg'))).toMatch(
        /^Nobody is called “solbrg”\. Spelt alike:\n\n2 {2}Anna Solberg/,
      );
      expect(fine(await run('people', 'nobody at all'))).toBe(
        'Nobody called “nobody at all” is on record.\n',
      );

      const merged = fine(await run('people', 'merge', '2', '1', '--reason', 'one and the same'));
      expect(merged).toMatch(
        /^Anna Solberg \(2\) is Anna? Sol(?:berg)? \(1\) now, in 1 article\.\nTo take it back: verbatim people undo 1\n$/,
      );
      const [person] = JSON.parse(fine(await run('people', '1', '--json')));
      expect(person).toMatchObject({ id: 1, quotes: 2 });
      expect(person.names.map(({ text }: { text: string }) => text).sort()).toEqual([
        'Ana Sol',
        'Anna Solberg',
      ]);
      expect(fine(await run('people', '--changes'))).toMatch(
        /^1 {2}\d{4}-\d\d-\d\d {2}2 merged into 1, in 1 article: one and the same\n$/,
      );
      expect(JSON.parse(fine(await run('people', 'undo', '1', '--json')))).toMatchObject({ id: 1, moved: 1 });
      expect(refused(await run('people', 'undo', '1'))).toContain('taken back already');
    }));

  test('split moves an article or a form; what can’t be is refused', () =>
    atArchive(async (run) => {
      fine(await run('people', 'merge', '2', '1'));
      const split = fine(await run('people', 'split', '1', '--article', 'port'));
      expect(split).toMatch(
        /^Anna Solberg \(\d+\) is somebody else than Ana Sol \(1\) now, in 1 article\.\nTo take it back: verbatim people undo 2\n$/,
      );
      expect(refused(await run('people', 'undo', '1'))).toContain('verbatim people undo 2');
      expect(refused(await run('people', 'split', '1', '--article', LINK))).toContain('--workspace public');
      expect(refused(await run('people', 'split', '1'))).toContain('--form');
      expect(refused(await run('people', 'split', '1', '--form', 'nobody'))).toContain(
        'verbatim people <name>',
      );
      expect(refused(await run('people', 'merge', '1', '99'))).toContain('There is no person 99.');
      expect(refused(await run('people', 'merge', 'ana', '1'))).toContain('Give the number');
    }));
});

describe('forget', { timeout: MANY_STARTS }, () => {
  test('shows what would go, and does it with --yes', () =>
    atArchive(async (run) => {
      expect(refused(await run('forget', '--article', LINK))).toContain(`public, ${T1}`);
      const link = `${LINK}?utm_source=rss#top`;
      const shown = fine(await run('forget', '--article', link, '--workspace', 'public'));
      expect(shown).toBe(
        `Would be forgotten of the article ${LINK} (public): 1 article with 1 quote.\n` +
          '  Bridge closed after storm\nThis is final. Nothing was done yet: say it again with --yes.\n',
      );
      expect(fine(await run('forget', '--article', link, '--workspace', 'public', '--yes'))).toMatch(
        /^Forgot the article .*: 1 article with 1 quote\.\nWhat was posted in the chats is still there/,
      );
      expect(fine(await run('people', 'ana sol'))).not.toContain('bridge');
      expect(refused(await run('forget', '--article', link, '--workspace', 'public'))).toContain(
        'no article',
      );

      const all = fine(await run('forget', '--workspace', T1));
      expect(all).toContain(`of all that ${T1} has: 1 article with 1 quote, `);
      fine(await run('forget', '--workspace', T1, '--yes'));
      expect(refused(await run('forget', '--workspace', T1))).toContain('Nothing is on record');
      expect(fine(await run('forget', '--workspace', 'public'))).toContain('  Port opens again\n');
      expect(refused(await run('forget', '--feed', 'https://none.example/feed'))).toContain(
        'Nothing is on record',
      );
      expect(refused(await run('forget'))).toContain('--article');
      expect(refused(await run('forget', '--workspace', 'everybody'))).toContain('terminal:local');
    }));
});

describe('retention', { timeout: MANY_STARTS }, () => {
  test('shows a table, sets one owner, and sweeps at once', () =>
    atArchive(async (run) => {
      expect(fine(await run('retention'))).toBe(
        [
          'Whose     Articles  Whole texts  Quotes',
          'public    2         90 days      for good',
          'slack:T1  1         90 days      for good',
          '',
        ].join('\n'),
      );
      const set = fine(await run('retention', '--workspace', 'public', '--bodies', '1w', '--apply'));
      expect(set).toContain('public  2         7 days       for good\n');
      expect(set).toContain('Taken out: the whole text of 2 articles, and all of 0 articles.\n');
      expect(refused(await run('retention', '--bodies', '1w'))).toContain('--workspace public');
      expect(refused(await run('retention', '--workspace', T1, '--quotes', '30d'))).toContain('shorter');
      expect(refused(await run('retention', '--workspace', T1, '--bodies', 'soon'))).toContain('90d');
      fine(await run('retention', '--workspace', T1, '--bodies', '5', '--quotes', '9d'));
      expect(fine(await run('retention', '--apply'))).toContain('and all of 1 article.\n');
    }));
});

describe('export and import', { timeout: MANY_STARTS }, () => {
  test('take an owner’s articles to another store, whole or not at all', () =>
    atArchive(async (run, folder) => {
      const [file, other] = [join(folder, 'out.jsonl'), join(folder, 'other')];
      const exported = await run('export', '--workspace', 'public', '--out', file);
      expect(exported).toEqual({ code: 0, stdout: '', stderr: `2 articles of public → ${file}\n` });
      expect(statSync(file).mode & 0o777).toBe(0o600);
      const elsewhere = (...parameters: string[]) =>
        runCli(parameters, { environment: { VERBATIM_DATA_DIR: other } });
      for (let time = 0; time < 2; time++) {
        const imported = await elsewhere('import', '--in', file);
        expect(imported).toEqual({ code: 0, stdout: '', stderr: '2 articles of public with 2 quotes\n' });
      }
      const lines = (text: string) => text.split('\n').slice(1);
      const again = await elsewhere('export', '--workspace', 'public');
      expect(again.stderr).toBe('2 articles of public\n');
      expect(lines(again.stdout)).toEqual(lines(readFileSync(file, 'utf8')));

      const text = readFileSync(file, 'utf8');
      const bad = join(folder, 'bad.jsonl');
      writeFileSync(bad, text.replace('"The bridge is closed"', '"The bridge is open"'));
      expect(refused(await elsewhere('import', '--in', bad).then(asRefusal))).toBe(
        'verbatim: line 2: quote 1: its words are not those of the article\n1 article of public with 1 quote\n1 line refused\n',
      );
      writeFileSync(bad, text.slice(0, -60));
      expect((await elsewhere('import', '--in', bad)).code).toBe(2);
      expect(refused(await elsewhere('import', '--in', 'package.json'))).toContain('no archive of Verbatim');
      expect(refused(await elsewhere('import', '--in', join(folder, 'none.jsonl')))).toContain(
        'There is no file',
      );
      const piped = await runCli(['import', '--in', '-', '--as', 'discord:9'], {
        input: text,
        environment: { VERBATIM_DATA_DIR: other },
      });
      expect(piped.stderr).toBe('2 articles of discord:9 with 2 quotes\n');
    }));

  test('leave nothing behind where the file can’t be written', () =>
    atArchive(async (run, folder) => {
      refused(await run('export', '--workspace', 'public', '--out', join(folder, 'none', 'out.jsonl')));
      refused(await run('export', '--workspace', 'public', '--out', folder));
      expect(refused(await run('export'))).toContain('--workspace');
    }));
});

// A report by lines has none of the front that a refusal has.
function asRefusal(run: CliRun): CliRun {
  return { ...run, stderr: `verbatim: ${run.stderr}` };
}

test('backup copies the store, and says how to restore it', () =>
  atArchive(async (run, folder) => {
    const file = join(folder, 'copy', SQLITE_FILE);
    expect(refused(await run('backup', file))).toContain(file);
    const copy = join(folder, SQLITE_FILE);
    const made = fine(await run('backup', copy));
    expect(made).toContain(`${copy}: 0.`);
    expect(made).toContain('To restore it: stop the bot');
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    const there = await runCli(['retention'], { environment: { VERBATIM_DATA_DIR: folder } });
    expect(fine(there)).toContain('slack:T1  1');
    expect(refused(await run('backup', copy))).toContain('is there already');
  }));

describe('a store that can’t be used is told in one line, with exit code 2', () => {
  test.each([
    [['people']],
    [['people', 'merge', '1', '2']],
    [['forget', '--workspace', 'public']],
    [['retention']],
    [['export', '--workspace', 'public']],
    [['backup', 'copy.sqlite']],
  ])('not there yet: %j makes none', (parameters) =>
    inFolder(async (folder) => {
      const data = join(folder, 'wrong');
      const run = await runCli(parameters, { environment: { VERBATIM_DATA_DIR: data } });
      expect(refused(run)).toBe(
        `verbatim: There is no archive in ${data} yet: nothing was kept there. Digest an article first, or set VERBATIM_DATA_DIR to the folder of your archive.\n`,
      );
      expect(existsSync(data)).toBe(false);
    }),
  );

  test('an environment that is wrong', async () => {
    const run = await runCli(['people'], { environment: { DATABASE_URL: 'mysql://secret@host/name' } });
    expect(refused(run)).toMatch(/^verbatim: DATABASE_URL must be/);
    expect(run.stderr).not.toContain('secret');
  });

  test('a file that was damaged while it lay there', () =>
    atArchive(async (run, folder) => {
      const file = join(folder, 'data', SQLITE_FILE);
      const { size } = statSync(file);
      const handle = openSync(file, 'r+');
      // The first pages, with the list of tables, stay.
      writeSync(handle, Buffer.alloc(size - 16 * 4096, 0x55), 0, size - 16 * 4096, 16 * 4096);
      truncateSync(file, size);
      const { code, stderr } = await run('export', '--workspace', 'public');
      expect(code).toBe(2);
      expect(stderr).toMatch(/^verbatim: [^\n]*is damaged[^\n]*backup[^\n]*\n$/);
    }));
});

test('each explains itself with examples', { timeout: MANY_STARTS }, async () => {
  for (const parameters of [
    ['people'],
    ['people', 'merge'],
    ['people', 'split'],
    ['people', 'undo'],
    ['forget'],
    ['retention'],
    ['export'],
    ['import'],
    ['backup'],
  ]) {
    const { code, stdout } = await runCli([...parameters, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: verbatim ${parameters.join(' ')}`);
    expect(stdout).toContain(`npm run verbatim -- ${parameters[0]}`);
  }
});
