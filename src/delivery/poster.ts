import type { Delivery } from '../model/delivery.ts';
import type { Instant } from '../model/instant.ts';
import type { Message } from '../model/message.ts';

/** What deliveries need of a connected platform; an `Adapter` is one. */
export interface Poster {
  readonly post: (channel: string, message: Message, key: string) => Promise<Delivery>;
  /**
   * For how long, in milliseconds, the platform answers a repeated key with the first message and not with a
   * second one (Discord's nonce). Absent: never send a doubtful delivery again without having looked it up.
   */
  readonly dedupesFor?: number;
  /**
   * The id of the message that a key was posted as since an instant; undefined where there is none. Rejects where
   * that can't be told. Absent where the platform offers no way, or its scope is missing.
   */
  readonly findPosted?: (channel: string, key: string, since: Instant) => Promise<string | undefined>;
}
