import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleFromPage } from '../../src/ingest/read-article.ts';
import { analyse } from '../../src/pipeline.ts';
import type { StandInInteraction } from '../standins/discord/interactions.ts';
import { type LoopbackSite, startLoopbackSite, storyPage } from '../standins/site/loopback-site.ts';
import { read } from '../standins/slack/slack-standin.ts';
import { type BotWorld, createBotWorld, pastedArticle, type SeenMessage, seenOnSlack } from './bot-world.ts';

const article = pastedArticle();
const actor = { channel: 'C0NEWS', user: 'U0READER' };
const user = '200000000000000007';

let world: BotWorld;
beforeEach(async () => {
  world = await createBotWorld();
});
afterEach(async () => {
  await world.end();
  for (const { slack, discord } of [world]) {
    for (const secret of [slack.botToken, slack.appToken, discord.token]) {
      expect(world.log.join('\n')).not.toContain(secret);
    }
  }
});

/** What the article itself holds, found without any chat. */
async function expected() {
  const page = await articleFromPage(article.text, 'pasted');
  if (!page.ok) throw new Error(page.reason);
  const { digest, quotes } = analyse(page.value);
  const speaker = digest.people.find(({ name }) => name.includes(article.name))!;
  const marked = quotes.filter(({ type }) => type !== 'indirect');
  const words = (list: typeof quotes) =>
    list.map(({ fragments }) => fragments.map(({ start, end }) => page.value.body.slice(start, end)));
  return {
    gist: digest.gist!.text,
    keyQuotes: words(digest.keyQuotes),
    speaker: speaker.name,
    spoken: words(marked.filter((quote) => quote.speaker?.name === speaker.name)),
    all: words(marked),
  };
}

const has = (text: string) => (seen: readonly SeenMessage[]) =>
  seen.some((message) => message.text.includes(text));
const withoutBreaks = (quotations: readonly (readonly string[])[]) =>
  quotations.map((parts) => parts.join(' … '));

describe('on Slack', () => {
  const slackUntil = (condition: (seen: readonly SeenMessage[]) => boolean) =>
    world.slack.workspace.until(() => condition(world.onSlack()) && world.onSlack());

  it('digests, suggests, shows a speaker’s quotes and all quotes, also after a restart', async () => {
    const want = await expected();
    const bot = await world.start();
    await world.slack.slash(actor, 'digest', article.text);
    const [digest] = await slackUntil(has(want.gist.slice(0, 40)));
    expect(digest!.onlyForAsker).toBe(false);
    expect(withoutBreaks(digest!.quotations)).toEqual(withoutBreaks(want.keyQuotes));

    const message = world.slack.shown('C0NEWS')[0]!;
    const menu = read(message).actions.find(({ kind }) => kind === 'select')!;
    expect(menu.element.type).toBe('external_select');
    const offered = await world.slack.type(actor, menu.element.action_id, article.typed);
    expect(offered.map(({ text }) => text.text)).toEqual([expect.stringContaining(want.speaker)]);
    await world.slack.act(actor, message, menu, offered[0]!.value);
    const picked = (await slackUntil((seen) => seen.length === 2))[1]!;
    expect(picked.onlyForAsker).toBe(true);

    await world.slack.slash(actor, 'quotes', `speaker:${article.name}`);
    const quotes = (await slackUntil((seen) => seen.length === 3 && seen[2]!.quotations.length > 0))[2]!;
    expect(quotes.onlyForAsker).toBe(false);
    expect(withoutBreaks(quotes.quotations)).toEqual(withoutBreaks(want.spoken));

    await bot.stop();
    await world.start();
    const button = read(message).actions.find(({ element }) => element.text?.text === 'All quotes')!;
    await world.slack.act(actor, message, button);
    const all = (await slackUntil((seen) => seen.length === 4 && seen[3]!.quotations.length > 0))[3]!;
    expect(all.onlyForAsker).toBe(true);
    expect(withoutBreaks(want.all)).toEqual(expect.arrayContaining(withoutBreaks(all.quotations)));
  });

  it('answers from the archive after a restart, and elsewhere shows nothing of what was pasted', async () => {
    const want = await expected();
    const bot = await world.start();
    await world.slack.slash(actor, 'digest', article.text);
    await slackUntil(has(want.gist.slice(0, 40)));
    await bot.stop();
    await world.start();

    await world.slack.slash(actor, 'ask', `speaker:${article.name}`);
    const asked = (await slackUntil(has(`Quotes by ${article.name}`)))[1]!;
    expect(asked.onlyForAsker).toBe(false);
    expect(asked.quotations.length).toBeGreaterThan(0);
    expect(withoutBreaks(want.spoken)).toEqual(expect.arrayContaining(withoutBreaks(asked.quotations)));

    await world.slack.slash(actor, 'check', `“${want.spoken[0]![0]}” speaker:${article.name}`);
    await slackUntil(has('Verbatim: '));

    world.slack.addChannel('C0SPORT');
    await world.slack.slash({ ...actor, channel: 'C0SPORT' }, 'ask', `speaker:${article.name}`);
    const inSport = () => world.slack.shown('C0SPORT').map(seenOnSlack);
    await world.slack.workspace.until(() => has('is on record')(inSport()));
    const [elsewhere] = inSport();
    expect(elsewhere).toMatchObject({ onlyForAsker: true, quotations: [] });
    expect(elsewhere!.text).toContain('no article yet');
  });
});

describe('on Discord', () => {
  const where = () => ({ channel: world.discord.channel, user });
  const messages = () => world.discord.messages(world.discord.channel);
  const answered = async (doSomething: () => StandInInteraction): Promise<SeenMessage> => {
    const before = messages().length;
    await world.discord.acknowledged(doSomething());
    await world.discord.until(
      () => messages().length > before && messages().every(({ thinking }) => !thinking),
    );
    return world.onDiscord().at(-1)!;
  };

  it('suggests, digests, shows a speaker’s quotes and all quotes, also after a restart', async () => {
    const want = await expected();
    const bot = await world.start();
    const { people } = world.discord;
    const digest = await answered(() =>
      people.command('digest', { options: { article: article.text } }, where()),
    );
    expect(digest.onlyForAsker).toBe(false);
    expect(digest.text).toContain(want.gist.slice(0, 40));
    expect(withoutBreaks(digest.quotations)).toEqual(withoutBreaks(want.keyQuotes));

    const typed = people.suggest('quotes', 'speaker', article.typed, where());
    await world.discord.acknowledged(typed);
    expect(typed.choices).toEqual([{ name: expect.stringContaining(want.speaker), value: want.speaker }]);
    const options = { speaker: typed.choices![0]!.value };
    const quotes = await answered(() => people.command('quotes', { options }, where()));
    expect(quotes.onlyForAsker).toBe(false);
    expect(withoutBreaks(quotes.quotations)).toEqual(withoutBreaks(want.spoken));

    const [message] = messages();
    const all = await answered(() => people.press(message!, 'All quotes', where()));
    expect(all.onlyForAsker).toBe(true);

    await bot.stop();
    await world.start();
    const again = await answered(() => people.press(message!, 'All quotes', where()));
    expect(again).toEqual(all);
    expect(withoutBreaks(want.all)).toEqual(expect.arrayContaining(withoutBreaks(again.quotations)));
  });
});

describe('what lies elsewhere', () => {
  let site: LoopbackSite;
  beforeEach(async () => {
    site = await startLoopbackSite({
      '127.0.0.1/quay': { body: storyPage('Quay to be repaired') },
      '127.0.0.1/upload': { body: article.text, headers: { 'content-type': 'text/plain' } },
    });
  });
  afterEach(() => site.close());
  const where = () => ({ channel: world.discord.channel, user });
  const settled = () =>
    world.discord.until(() => {
      const messages = world.discord.messages(world.discord.channel);
      return messages.length > 0 && messages.every(({ thinking }) => !thinking);
    });

  it('a link is read and digested in Slack and in Discord', async () => {
    await world.start();
    const link = site.at('127.0.0.1/quay');
    await world.slack.slash(actor, 'digest', `<${link}|quay>`);
    await world.slack.workspace.until(() => world.onSlack().some(({ text }) => text.includes('Quay')));
    world.discord.people.command('digest', { options: { article: link } }, where());
    await settled();
    for (const messages of [world.onSlack(), world.onDiscord()]) {
      const message = messages.find(({ text }) => text.includes('Quay to be repaired'));
      expect(message?.quotations.join()).toContain('We will repair the quay before winter');
    }
  });

  it('a file handed over in Discord is digested; one that is too large is refused without being fetched', async () => {
    const want = await expected();
    await world.start();
    const file = { filename: 'story.txt', url: site.at('127.0.0.1/upload'), size: article.text.length };
    world.discord.people.command('digest', { files: { file } }, where());
    await settled();
    expect(world.onDiscord().some(({ text }) => text.includes(want.gist.slice(0, 40)))).toBe(true);
    const before = site.requests.length;
    world.discord.people.command('digest', { files: { file: { ...file, size: 50_000_000 } } }, where());
    await world.discord.until(() => world.onDiscord().some(({ text }) => text.includes('larger than 5 MB')));
    expect(site.requests.length).toBe(before);
  });
});

describe('on both', () => {
  it('a file of an allowed folder is digested, one outside is not', async () => {
    await world.start();
    await world.slack.slash(actor, 'digest', 'digests/sample/harbour-bridge.txt');
    await world.slack.workspace.until(() => has('Harbour bridge shut')(world.onSlack()));
    await world.slack.slash(actor, 'digest', '../../etc/hostname.txt');
    await world.slack.workspace.until(() => has('not in a folder that the operator opens')(world.onSlack()));
  });

  it('an edition is posted once at its due minute, whatever happens around it', async () => {
    const editions = () => [world.onSlack(), world.onDiscord()].map((seen) => seen.filter(isEdition).length);
    const isEdition = ({ text }: SeenMessage) => text.includes('Morning from nowhere');
    world.clock.now = '2026-11-24T06:29:30.000Z';
    let bot = await world.start();
    await bot.tick();
    expect(editions()).toEqual([0, 0]);

    world.clock.now = '2026-11-24T06:30:00.000Z';
    await bot.tick();
    await bot.tick();
    expect(editions()).toEqual([1, 1]);

    await bot.stop();
    world.clock.now = '2026-11-24T06:30:40.000Z';
    bot = await world.start();
    await bot.tick();
    expect(editions()).toEqual([1, 1]);
    const edition = world.onSlack().find(isEdition)!;
    expect(edition.quotations.length).toBeGreaterThan(0);
    expect(edition.text).not.toContain('late: it was due');
  });

  it('an edition that was due while the bot was away is posted once when it is back', async () => {
    world.clock.now = '2026-11-24T06:29:30.000Z';
    const bot = await world.start();
    await bot.tick();
    await bot.stop();
    world.clock.now = '2026-11-24T06:50:00.000Z';
    const again = await world.start();
    await again.tick();
    await again.tick();
    for (const seen of [world.onSlack(), world.onDiscord()]) {
      const editions = seen.filter(({ text }) => text.includes('Morning from nowhere'));
      expect(editions).toHaveLength(1);
      expect(editions[0]!.text).toContain('late: it was due at 07:30');
    }
  });

  it('the quotes of an edition’s first article can be asked for', async () => {
    world.clock.now = '2026-11-24T06:29:30.000Z';
    const bot = await world.start();
    await bot.tick();
    world.clock.now = '2026-11-24T06:30:00.000Z';
    await bot.tick();
    await world.slack.slash(actor, 'quotes', '');
    await world.slack.workspace.until(() => has('quotes by')(world.onSlack()));
    const message = world.slack.shown('C0NEWS')[0]!;
    const button = read(message).actions.find(({ kind }) => kind === 'button')!;
    const before = world.onSlack().length;
    await world.slack.act(actor, message, button);
    const seen = await world.slack.workspace.until(() => {
      const now = world.onSlack();
      return now.length > before && now.at(-1)!.quotations.length > 0 && now;
    });
    expect(seen.at(-1)!.onlyForAsker).toBe(true);
  });
});
