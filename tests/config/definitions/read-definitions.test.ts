import { describe, expect, it } from 'vitest';
import { definitionErrorLine } from '../../../src/config/definitions/definition-error.ts';
import { loadDefinitions } from '../../../src/config/definitions/load-definitions.ts';
import { readDefinitions } from '../../../src/config/definitions/read-definitions.ts';

const whole = `title: Morning news
feeds: [digests/sample/feed.xml]
cron: '30 7 * * mon-fri'
zone: Europe/Berlin
channels: [slack:C0123456789, "discord:123456789012345678", terminal]
`;

/** Every error as one line. */
function errorsOf(...files: readonly (readonly [name: string, text: string])[]): string[] {
  const read = readDefinitions(files.map(([name, text]) => ({ name, text })));
  return read.ok ? [] : read.errors.map(definitionErrorLine);
}

describe('a definition', () => {
  it('has the name of its file, and what it leaves out is filled in', () => {
    expect(readDefinitions([{ name: 'morning.yaml', text: whole }])).toEqual({
      ok: true,
      definitions: [
        {
          name: 'morning',
          title: 'Morning news',
          feeds: ['digests/sample/feed.xml'],
          files: [],
          cron: '30 7 * * mon-fri',
          zone: 'Europe/Berlin',
          channels: [
            { platform: 'slack', channel: 'C0123456789' },
            { platform: 'discord', channel: '123456789012345678' },
            { platform: 'terminal', channel: 'terminal' },
          ],
          articles: 3,
          length: 'brief',
          shorten: true,
        },
      ],
    });
  });

  it('keeps every digit of a channel id', () => {
    const text = whole.replace(/channels.*/, 'channels:\n  - discord:9007199254740993123');
    const read = readDefinitions([{ name: 'a.yaml', text }]);
    expect(read.ok && read.definitions[0]?.channels[0]?.channel).toBe('9007199254740993123');
  });
});

describe('errors', () => {
  it('are told all at once, of all files, each with its place', () => {
    const one = `titel: Morning
feeds:
  - digests/sample/feed.xml
  - ftp://news.example/feed.xml
cron: 30 25 * * *
zone: Berlin
channels: [slak:C0123456789, "slack:#news"]
articles: 11
`;
    const two = `title: [a, b]
files: digests/a.txt
cron: 0 0 30 2 *
zone: Europe/Berln
channels: []
lines: 2.5
`;
    expect(errorsOf(['one.yaml', one], ['good.yaml', whole], ['two.yaml', two])).toEqual([
      'one.yaml:1:1 title is missing: What its editions are headed with, at most 100 characters.',
      'one.yaml:1:1 titel is no key of a definition: did you mean title?',
      'one.yaml:4:5 feeds: "ftp://news.example/feed.xml" is no link to a feed. Write one that begins with https://',
      'one.yaml:5:7 cron: hour: "25" is not within 0 to 23. Write 0 to 23, a range (a-b), a list (a,b), * for any, or */n for every n',
      'one.yaml:6:7 zone: "Berlin" is no time zone. Did you mean Europe/Berlin?',
      'one.yaml:7:12 channels: "slak:C0123456789" names no platform we know. Did you mean slack:…?',
      'one.yaml:7:30 channels: "slack:#news" is no channel id of slack. Write slack:C…, with the id that stands at the foot of the channel’s details in Slack',
      'one.yaml:8:11 articles: write at most 10',
      'two.yaml:1:8 title: write a text (in quotes where it looks like a number)',
      'two.yaml:2:8 files: write a list, with a hyphen before each entry',
      'two.yaml:3:7 cron: There is no such day: it never runs. Write a day that its month has',
      'two.yaml:4:7 zone: "Europe/Berln" is no time zone. Did you mean Europe/Berlin?',
      'two.yaml:5:11 channels: Write at least one channel, such as slack:C0123456789',
      'two.yaml:6:8 lines: write a whole number',
    ]);
  });

  it.each([
    ['a star without quotes', whole.replace(/cron:.*/, 'cron: */15 * * * *'), /a\.yaml:3:\d+ .*needs quotes/],
    ['broken YAML', `${whole}x: [1,`, /a\.yaml:\d+:\d+ it is no valid YAML/],
    ['a key twice', `${whole}title: Again\n`, /a\.yaml:6:1 .*unique/],
    ['no map', '- title\n', /a\.yaml:1:1 a definition is a list of keys/],
    ['an empty file', '', /a\.yaml:1:1 a definition is a list of keys/],
    ['nothing to read', whole.replace(/feeds.*\n/, ''), /a\.yaml:1:1 it has neither feeds nor files/],
    [
      'a path out of the folder',
      whole.replace('digests/', '../'),
      /a\.yaml:2:9 feeds: ".*" leaves the project/,
    ],
    ['an absolute path', whole.replace('digests/', '/etc/'), /a\.yaml:2:9 feeds: ".*" leaves the project/],
    [
      'an offset for a zone',
      whole.replace('Europe/Berlin', '+01:00'),
      /a\.yaml:4:7 zone: "\+01:00" is no time zone/,
    ],
    [
      'a number for a channel',
      whole.replace(/channels.*/, 'channels: [123456789012345678]'),
      /a\.yaml:5:12 channels: write a text/,
    ],
    [
      'a key nobody knows',
      `${whole}colour: red\n`,
      /a\.yaml:6:1 colour is no key .*: the keys are title, feeds/,
    ],
    [
      'a prototype for a platform',
      whole.replace(/channels.*/, 'channels: ["constructor:C012345"]'),
      /names no platform/,
    ],
  ])('%s', (_, text, expected) => {
    const errors = errorsOf(['a.yaml', text]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(expected);
  });

  it('tell of names that are none', () => {
    expect(errorsOf(['Morning News.yaml', whole])).toEqual([
      expect.stringContaining('small letters, digits and hyphens'),
    ]);
    expect(errorsOf(['morning.yml', whole])).toEqual([expect.stringContaining('rename the file')]);
  });

  it('tell of files that are not there', () => {
    const read = readDefinitions([{ name: 'a.yaml', text: whole }], () => false);
    expect(!read.ok && read.errors.map(definitionErrorLine)).toEqual([
      'a.yaml:2:9 feeds: there is no file digests/sample/feed.xml: check the path, relative to the project’s folder',
    ]);
  });
});

describe('the definitions of a project', () => {
  it('are the files in digests/, all of which are in order', async () => {
    const loaded = await loadDefinitions(process.cwd());
    expect(loaded).toMatchObject({ ok: true });
    expect(loaded.ok && loaded.definitions.map(({ name }) => name)).toContain('sample');
  });

  it('are none where there is no such folder', async () => {
    expect(await loadDefinitions(import.meta.dirname)).toEqual({ ok: true, definitions: [] });
  });
});
