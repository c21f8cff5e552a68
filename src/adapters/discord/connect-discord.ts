import { once } from 'node:events';
import { Events, type Interaction, Routes } from 'discord.js';
import type { Instant } from '../../model/instant.ts';
import type { Adapter, AdapterContext } from '../adapter.ts';
import type { PlatformCommand } from '../platform.ts';
import { answer, apologise, inOneLine } from './answer.ts';
import { createClient } from './create-client.ts';
import { postMessage } from './post-message.ts';
import { readInvocation, readPress, readSuggestionRequest } from './read-interaction.ts';
import { discordRegistration } from './registration.ts';
import { discordChoices } from './suggestions.ts';

/** How the bot reaches Discord. */
export interface DiscordSettings {
  /** The bot's token; never logged. */
  readonly token: string;
  /** Where Discord's API is, without its version; `https://discord.com/api` unless told. */
  readonly apiUrl?: string | undefined;
  /** Registered on connecting, in place of whatever was registered before. */
  readonly commands: readonly PlatformCommand[];
  readonly now: () => Instant;
  /** Milliseconds after which a request has failed; 10,000 unless told. */
  readonly timeout?: number | undefined;
}

const DISCORD_API = 'https://discord.com/api';
const REQUEST_TIMEOUT = 10_000;
const READY_TIMEOUT = 60_000;

/**
 * Connects to Discord, registers the commands and answers. Resolves once it can receive and post.
 *
 * @throws Error where the token is refused or Discord cannot be reached, in one line that holds no secret.
 */
export async function connectDiscord(
  settings: DiscordSettings,
  { responder, log }: AdapterContext,
): Promise<Adapter> {
  const { token, commands, now, apiUrl = DISCORD_API, timeout = REQUEST_TIMEOUT } = settings;
  const registration = discordRegistration(commands);
  const client = createClient(apiUrl, timeout);
  const scrubbed = (line: string) => (token === '' ? line : line.replaceAll(token, '[token]'));
  const say = (line: string) => log(`Discord: ${scrubbed(line)}`);
  const running = new Set<Promise<unknown>>();
  const track = <T>(work: Promise<T>): Promise<T> => {
    running.add(work);
    const done = () => running.delete(work);
    work.then(done, done);
    return work;
  };

  const respond = async (interaction: Interaction): Promise<void> => {
    try {
      if (interaction.isAutocomplete()) {
        const options = await responder.suggest(readSuggestionRequest(interaction));
        await interaction.respond(discordChoices(options));
      } else if (interaction.isChatInputCommand()) {
        await answer(interaction, () => responder.command(readInvocation(interaction)));
      } else if (interaction.isButton() || interaction.isStringSelectMenu()) {
        await answer(interaction, () => responder.press(readPress(interaction)));
      }
    } catch (error) {
      say(`an answer was not taken: ${inOneLine(error)}`);
      if (interaction.isRepliable()) await apologise(interaction as Parameters<typeof apologise>[0]);
    }
  };
  const receive = (interaction: Interaction) => void track(respond(interaction));

  client.on(Events.InteractionCreate, receive);
  client.on(Events.Error, (error) => say(inOneLine(error)));
  client.on(Events.ShardError, (error) => say(`connection: ${inOneLine(error)}`));
  client.on(Events.ShardDisconnect, ({ code }) => say(`disconnected for good (${code}): restart the bot`));

  try {
    const ready = once(client, Events.ClientReady, { signal: AbortSignal.timeout(READY_TIMEOUT) });
    ready.catch(() => undefined);
    await client.login(token);
    await ready;
    await client.rest.put(Routes.applicationCommands(client.application!.id), { body: registration });
  } catch (error) {
    await client.destroy();
    throw new Error(scrubbed(connectFailure(error, apiUrl)));
  }
  say(`connected, in servers: ${client.guilds.cache.size}, commands registered: ${registration.length}`);

  return {
    platform: 'discord',
    post: (channel, message, key) => track(postMessage(channel, message, key, { rest: client.rest, now })),
    close: async () => {
      client.off(Events.InteractionCreate, receive);
      await Promise.allSettled(running);
      await client.destroy();
    },
  };
}

function connectFailure(error: unknown, api: string): string {
  const { code, message = '', name = '' } = error as { code?: unknown; message?: string; name?: string };
  if (code === 'TokenInvalid' || message === 'Authentication failed') {
    return 'Discord refuses the token: set DISCORD_TOKEN to the token of the bot (Developer Portal, Bot, Reset Token)';
  }
  const silent = name === 'AbortError' ? `no answer within ${READY_TIMEOUT / 1000} s` : inOneLine(error);
  return `Discord cannot be connected to at ${api}: ${silent}`;
}
