import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startLoopbackSite } from '../standins/site/loopback-site.ts';
import { startBotProcess } from './bot-process.ts';
import { type BotWorld, createBotWorld } from './bot-world.ts';

let world: BotWorld;
beforeEach(async () => {
  world = await createBotWorld();
});
afterEach(() => world.end());

const dataOnly = () => ({ VERBATIM_DATA_DIR: join(world.folder, 'data') });

describe('npm start with both platforms', () => {
  it('says what it starts, answers, and ends cleanly on SIGTERM', async () => {
    const bot = startBotProcess(world.folder, world.environment);
    await bot.says('\nready\n');
    const said = bot.stdout();
    expect(said).toContain('platforms: Slack, Discord\n');
    expect(said).toContain(`store: ${world.environment.VERBATIM_DATA_DIR}\n`);
    expect(said).toContain('files for /digest: digests/sample\n');
    expect(said).toMatch(
      /morning: next \w{3}, \d{1,2} \w{3,4} \d{4}, 07:30 Europe\/Berlin → slack:C0NEWS, discord:\d+\n/,
    );

    const actor = { channel: 'C0NEWS', user: 'U0READER' };
    await world.slack.slash(actor, 'digest', 'digests/sample/harbour-bridge.txt');
    await world.slack.workspace.until(() =>
      world.onSlack().some(({ text }) => text.includes('Harbour bridge shut')),
    );

    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    expect(bot.stdout()).toContain('SIGTERM: finishing what is under way\n');
    expect(bot.stderr()).toBe('');
    for (const secret of [world.slack.botToken, world.slack.appToken, world.discord.token]) {
      expect(bot.stdout()).not.toContain(secret);
    }
  });

  it('lets the answer that is under way finish', async () => {
    const bot = startBotProcess(world.folder, world.environment);
    await bot.says('\nready\n');
    const actor = { channel: 'C0NEWS', user: 'U0READER' };
    await world.slack.slash(actor, 'digest', 'digests/sample/school-strike.txt');
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    expect(world.onSlack().some(({ text }) => text.includes('strike as 200 schools close'))).toBe(true);
  });

  it('asks the feeds of its definitions, and ends cleanly while one of them hangs', async () => {
    const item = '<item><guid>a</guid><title>Quay to be repaired at Marlow Bay</title></item>';
    const feed = `<rss version="2.0"><channel><title>Herald</title>${item}</channel></rss>`;
    const site = await startLoopbackSite({
      '127.0.0.1/feed': { body: feed, headers: { 'content-type': 'application/rss+xml' } },
      '127.0.0.1/hangs': () => {},
    });
    const feeds = ['feed', 'hangs'].map((path) => `  - ${site.at(`127.0.0.1/${path}`)}\n`).join('');
    const rest = "cron: '0 7 * * *'\nzone: UTC\nchannels:\n  - slack:C0NEWS\n";
    writeFileSync(join(world.folder, 'digests/web.yaml'), `title: Web\nfeeds:\n${feeds}${rest}`);
    const bot = startBotProcess(world.folder, world.environment);
    await bot.says('read for the first time, 1 entry');
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    expect(bot.stderr()).toBe('');
    await site.close();
  });

  it('goes on with one platform where the other refuses', async () => {
    const bot = startBotProcess(world.folder, { ...world.environment, DISCORD_TOKEN: 'MTk.wrong.token' });
    await bot.says('\nready\n');
    expect(bot.stdout()).toMatch(/Discord: not connected: .*DISCORD_TOKEN/);
    expect(bot.stdout()).toContain('Discord: tried again in 60 s');
    expect(bot.stdout()).not.toContain('MTk.wrong.token');
    bot.child.kill('SIGINT');
    expect(await bot.ended).toBe(0);
  });

  it('ends with 1 where no platform can be connected', async () => {
    const { DISCORD_TOKEN: _, ...slackOnly } = world.environment;
    const bot = startBotProcess(world.folder, { ...slackOnly, SLACK_BOT_TOKEN: 'xoxb-wrong' });
    expect(await bot.ended).toBe(1);
    expect(bot.stdout()).toMatch(/Slack: not connected: /);
    expect(bot.stderr()).toContain('No platform could be connected');
  });
});

describe('npm start that is configured wrongly', () => {
  it('tells all mistakes of environment and definitions at once and ends with 2', async () => {
    writeFileSync(join(world.folder, 'digests/broken.yaml'), 'title: X\nzone: Europe/Berlim\n');
    const bot = startBotProcess(world.folder, { SLACK_BOT_TOKEN: 'xoxb-hidden', DISCORD_TOKEN: 'hid den' });
    expect(await bot.ended).toBe(2);
    expect(bot.stdout()).toBe('');
    const lines = bot.stderr().trim().split('\n');
    expect(lines[0]).toMatch(/^SLACK_APP_TOKEN is missing/);
    expect(lines[1]).toMatch(/^DISCORD_TOKEN has white space/);
    expect(lines.filter((line) => line.startsWith('digests/broken.yaml:')).length).toBeGreaterThan(1);
    expect(lines.at(-1)).toMatch(/problems; nothing was started\.$/);
    expect(bot.stderr()).not.toMatch(/hid/);
  });

  it('says where the store can’t be kept', async () => {
    writeFileSync(join(world.folder, 'file'), '');
    const bot = startBotProcess(world.folder, { VERBATIM_DATA_DIR: join(world.folder, 'file') }, '');
    expect(await bot.ended).toBe(1);
    expect(bot.stderr()).toContain('VERBATIM_DATA_DIR');
  });
});

describe('npm start with nothing configured', () => {
  it('chats through a pipe and ends with it', async () => {
    const lines = '/digest digests/sample/harbour-bridge.txt\n/quotes speaker:haddad\n1\n/help\n';
    const chat = startBotProcess(world.folder, dataOnly(), lines);
    expect(await chat.ended).toBe(0);
    expect(chat.stderr()).toBe('');
    const said = chat.stdout();
    expect(said).toContain('Slack: SLACK_BOT_TOKEN and SLACK_APP_TOKEN');
    expect(said).toContain('Discord: DISCORD_TOKEN');
    expect(said).toContain('[1]  digests/sample/comet-mission.txt');
    expect(said).toContain('> /digest digests/sample/harbour-bridge.txt\n\nHarbour bridge shut');
    expect(said).toMatch(
      /> \/quotes speaker:haddad\n\nHarbour bridge shut[\s\S]*\d quotes by Noor Haddad-Price/,
    );
    expect(said).toContain('/quotes [speaker:<name or role>]');
  });

  it('remembers over a restart', async () => {
    const first = startBotProcess(world.folder, dataOnly(), '/digest digests/sample/harbour-bridge.txt\n');
    expect(await first.ended).toBe(0);
    const second = startBotProcess(world.folder, dataOnly(), '/quotes speaker:finch\n');
    expect(await second.ended).toBe(0);
    expect(second.stdout()).toMatch(/\d quotes? by Leopold Finch/);
  });

  it('ends on SIGTERM', async () => {
    const chat = startBotProcess(world.folder, dataOnly());
    await chat.says('[3]  digests/sample/school-strike.txt');
    chat.child.kill('SIGTERM');
    expect(await chat.ended).toBe(0);
  });
});
