import { delimiter } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBotEnvironment } from '../../src/config/bot-environment.ts';

const slack = { SLACK_BOT_TOKEN: 'xoxb-1-secret', SLACK_APP_TOKEN: 'xapp-1-secret' };
const discord = { DISCORD_TOKEN: 'MTk.secret.token' };

const names = (given: Record<string, string>) => {
  const read = readBotEnvironment(given);
  return read.ok ? read.value.platforms.map(({ platform }) => platform.name) : read.problems;
};

describe('the environment of the bot', () => {
  it('has its defaults', () => {
    expect(readBotEnvironment({ PATH: '/bin' })).toEqual({
      ok: true,
      value: {
        platforms: [],
        store: { kind: 'sqlite', folder: './data' },
        allowedFolders: [],
        web: { allowedHosts: new Set(), contact: undefined },
      },
    });
  });

  it.each([
    [{}, []],
    [slack, ['slack']],
    [discord, ['discord']],
    [{ ...discord, ...slack }, ['slack', 'discord']],
    [{ SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '  ' }, []],
    [{ SLACK_API_URL: 'http://127.0.0.1:1/api/' }, []],
  ])('%j connects %j', (given, connected) => {
    expect(names(given as Record<string, string>)).toEqual(connected);
  });

  it('hands each platform its own values', () => {
    const read = readBotEnvironment({ ...slack, ...discord, DISCORD_API_URL: 'http://localhost:9/api' });
    expect(read).toMatchObject({
      value: {
        platforms: [{ values: slack }, { values: { ...discord, DISCORD_API_URL: 'http://localhost:9/api' } }],
      },
    });
  });

  it('reads folders', () => {
    const given = { VERBATIM_DATA_DIR: '/data', VERBATIM_ALLOWED_PATHS: ['a', ' b c ', ''].join(delimiter) };
    expect(readBotEnvironment(given)).toMatchObject({
      value: { store: { kind: 'sqlite', folder: '/data' }, allowedFolders: ['a', 'b c'] },
    });
  });

  it('tells everything that is wrong at once, and no secret', () => {
    const read = readBotEnvironment({
      SLACK_BOT_TOKEN: 'xapp-9-hidden',
      SLACK_API_URL: 'http://slack.example/api/',
      DISCORD_TOKEN: 'hid den',
      DISCORD_API_URL: 'not an address',
      VERBATIM_DATA_DRI: '/data',
    });
    if (read.ok) throw new Error('nothing was wrong');
    expect(read.problems).toEqual([
      'VERBATIM_DATA_DRI is not known: there are VERBATIM_DATA_DIR, VERBATIM_ACCEPT_LOSS, VERBATIM_ALLOWED_PATHS, VERBATIM_ALLOWED_HOSTS, VERBATIM_CONTACT',
      expect.stringMatching(/^SLACK_APP_TOKEN is missing: SLACK_BOT_TOKEN is set, so Slack needs this too/),
      expect.stringMatching(/^SLACK_BOT_TOKEN must begin with xoxb-/),
      expect.stringMatching(/^SLACK_API_URL must be an https address/),
      expect.stringMatching(/^DISCORD_TOKEN has white space/),
      'DISCORD_API_URL must be an https address',
    ]);
    expect(read.problems.join()).not.toMatch(/hid/);
  });

  it.each([
    'ftp://127.0.0.1/',
    'http://user:pass@127.0.0.1/',
    'https://user@slack.example/',
    'http://127.0.0.1.evil.example/',
  ])('refuses the address %s', (SLACK_API_URL) => {
    expect(names({ ...slack, SLACK_API_URL })).toHaveLength(1);
  });
});

describe('the settings of the web', () => {
  it('are hosts and a contact', () => {
    const read = readBotEnvironment({
      VERBATIM_ALLOWED_HOSTS: 'Wiki.Intra, [fd00::1],',
      VERBATIM_CONTACT: 'desk@news.example',
    });
    expect(read).toMatchObject({
      value: { web: { allowedHosts: new Set(['wiki.intra', 'fd00::1']), contact: 'desk@news.example' } },
    });
  });

  it.each([
    ['VERBATIM_ALLOWED_HOSTS', 'https://wiki.intra/'],
    ['VERBATIM_ALLOWED_HOSTS', '*.intra'],
    ['VERBATIM_CONTACT', 'the desk'],
    ['VERBATIM_CONTACT', 'https://news.example/\r\nX-Evil: 1'],
  ])('%s must not be %j', (name, value) => {
    const read = readBotEnvironment({ [name]: value });
    expect(read.ok ? [] : read.problems).toEqual([expect.stringContaining(name)]);
  });
});
