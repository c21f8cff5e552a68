// node tests/e2e/transcript.ts [--long]: prints what people do, what the stand-ins send and what they receive
// from the real bot on both platforms. Texts are cut unless --long is given.
import type { StandInInteraction } from '../standins/discord/interactions.ts';
import { read } from '../standins/slack/slack-standin.ts';
import { createBotWorld, pastedArticle } from './bot-world.ts';

const cutAt = process.argv.includes('--long') ? Number.POSITIVE_INFINITY : 160;
const world = await createBotWorld();
const { slack, discord, clock } = world;
const article = pastedArticle();
const actor = { channel: 'C0NEWS', user: 'U0READER' };
const where = { channel: discord.channel, user: '200000000000000007' };
let [fromSlack, fromDiscord] = [0, 0];
let logged = 0;

clock.now = '2026-11-24T06:29:30.000Z';
let bot = await world.start();
await bot.tick();
flush('The bot starts');

await slack.slash(actor, 'digest', article.text);
await slack.workspace.until(() => world.onSlack().some(({ labels }) => labels.includes('All quotes')));
flush('Slack: somebody sends /digest with a pasted article');

const digest = slack.shown('C0NEWS')[0]!;
const { actions } = read(digest);
const menu = actions.find(({ kind }) => kind === 'select')!;
const [option] = await slack.type(actor, menu.element.action_id, article.typed);
flush(`Slack: somebody types "${article.typed}" into the menu of speakers`);

await slackAnswered(() => slack.act(actor, digest, menu, option!.value));
flush(`Slack: and picks ${option!.text.text}`);
await slackAnswered(() => slack.slash(actor, 'quotes', `speaker:${article.name}`));
flush(`Slack: somebody sends /quotes speaker:${article.name}`);

await discordAnswered(() => discord.people.command('digest', { options: { article: article.text } }, where));
flush('Discord: somebody sends /digest with a pasted article');
const typed = discord.people.suggest('quotes', 'speaker', article.typed, where);
await discord.acknowledged(typed);
flush(`Discord: somebody types /quotes speaker:${article.typed}`);
const speaker = typed.choices![0]!.value;
await discordAnswered(() => discord.people.command('quotes', { options: { speaker } }, where));
flush(`Discord: and sends /quotes speaker:${speaker}`);

await bot.stop();
flush('The bot stops');
clock.now = '2026-11-24T06:29:50.000Z';
bot = await world.start();
await bot.tick();
flush('and starts again');

const button = actions.find(({ element }) => element.text?.text === 'All quotes')!;
await slackAnswered(() => slack.act(actor, digest, button));
flush('Slack: somebody presses "All quotes" of the digest from before the restart');
const [onDiscord] = discord.messages(discord.channel);
await discordAnswered(() => discord.people.press(onDiscord!, 'All quotes', where));
flush('Discord: somebody presses "All quotes" of the digest from before the restart');

clock.now = '2026-11-24T06:30:00.000Z';
await bot.tick();
flush('It is 07:30 in Berlin: the edition is due');
await bot.tick();
flush('The next tick: nothing more is due');

await bot.stop();
await world.end();

async function slackAnswered(act: () => Promise<unknown>): Promise<void> {
  const before = slack.shown('C0NEWS').length;
  await act();
  await slack.workspace.until(() =>
    world
      .onSlack()
      .slice(before)
      .some(({ text }) => text.includes('quote')),
  );
}

async function discordAnswered(act: () => StandInInteraction): Promise<void> {
  const messages = () => discord.messages(discord.channel);
  const before = messages().length;
  await discord.acknowledged(act());
  await discord.until(() => messages().length > before && messages().every(({ thinking }) => !thinking));
}

function flush(title: string): void {
  console.log(`\n=== ${title} (${clock.now})`);
  for (const line of world.log.slice(logged)) console.log(`log      | ${line}`);
  logged = world.log.length;
  for (const { direction, what, body } of slack.transcript.slice(fromSlack)) {
    const who = { sent: 'Slack  → bot', received: 'bot  → Slack', answered: 'Slack answers' }[direction];
    console.log(`${who} | ${what}${shown(body)}`);
  }
  fromSlack = slack.transcript.length;
  for (const { from, what, body, answered } of discord.transcript.slice(fromDiscord)) {
    const status = answered === undefined ? '' : ` [answered ${answered}]`;
    console.log(`${from === 'bot' ? 'bot  → Discord' : 'Discord → bot'} | ${what}${status}${shown(body)}`);
  }
  fromDiscord = discord.transcript.length;
}

function shown(body: unknown): string {
  if (body === undefined || body === null) return '';
  const text = JSON.stringify(body, (_, value) =>
    typeof value === 'string' && value.length > cutAt ? `${value.slice(0, cutAt)}… (${value.length})` : value,
  );
  return `\n           ${text}`;
}
