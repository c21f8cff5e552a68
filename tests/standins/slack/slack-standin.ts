import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { slackLimits } from '../../../src/adapters/slack/limits.ts';
import { checkOptions, type Json } from './check-message.ts';
import { type Fault, goWrong, nextFault, tookEffect } from './faults.ts';
import { type ReadAction, readMessage } from './read-message.ts';
import { createResponseUrls } from './response-urls.ts';
import { type Acknowledgement, createSocketLink, type SocketLink } from './socket-link.ts';
import { answerCall, type CallArguments, refuse } from './web-api.ts';
import { contentOf, createWorkspace, type StandinMessage, type Workspace } from './workspace.ts';

/** What came in or went out, in order. Tokens are never in it. */
export interface TranscriptEntry {
  readonly direction: 'sent' | 'received' | 'answered';
  readonly what: string;
  readonly body: unknown;
}

/** How a stand-in is started. */
export interface StandinOptions {
  /** Milliseconds for an acknowledgement; Slack's own 3,000 unless told. */
  readonly acknowledgeMs?: number;
  readonly withoutScopes?: readonly string[];
}

/** Who does something, and where. */
export interface Actor {
  readonly channel: string;
  readonly user: string;
}

/** A stand-in of Slack on loopback: Web API, Socket Mode and response URLs, with its rules enforced. */
export interface SlackStandin {
  /** For `slackApiUrl`. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly team: string;
  readonly workspace: Workspace;
  readonly link: SocketLink;
  readonly transcript: readonly TranscriptEntry[];
  readonly addChannel: (id: string, is?: { readonly member?: boolean; readonly archived?: boolean }) => void;
  /** Somebody sends a slash command; resolves once it is acknowledged. */
  readonly slash: (actor: Actor, command: string, text: string) => Promise<Acknowledgement>;
  /** Somebody presses a button, or picks a choice by its value. */
  readonly act: (
    actor: Actor,
    message: StandinMessage,
    action: ReadAction,
    value?: string,
  ) => Promise<Acknowledgement>;
  /** Somebody types into an external select; resolves with the options offered. */
  readonly type: (
    actor: Actor,
    actionId: string,
    typed: string,
  ) => Promise<readonly { readonly text: { readonly text: string }; readonly value: string }[]>;
  /** Lets the next call of a method go wrong. */
  readonly fault: (fault: Fault) => void;
  /** What a channel shows now, oldest first: messages that were not deleted. */
  readonly shown: (channel: string) => readonly StandinMessage[];
  readonly end: () => Promise<void>;
}

/** Starts a stand-in on a free port of 127.0.0.1, with one channel `C0NEWS` that the bot is a member of. */
export async function startSlackStandin(options: StandinOptions = {}): Promise<SlackStandin> {
  const botToken = 'xoxb-111-222-standinBotSecret';
  const appToken = 'xapp-1-A0-333-standinAppSecret';
  const identity = {
    botToken,
    appToken,
    team: 'T0NEWS',
    botUser: 'U0VERBATIM',
    withoutScopes: new Set(options.withoutScopes),
  };
  const workspace = createWorkspace();
  const urls = createResponseUrls(workspace);
  const transcript: TranscriptEntry[] = [];
  const faults: Fault[] = [];
  const record = (direction: TranscriptEntry['direction'], what: string, body: unknown): void => {
    transcript.push({ direction, what, body });
  };

  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => handle(request, response, body));
  });
  const link = createSocketLink(
    server,
    workspace,
    options.acknowledgeMs ?? slackLimits.acknowledgeMs,
    record,
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;

  function handle(request: IncomingMessage, response: ServerResponse, body: string) {
    const path = request.url ?? '/';
    const method = path.startsWith('/respond/') ? 'response_url' : path.replace('/api/', '');
    const fault = nextFault(faults, method);
    if (fault !== undefined && !tookEffect(fault)) {
      record('received', `${method} (${fault.kind})`, null);
      goWrong(fault, request, response);
      return;
    }
    const { status, answer } =
      method === 'response_url' ? answerUrl(path, body) : answerMethod(request, method, body);
    record('answered', method, answer);
    workspace.changed();
    if (fault !== undefined) return goWrong(fault, request, response);
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(answer));
  }

  function answerMethod(request: IncomingMessage, method: string, body: string) {
    const { token: inBody, ...call } = Object.fromEntries(new URLSearchParams(body)) as CallArguments;
    const token = (request.headers.authorization ?? '').replace('Bearer ', '') || (inBody ?? '');
    record('received', method, legible(call));
    if (method !== 'apps.connections.open') {
      return { status: 200, answer: answerCall(workspace, identity, method, token, call) };
    }
    const answer = token === appToken ? { ok: true, url: link.open(`ws://${host}`) } : refuse('invalid_auth');
    return { status: 200, answer };
  }

  function answerUrl(path: string, body: string) {
    const json = JSON.parse(body) as Json;
    record('received', 'response_url', json);
    const { status, error } = urls.answer(path.replace('/respond/', ''), json);
    return { status, answer: error === undefined ? { ok: true } : { ok: false, error } };
  }

  const payloadOf = ({ channel, user }: Actor, message?: StandinMessage) => ({
    response_url: `http://${host}/respond/${urls.create(channel, user, message)}`,
    api_app_id: 'A0VERBATIM',
    trigger_id: '1.2.trigger',
  });
  const interactive = ({ channel, user }: Actor) => ({
    team: { id: identity.team, domain: 'standin' },
    user: { id: user, team_id: identity.team, name: 'reader' },
    channel: { id: channel, name: 'news' },
  });

  const standin: SlackStandin = {
    apiUrl: `http://${host}/api/`,
    botToken,
    appToken,
    team: identity.team,
    workspace,
    link,
    transcript,
    addChannel(id, { member = true, archived = false } = {}) {
      workspace.channels.set(id, { id, member, archived });
    },
    slash: (actor, command, text) =>
      link.send('slash_commands', {
        command: `/${command}`,
        text: asSlackEscapes(text),
        team_id: identity.team,
        channel_id: actor.channel,
        channel_name: 'news',
        user_id: actor.user,
        user_name: 'reader',
        is_enterprise_install: 'false',
        ...payloadOf(actor),
      }),
    act(actor, message, { blockId, element }, value) {
      const content = contentOf(message);
      const choice = { text: { type: 'plain_text', text: value ?? '' }, value: asSlackEscapes(value ?? '') };
      const taken =
        element.type === 'button'
          ? { value: asSlackEscapes(element.value ?? '') }
          : { selected_option: choice };
      return link.send('interactive', {
        type: 'block_actions',
        ...interactive(actor),
        ...payloadOf(actor, message),
        container: {
          type: 'message',
          message_ts: message.ts,
          channel_id: actor.channel,
          is_ephemeral: message.onlyFor !== undefined,
        },
        message: {
          type: 'message',
          ts: message.ts,
          ...(message.threadTs === undefined ? {} : { thread_ts: message.threadTs }),
          ...content,
        },
        actions: [
          {
            type: element.type,
            action_id: element.action_id,
            block_id: blockId,
            action_ts: message.ts,
            ...taken,
          },
        ],
      });
    },
    async type(actor, actionId, typed) {
      const { payload } = await link.send('interactive', {
        type: 'block_suggestion',
        ...interactive(actor),
        container: { type: 'message', channel_id: actor.channel },
        api_app_id: 'A0VERBATIM',
        action_id: actionId,
        block_id: 'b',
        value: typed,
      });
      const { options: offered } = (payload ?? {}) as { options?: Json };
      const wrong = checkOptions(offered);
      if (wrong.length > 0) throw new Error(`Slack shows no options: ${wrong.join(' ')}`);
      return offered as unknown as Awaited<ReturnType<SlackStandin['type']>>;
    },
    fault: (fault) => {
      faults.push(fault);
    },
    shown: (channel) =>
      workspace.messages.filter((message) => message.channel === channel && !message.deleted),
    async end() {
      link.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  standin.addChannel('C0NEWS');
  return standin;
}

/** A message as a reader sees it now. */
export function read(message: StandinMessage): ReturnType<typeof readMessage> {
  const { text, blocks } = contentOf(message);
  return readMessage(text, blocks);
}

// Slack escapes these three in what people type and press.
function asSlackEscapes(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function legible(call: CallArguments): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(call).map(([key, value]) => [key, /^[[{]/.test(value) ? tryJson(value) : value]),
  );
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}
