import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readBotEnvironment } from '../../src/config/bot-environment.ts';
import { definitionErrorLine } from '../../src/config/definitions/definition-error.ts';
import { loadDefinitions } from '../../src/config/definitions/load-definitions.ts';
import { type Bot, startBot } from '../../src/main/start-bot.ts';
import { partsOf, readableText, readDiscordQuotations } from '../adapters/discord/read-discord.ts';
import { type DiscordStandIn, startDiscordStandIn } from '../standins/discord/start-discord-stand-in.ts';
import type { StandInMessage } from '../standins/discord/state.ts';
import { read, type SlackStandin, startSlackStandin } from '../standins/slack/slack-standin.ts';
import type { StandinMessage } from '../standins/slack/workspace.ts';

const root = resolve(import.meta.dirname, '../..');
const reference = resolve(root, '../shared/articles/peace-talks.txt');

/** The article that is pasted in these tests, a speaker of it as typed, and that speaker's name. */
export interface PastedArticle {
  readonly text: string;
  readonly typed: string;
  readonly name: string;
}

/** The reference article where it is at hand, else one of our samples. */
export function pastedArticle(): PastedArticle {
  return existsSync(reference)
    ? { text: readFileSync(reference, 'utf8'), typed: 'lavrov', name: 'Lavrov' }
    : {
        text: readFileSync(join(root, 'digests/sample/harbour-bridge.txt'), 'utf8'),
        typed: 'haddad',
        name: 'Haddad-Price',
      };
}

/** A message as somebody reads it, on either platform. */
export interface SeenMessage {
  readonly text: string;
  readonly quotations: readonly (readonly string[])[];
  readonly labels: readonly string[];
  readonly onlyForAsker: boolean;
}

/** Both stand-ins, a project's folder, a clock, and the real bot on them. */
export interface BotWorld {
  readonly slack: SlackStandin;
  readonly discord: DiscordStandIn;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly log: readonly string[];
  /** What the clock shows; tests set it. */
  readonly clock: { now: string };
  readonly start: () => Promise<Bot>;
  readonly onSlack: () => readonly SeenMessage[];
  readonly onDiscord: () => readonly SeenMessage[];
  readonly end: () => Promise<void>;
}

/** Makes a world whose bot has not been started. Its definition `morning` posts to a channel on each platform. */
export async function createBotWorld(): Promise<BotWorld> {
  const [slack, discord] = await Promise.all([startSlackStandin(), startDiscordStandIn()]);
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-e2e-'));
  mkdirSync(join(folder, 'digests'));
  cpSync(join(root, 'digests/sample'), join(folder, 'digests/sample'), { recursive: true });
  writeFileSync(join(folder, 'digests/morning.yaml'), definition(discord.channel));
  const environment = {
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    VERBATIM_DATA_DIR: join(folder, 'data'),
    VERBATIM_ALLOWED_PATHS: 'digests/sample',
    // Where the platforms keep what is handed over, and the sites of these tests.
    VERBATIM_ALLOWED_HOSTS: '127.0.0.1',
  };
  const log: string[] = [];
  const clock = { now: '2026-11-24T06:00:00.000Z' };
  const running = new Set<Bot>();

  return {
    slack,
    discord,
    folder,
    environment,
    log,
    clock,
    async start() {
      const settings = readBotEnvironment(environment);
      if (!settings.ok) throw new Error(settings.problems.join('\n'));
      const definitions = await loadDefinitions(folder);
      if (!definitions.ok) throw new Error(definitions.errors.map(definitionErrorLine).join('\n'));
      let references = 0;
      const started = await startBot({
        environment: settings.value,
        definitions: definitions.definitions,
        folder,
        now: () => clock.now,
        elapsed: () => performance.now(),
        random: () => 0,
        zone: 'Europe/Berlin',
        newReference: () => `${++references}`,
        log: (line) => log.push(line),
      });
      if (!started.ok) throw new Error(`${started.reason}\n${log.join('\n')}`);
      const bot: Bot = {
        ...started.value,
        stop: async () => {
          running.delete(bot);
          await started.value.stop();
        },
      };
      running.add(bot);
      return bot;
    },
    onSlack: () => slack.shown('C0NEWS').map(seenOnSlack),
    onDiscord: () => discord.messages(discord.channel).map(seenOnDiscord),
    async end() {
      for (const bot of running) await bot.stop();
      await Promise.all([slack.end(), discord.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A message on Slack as somebody reads it. */
export function seenOnSlack(message: StandinMessage): SeenMessage {
  const { text, quotations, actions } = read(message);
  return {
    text,
    quotations,
    labels: actions.flatMap(({ element }) => element.text?.text ?? []),
    onlyForAsker: message.onlyFor !== undefined,
  };
}

/** A message on Discord as somebody reads it. */
export function seenOnDiscord({ body, onlyFor }: StandInMessage): SeenMessage {
  return {
    text: readableText(body),
    quotations: readDiscordQuotations([body]),
    labels: partsOf(body).flatMap(({ type, label }) => (type === 2 && label !== undefined ? [label] : [])),
    onlyForAsker: onlyFor !== undefined,
  };
}

function definition(discordChannel: string): string {
  return `title: Morning from nowhere
feeds:
  - digests/sample/feed.xml
cron: '30 7 * * *'
zone: Europe/Berlin
channels:
  - slack:C0NEWS
  - discord:${discordChannel}
articles: 2
`;
}
