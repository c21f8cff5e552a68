import type { Json } from './check-message.ts';

/** What was said at one time: the content of a message before or after an edit. */
export interface Content {
  readonly text: Json | undefined;
  readonly blocks: Json | undefined;
}

/** A message in a channel of the stand-in. */
export interface StandinMessage {
  readonly ts: string;
  readonly channel: string;
  /** Who alone sees it; absent where the channel does. */
  readonly onlyFor?: string;
  readonly threadTs?: string;
  readonly metadata?: Json;
  /** What it said, first to last. */
  readonly versions: Content[];
  deleted: boolean;
}

/** A channel: whether our bot is a member, and whether it was archived. */
export interface StandinChannel {
  readonly id: string;
  readonly member: boolean;
  readonly archived: boolean;
}

/** The workspace's state: channels and messages, and whoever waits for them to change. */
export interface Workspace {
  readonly channels: Map<string, StandinChannel>;
  readonly messages: StandinMessage[];
  readonly addMessage: (
    message: Omit<StandinMessage, 'ts' | 'versions' | 'deleted'>,
    content: Content,
  ) => StandinMessage;
  readonly changed: () => void;
  readonly until: <T>(condition: () => T | undefined | false) => Promise<T>;
}

/** Makes an empty workspace. Its messages' times count up from a fixed second. */
export function createWorkspace(): Workspace {
  const messages: StandinMessage[] = [];
  const waiting = new Set<() => void>();
  let count = 0;
  const changed = (): void => {
    for (const check of [...waiting]) check();
  };
  return {
    channels: new Map(),
    messages,
    addMessage(message, content) {
      count++;
      const ts = `1764000000.${String(count).padStart(6, '0')}`;
      const added = { ...message, ts, versions: [content], deleted: false };
      messages.push(added);
      changed();
      return added;
    },
    changed,
    until: (condition) =>
      new Promise((resolve) => {
        const check = (): void => {
          const met = condition();
          if (met === undefined || met === false) return;
          waiting.delete(check);
          resolve(met);
        };
        waiting.add(check);
        check();
      }),
  };
}

/** What a message says now. */
export function contentOf({ versions }: StandinMessage): Content {
  return versions.at(-1)!;
}
