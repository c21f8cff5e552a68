import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { discordLimits } from '../../../src/adapters/discord/limits.ts';
import type { ApiAnswer } from './discord-error.ts';
import { applySilence, createFaults, type Fault } from './faults.ts';
import { serveGateway } from './gateway.ts';
import { createInteractions, type StandInInteraction } from './interactions.ts';
import { createPeople, type People } from './people.ts';
import { answerRequest, notJson } from './routes.ts';
import { createState, record, type StandInMessage, type TranscriptEntry } from './state.ts';

/** How the stand-in is set up. */
export interface StandInOptions {
  /** Milliseconds until an interaction must be acknowledged; Discord's 3,000 unless told. */
  readonly deadline?: number;
}

/** Discord on loopback: as much of it as the bot uses, and stricter. */
export interface DiscordStandIn {
  /** For `DISCORD_API_URL`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly guild: string;
  /** A channel of the server, and another one. */
  readonly channel: string;
  readonly otherChannel: string;
  /** The names of the registered commands. */
  readonly registered: () => readonly string[];
  /** Those who use the bot. */
  readonly people: People;
  readonly messages: (channel: string) => readonly StandInMessage[];
  readonly transcript: readonly TranscriptEntry[];
  readonly fail: (fault: Fault) => void;
  /** Posting to the channel gets this error code from now on. */
  readonly closeChannel: (channel: string, code: 50001 | 50013) => void;
  /** Breaks the gateway's connection. */
  readonly dropGateway: (code: number) => void;
  /** Resolves once the condition holds; it is looked at again after each change. */
  readonly until: (condition: () => boolean) => Promise<void>;
  /** Resolves once the bot has acknowledged. */
  readonly acknowledged: (interaction: StandInInteraction) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts a Discord stand-in on a free port of 127.0.0.1. */
export async function startDiscordStandIn({
  deadline = discordLimits.acknowledge,
}: StandInOptions = {}): Promise<DiscordStandIn> {
  const state = createState('stand-in.bot-token.that-nobody-may-log');
  const faults = createFaults();
  const interactions = createInteractions(state, deadline);
  const server = createServer((request, response) => void serve(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const gatewayUrl = `ws://127.0.0.1:${port}`;
  const gateway = serveGateway(server, state, () => gatewayUrl);
  const people = createPeople(state, gateway, interactions);

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url = '', headers } = request;
    const { pathname } = new URL(url, 'http://127.0.0.1');
    const path = pathname.replace('/api/v10', '');
    const body = await readBody(request);
    const fault = faults.take(method, path);
    const work = () =>
      body instanceof Error
        ? notJson
        : answerRequest(
            { method, path, authorization: headers.authorization, body },
            state,
            interactions,
            gatewayUrl,
          );
    const worked = fault?.when === 'before' ? undefined : work();
    const how = fault?.how ?? worked!;
    const answered = typeof how === 'string' ? how : how.status;
    const what = `${method} ${path.replace(/interaction-token-\d+/, '…')}`;
    if (typeof how === 'string') applySilence(how, response);
    else write(response, how);
    record(state, { from: 'bot', what, answered, ...(body === undefined ? {} : { body }) });
  };

  const until = (condition: () => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = () => {
        try {
          if (!condition()) return;
          resolve();
        } catch (error) {
          reject(error);
        }
        state.changes.off('change', look);
      };
      state.changes.on('change', look);
      look();
    });

  const [channel = '', otherChannel = ''] = state.channels.keys();
  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    token: state.token,
    guild: state.guild,
    channel,
    otherChannel,
    registered: () => state.commands.map(({ name }) => name),
    people,
    messages: (id) => state.channels.get(id) ?? [],
    transcript: state.transcript,
    fail: faults.add,
    closeChannel: (id, code) => state.closedChannels.set(id, code),
    dropGateway: gateway.drop,
    until,
    acknowledged: (interaction) => until(() => interaction.acknowledged),
    close: async () => {
      gateway.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return undefined;
  if (!request.headers['content-type']?.startsWith('application/json')) return new Error('no JSON');
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

function write(response: ServerResponse, { status, body, headers = {} }: ApiAnswer): void {
  const text = body === undefined ? undefined : JSON.stringify(body);
  // Without a body Discord names no content type either: the library would parse what is not there.
  response.writeHead(status, {
    ...(text === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...headers,
  });
  response.end(text);
}
