import type { Delivery } from '../model/delivery.ts';
import type { Responder } from '../model/interaction.ts';
import type { Message } from '../model/message.ts';

/** A connected platform. Everything else about it is its own folder's business. */
export interface Adapter {
  readonly platform: string;
  /**
   * Posts a message to a channel by its platform id. `key` names the delivery: posting twice with one key
   * must not show two messages where the platform offers a way to prevent it.
   */
  readonly post: (channel: string, message: Message, key: string) => Promise<Delivery>;
  /**
   * For how long, in milliseconds, a repeated key surely shows no second message. Absent: the platform doesn't
   * know keys.
   */
  readonly dedupesFor?: number;
  /**
   * The id of the message that a key was posted as since an instant; undefined where there is none. Rejects where
   * that cannot be told. Absent: the platform offers no way.
   */
  readonly findPosted?: (channel: string, key: string, since: string) => Promise<string | undefined>;
  /** Stops receiving, lets running answers finish, and disconnects. */
  readonly close: () => Promise<void>;
}

/** What the composition root hands an adapter besides its own settings. */
export interface AdapterContext {
  readonly responder: Responder;
  /** One line for the operator; never holds a secret. */
  readonly log: (line: string) => void;
}

/** Connects a platform; resolves once it can receive and post. Rejects with a clear error where it can't connect. */
export type ConnectAdapter<Settings> = (settings: Settings, context: AdapterContext) => Promise<Adapter>;

/** Codes of errors, of Node and undici, that come before anything was sent: the post may safely be tried again. */
export const neverSentCodes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);
