import { EventEmitter } from 'node:events';
import type { RegisteredCommand } from '../../../src/adapters/discord/registration.ts';
import type { Silence } from './faults.ts';

/** A message as it stands in a channel. */
export interface StandInMessage {
  readonly id: string;
  readonly channel: string;
  /** The body as it was taken last; empty while "… is thinking". */
  body: Readonly<Record<string, unknown>>;
  /** Whether it still says "… is thinking". */
  thinking: boolean;
  edited: boolean;
  /** Who alone sees it. */
  readonly onlyFor?: string;
}

/** One request and its answer, or one frame of the gateway. */
export interface TranscriptEntry {
  /** `bot`: the bot sent it. `discord`: the stand-in did. */
  readonly from: 'bot' | 'discord';
  /** `POST /channels/…/messages`, `gateway IDENTIFY`, `gateway INTERACTION_CREATE`. */
  readonly what: string;
  readonly body?: unknown;
  /** Of a request: the answer's status, or how it was lost. */
  readonly answered?: number | Silence;
}

/** All that the stand-in holds. `change` is emitted after each change. */
export interface StandInState {
  readonly token: string;
  readonly application: string;
  readonly guild: string;
  /** Channel id → its messages, oldest first. */
  readonly channels: Map<string, StandInMessage[]>;
  /** Channel id → the error code that a post there gets. */
  readonly closedChannels: Map<string, 50001 | 50013>;
  /** Channel and nonce → id of the message. */
  readonly nonces: Map<string, string>;
  commands: readonly (RegisteredCommand & { readonly id: string })[];
  readonly transcript: TranscriptEntry[];
  readonly changes: EventEmitter;
  readonly nextId: () => string;
}

/** The state of a server with two channels and no messages. */
export function createState(token: string): StandInState {
  let last = 1_400_000_000_000_000_000n;
  const nextId = () => String(++last);
  const changes = new EventEmitter();
  // As many wait as a test likes.
  changes.setMaxListeners(0);
  return {
    token,
    application: nextId(),
    guild: nextId(),
    channels: new Map([
      [nextId(), []],
      [nextId(), []],
    ]),
    closedChannels: new Map(),
    nonces: new Map(),
    commands: [],
    transcript: [],
    changes,
    nextId,
  };
}

/** Adds a line to the transcript and tells that something changed. */
export function record(state: StandInState, entry: TranscriptEntry): void {
  state.transcript.push(entry);
  state.changes.emit('change');
}

/** The bot as a user of Discord. */
export function botUser({ application }: StandInState): object {
  return {
    id: application,
    username: 'verbatim',
    discriminator: '0',
    global_name: null,
    avatar: null,
    bot: true,
  };
}

/** A message as the API returns it. */
export function apiMessage(state: StandInState, message: StandInMessage): object {
  const { content = '', components = [], flags = 0, nonce } = message.body;
  return {
    id: message.id,
    type: 0,
    channel_id: message.channel,
    author: botUser(state),
    content,
    components,
    flags,
    ...(nonce === undefined ? {} : { nonce }),
    timestamp: '2026-11-23T20:51:00.000000+00:00',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
  };
}
