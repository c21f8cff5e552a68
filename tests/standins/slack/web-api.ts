import { slackLimits } from '../../../src/adapters/slack/limits.ts';
import { checkMessage, isFields, type Json } from './check-message.ts';
import { contentOf, type StandinMessage, type Workspace } from './workspace.ts';

/** Who and what the stand-in knows. */
export interface Identity {
  readonly botToken: string;
  readonly appToken: string;
  readonly team: string;
  readonly botUser: string;
  /** Permissions left out of the bot's, to be refused with `missing_scope`. */
  readonly withoutScopes: ReadonlySet<string>;
}

/** The arguments of a call, as decoded from its form. */
export type CallArguments = Readonly<Record<string, string>>;
/** Slack's answer. */
export type Answer = { readonly ok: boolean; readonly error?: string } & Record<string, unknown>;

type Method = (workspace: Workspace, identity: Identity, call: CallArguments) => Answer;

const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  'auth.test': [],
  'chat.postMessage': [
    'channel text blocks metadata thread_ts unfurl_links unfurl_media parse link_names'.split(' '),
  ].flat(),
  'chat.postEphemeral': 'channel user text blocks thread_ts parse link_names'.split(' '),
  'chat.update': 'channel ts text blocks parse link_names'.split(' '),
  'chat.delete': ['channel', 'ts'],
  'conversations.history': 'channel oldest latest inclusive limit cursor include_all_metadata'.split(' '),
};

const SCOPES: Readonly<Record<string, string>> = {
  'chat.postMessage': 'chat:write',
  'chat.update': 'chat:write',
  'chat.delete': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'conversations.history': 'channels:history',
};

const METHODS: Readonly<Record<string, Method>> = {
  'auth.test': (_, { team, botUser }) => ({
    ok: true,
    url: 'https://standin.invalid/',
    team: 'Stand-in',
    user: 'verbatim',
    team_id: team,
    user_id: botUser,
    bot_id: 'B0VERBATIM',
  }),
  'chat.postMessage': (workspace, _, call) => {
    const { channel = '', thread_ts: threadTs, metadata } = call;
    const refused = refuseChannel(workspace, channel) ?? refuseContent(call) ?? refuseMetadata(metadata);
    if (refused !== undefined) return refused;
    const message = workspace.addMessage(
      {
        channel,
        ...(threadTs === undefined ? {} : { threadTs }),
        ...(metadata === undefined ? {} : { metadata: JSON.parse(metadata) }),
      },
      contentFrom(call),
    );
    return { ok: true, channel, ts: message.ts, message: shape(message) };
  },
  'chat.postEphemeral': (workspace, _, call) => {
    const { channel = '', user = '', thread_ts: threadTs } = call;
    const refused = refuseChannel(workspace, channel) ?? refuseContent(call);
    if (refused !== undefined) return refused;
    const own = { channel, onlyFor: user, ...(threadTs === undefined ? {} : { threadTs }) };
    return { ok: true, message_ts: workspace.addMessage(own, contentFrom(call)).ts };
  },
  'chat.update': (workspace, _, call) => {
    const message = find(workspace, call);
    const refused = refuseChannel(workspace, call.channel ?? '') ?? refuseContent(call);
    if (refused !== undefined) return refused;
    if (message === undefined) return refuse('message_not_found');
    message.versions.push(contentFrom(call));
    workspace.changed();
    return { ok: true, channel: message.channel, ts: message.ts, text: call.text ?? '' };
  },
  'chat.delete': (workspace, _, call) => {
    const message = find(workspace, call);
    if (message === undefined) return refuse('message_not_found');
    message.deleted = true;
    workspace.changed();
    return { ok: true, channel: message.channel, ts: message.ts };
  },
  'conversations.history': (workspace, _, call) => {
    const { channel = '', oldest = '0', cursor = '0', limit = '100' } = call;
    const refused = refuseChannel(workspace, channel);
    if (refused !== undefined) return refused;
    const withMetadata = call.include_all_metadata === 'true';
    const all = workspace.messages
      .filter((message) => message.channel === channel && !message.deleted && message.onlyFor === undefined)
      .filter(({ threadTs, ts }) => threadTs === undefined && Number(ts) > Number(oldest))
      .reverse();
    const start = Number(cursor);
    const next = start + Number(limit);
    return {
      ok: true,
      messages: all.slice(start, next).map((message) => ({
        ...shape(message),
        ...(withMetadata && message.metadata !== undefined ? { metadata: message.metadata } : {}),
      })),
      has_more: next < all.length,
      ...(next < all.length ? { response_metadata: { next_cursor: String(next) } } : {}),
    };
  },
};

/** Answers a call of a method as Slack would, refusing whatever breaks one of its rules. */
export function answerCall(
  workspace: Workspace,
  identity: Identity,
  method: string,
  token: string,
  call: CallArguments,
): Answer {
  const run = METHODS[method];
  if (run === undefined) return refuse('unknown_method');
  if (token === '') return refuse('not_authed');
  if (token !== identity.botToken) return refuse('invalid_auth');
  const scope = SCOPES[method];
  if (scope !== undefined && identity.withoutScopes.has(scope))
    return refuse('missing_scope', { needed: scope });
  const unknown = Object.keys(call).filter((key) => !ARGUMENTS[method]!.includes(key));
  if (unknown.length > 0) return refuse('invalid_arguments', { detail: `unknown: ${unknown.join(', ')}` });
  return run(workspace, identity, call);
}

/** A refusal in Slack's shape. */
export function refuse(error: string, more: Record<string, unknown> = {}): Answer {
  return { ok: false, error, ...more };
}

function refuseChannel({ channels }: Workspace, id: string): Answer | undefined {
  const channel = channels.get(id);
  if (channel === undefined) return refuse('channel_not_found');
  if (channel.archived) return refuse('is_archived');
  return channel.member ? undefined : refuse('not_in_channel');
}

/** Why the content of a call is refused. Blocks come as JSON in a string. */
function refuseContent({ text, blocks }: CallArguments): Answer | undefined {
  const parsed = parse(blocks);
  if (parsed === INVALID) return refuse('invalid_blocks_format');
  const fault = checkMessage(text, parsed);
  if (fault === undefined) return undefined;
  return refuse(fault.error, { errors: fault.messages, response_metadata: { messages: fault.messages } });
}

function refuseMetadata(metadata: string | undefined): Answer | undefined {
  if (metadata === undefined) return undefined;
  const parsed = parse(metadata);
  if (metadata.length > slackLimits.metadataJson) return refuse('metadata_too_large');
  const fits = parsed !== INVALID && parsed !== undefined && isFields(parsed);
  const whole = fits && typeof parsed.event_type === 'string' && isFields(parsed.event_payload ?? null);
  return whole ? undefined : refuse('invalid_metadata_format');
}

function contentFrom({ text, blocks }: CallArguments): { text: Json | undefined; blocks: Json | undefined } {
  const parsed = parse(blocks);
  return { text, blocks: parsed === INVALID ? undefined : parsed };
}

const INVALID = Symbol('no JSON');

function parse(json: string | undefined): Json | undefined | typeof INVALID {
  if (json === undefined) return undefined;
  try {
    return JSON.parse(json) as Json;
  } catch {
    return INVALID;
  }
}

function find({ messages }: Workspace, { channel, ts }: CallArguments): StandinMessage | undefined {
  const message = messages.find((each) => each.channel === channel && each.ts === ts);
  return message === undefined || message.deleted || message.onlyFor !== undefined ? undefined : message;
}

function shape(message: StandinMessage): Record<string, unknown> {
  const { text, blocks } = contentOf(message);
  return { type: 'message', ts: message.ts, text, blocks, bot_id: 'B0VERBATIM' };
}
