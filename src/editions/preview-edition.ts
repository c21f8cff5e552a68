import { explainSlot } from '../delivery/explain-slot.ts';
import type { ChannelAddress, DigestDefinition } from '../model/digest-definition.ts';
import type { Instant } from '../model/instant.ts';
import type { Message } from '../model/message.ts';
import { type Outcome, refusal, success } from '../model/outcome.ts';
import { nextRun } from '../schedule/next-run.ts';
import type { Store } from '../store/store.ts';
import type { EditionReader } from './candidates.ts';
import { localTimeOf } from './next-runs.ts';
import { runScheduled } from './run-scheduled.ts';

/** What a preview runs on. */
export interface PreviewParts {
  readonly now: Instant;
  /** The due instant to show; the definition's next one unless told. */
  readonly at?: Instant | undefined;
  readonly reader: EditionReader;
  /** A store that is thrown away. */
  readonly openStore: () => Promise<Store>;
}

/** A message that would be posted. */
export interface PreviewedPost extends ChannelAddress {
  readonly message: Message;
}

/** What a definition would post at an instant. */
export interface Preview {
  readonly definition: string;
  readonly dueAt: Instant;
  /** In the order of the definition's channels; empty where nothing would be posted. */
  readonly posts: readonly PreviewedPost[];
  /** When and where, or why nothing, for an operator. */
  readonly note: string;
}

/**
 * Runs one slot of a definition down the real road, with a store that is thrown away and a sink that only records:
 * nothing is posted, nothing stays. Refuses `unknown-definition` and `never`.
 */
export async function previewEdition(
  definitions: readonly DigestDefinition[],
  name: string,
  { now, at, reader, openStore }: PreviewParts,
): Promise<Outcome<Preview>> {
  const definition = definitions.find((each) => each.name === name);
  if (definition === undefined) {
    const known = definitions.map((each) => each.name).join(', ') || 'none yet';
    return refusal(
      'unknown-definition',
      `No definition is called "${name}"`,
      `Choose among those in digests/: ${known}`,
    );
  }
  const dueAt = at ?? nextRun(definition.cron, definition.zone, now);
  if (dueAt === undefined) return refusal('never', `${name} never runs`, 'Give a time with --at');
  const store = await openStore();
  try {
    const posts: PreviewedPost[] = [];
    const sinkOf = (platform: string) => ({
      post: async (channel: string, message: Message, key: string) => {
        posts.push({ platform, channel, message });
        return { kind: 'sent', messageId: key } as const;
      },
    });
    await store.recordSlots([{ definition: name, dueAt, state: 'due', late: false }], dueAt);
    await runScheduled({
      store,
      definitions: [definition],
      reader,
      posters: new Map(definition.channels.map(({ platform }) => [platform, sinkOf(platform)])),
      now: () => dueAt,
      random: () => 0,
      log: () => {},
    });
    const lines = await explainSlot(store, { definition: name, dueAt });
    const inOrder = definition.channels.flatMap((address) =>
      posts.filter(({ platform, channel }) => platform === address.platform && channel === address.channel),
    );
    return success({
      definition: name,
      dueAt,
      posts: inOrder,
      note: noteOf(definition, dueAt, inOrder, lines),
    });
  } finally {
    await store.close();
  }
}

function noteOf(
  { zone }: DigestDefinition,
  dueAt: Instant,
  posts: readonly PreviewedPost[],
  explained: readonly string[],
): string {
  if (posts.length === 0) return `Nothing would be posted: ${explained.join('; ')}`;
  const where = posts.map(({ platform, channel }) =>
    platform === channel ? platform : `${platform}:${channel}`,
  );
  return `Preview: would be posted ${localTimeOf(dueAt, zone)} (${zone}) to ${where.join(', ')}; nothing was.`;
}
