import { connectDiscord } from '../../../src/adapters/discord/connect-discord.ts';
import type { PlatformCommand } from '../../../src/adapters/platform.ts';
import type { AdapterHarness, ShownMessage } from '../../contracts/adapter-harness.ts';
import { tooManyRequests } from '../../standins/discord/faults.ts';
import { type DiscordStandIn, startDiscordStandIn } from '../../standins/discord/start-discord-stand-in.ts';
import type { StandInMessage } from '../../standins/discord/state.ts';
import { linksOf, partsOf, pingsOf, readableText, readDiscordQuotations } from './read-discord.ts';

const option = (name: string, required: boolean, suggests: boolean) => ({
  name,
  description: `The ${name}`,
  required,
  suggests,
});

/** Commands as tests register them. */
export const testCommands: readonly PlatformCommand[] = [
  {
    name: 'digest',
    description: 'Digest an article',
    usage: '<article>',
    options: [option('article', true, false)],
    subcommands: [],
  },
  {
    name: 'quotes',
    description: 'Who said what',
    usage: '[speaker]',
    options: [option('speaker', false, true), option('article', false, false)],
    subcommands: [],
  },
  {
    name: 'verbatim',
    description: 'About',
    usage: 'help',
    options: [],
    subcommands: [{ name: 'help', description: 'How to' }],
  },
];

/** When it is in tests. */
export const testNow = '2026-11-23T09:00:00.000Z';
const user = '200000000000000007';
const isPost = { method: 'POST', path: /^\/channels\/\d+\/messages$/ } as const;

/** The contract's view of the real adapter, connected to a stand-in. */
export async function startDiscordHarness(): Promise<AdapterHarness> {
  const discord = await startDiscordStandIn();
  const lines: string[] = [];
  const where = { channel: discord.channel, user };
  const shown = () =>
    discord.messages(discord.channel).map((message) => shownMessage(message, discord, where));
  return {
    place: { platform: 'discord', workspace: discord.guild, channel: discord.channel },
    user,
    secrets: [discord.token],
    logged: () => lines,
    connect: (responder) =>
      connectDiscord(
        { token: discord.token, apiUrl: discord.apiUrl, commands: testCommands, now: () => testNow },
        { responder, log: (line) => lines.push(line) },
      ),
    call: async ({ command, ...given }) =>
      discord.acknowledged(discord.people.command(command, given, where)),
    suggest: async (command, name, typed) => {
      const interaction = discord.people.suggest(command, name, typed, where);
      await discord.acknowledged(interaction);
      return interaction.choices!.map((choice) => choice.name);
    },
    shown,
    until: async (condition) => {
      await discord.until(() => condition(shown()));
      return shown();
    },
    edited: (id) => discord.messages(discord.channel).some((message) => message.id === id && message.edited),
    unknownChannel: '100000000000000001',
    // Others' posts used it up: the bot's own count stays, and with it the library's readiness to try again.
    limitRate: (seconds) =>
      discord.fail({ ...isPost, when: 'before', how: tooManyRequests(seconds, 'shared') }),
    loseAnswer: () => discord.fail({ ...isPost, when: 'after', how: 'reset' }),
    end: discord.close,
  };
}

function shownMessage(
  message: StandInMessage,
  discord: DiscordStandIn,
  where: { channel: string; user: string },
): ShownMessage {
  const { body } = message;
  return {
    id: message.id,
    text: readableText(body),
    quotations: readDiscordQuotations([body]),
    links: linksOf(body),
    buttons: partsOf(body)
      .filter(({ type, url }) => type === 2 && url === undefined)
      .map(({ label = '' }) => ({
        label,
        press: () => discord.acknowledged(discord.people.press(message, label, where)),
      })),
    menus: partsOf(body)
      .filter(({ type }) => type === 3)
      .map(({ options = [] }) => ({
        labels: options.map(({ label }) => label),
        pick: (label) => discord.acknowledged(discord.people.pick(message, label, where)),
      })),
    pings: pingsOf(body),
    visibility: message.onlyFor === undefined ? 'channel' : 'asker',
  };
}
