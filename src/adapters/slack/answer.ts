import type { RespondFn } from '@slack/bolt';
import type { Reply } from '../../model/interaction.ts';
import { plainText, type SlackPayload } from './blocks.ts';
import { slackLimits } from './limits.ts';
import { renderSlack } from './render.ts';
import { type SlackCalls, whenAllowed } from './slack-calls.ts';
import { describeError } from './slack-error.ts';

/** Where an answer goes, and by what means. */
export interface AnswerParts {
  readonly calls: SlackCalls;
  readonly channel: string;
  /** The `response_url`: for what the asker alone sees, and where the bot may not post. */
  readonly respond: (response: Parameters<RespondFn>[0]) => Promise<unknown>;
  readonly say: (line: string) => void;
}

const READING: SlackPayload = {
  text: 'Reading …',
  blocks: [{ type: 'context', elements: [plainText('Reading …')] }],
};
const FAILED: SlackPayload = {
  text: 'This could not be answered. Please try again.',
  blocks: [{ type: 'context', elements: [plainText('This could not be answered. Please try again.')] }],
};

/**
 * Answers a command that was acknowledged: a first message goes up at once and is edited into the answer when
 * there is one; further pages follow in its thread. An answer for the asker alone takes the first message away
 * and goes to them. Where the bot may not post, all of it goes through the `response_url`. Never rejects.
 */
export async function answerCommand(parts: AnswerParts, ask: () => Promise<Reply>): Promise<void> {
  const { calls, channel, say } = parts;
  const [first, reply] = await Promise.all([putUp(parts), ask().catch(() => undefined)]);
  const pages = reply === undefined ? [FAILED] : renderSlack(reply.message);
  const alone = reply === undefined || reply.visibility === 'asker';
  try {
    if ('ts' in first && !alone) {
      await calls.update(channel, first.ts, pages[0]!);
      return await followUp(parts, first.ts, pages.slice(1));
    }
  } catch (error) {
    say(`an answer could not be edited: ${describeError(error)}`);
  }
  if ('ts' in first) await calls.remove(channel, first.ts).catch((error) => say(describeError(error)));
  await throughUrl(parts, pages, alone, 'ts' in first ? 0 : first.used);
}

/**
 * Answers a press that was acknowledged, in the thread of the message that was pressed (`thread`; none where
 * only the asker sees that message) or to the asker alone. Never rejects.
 */
export async function answerPress(
  parts: AnswerParts,
  thread: string | undefined,
  ask: () => Promise<Reply>,
): Promise<void> {
  const { say } = parts;
  const reply = await ask().catch(() => undefined);
  const pages = reply === undefined ? [FAILED] : renderSlack(reply.message);
  const alone = reply === undefined || reply.visibility === 'asker';
  if (alone || thread === undefined) return throughUrl(parts, pages, alone, 0);
  const [first, ...more] = pages;
  try {
    await whenAllowed(() => parts.calls.post(parts.channel, first!, { thread }));
  } catch (error) {
    say(`an answer could not be posted: ${describeError(error)}`);
    return throughUrl(parts, pages, alone, 0);
  }
  await followUp(parts, thread, more);
}

// The message to be edited; or how often the response_url was used instead.
async function putUp({
  calls,
  channel,
  respond,
  say,
}: AnswerParts): Promise<{ ts: string } | { used: number }> {
  try {
    return { ts: await calls.post(channel, READING) };
  } catch (error) {
    say(`answering through the response_url: ${describeError(error)}`);
  }
  try {
    await respond({ ...bodyOf(READING), response_type: 'ephemeral' });
  } catch (error) {
    say(`no first message: ${describeError(error)}`);
  }
  return { used: 1 };
}

async function followUp(
  { calls, channel, say }: AnswerParts,
  thread: string,
  pages: readonly SlackPayload[],
): Promise<void> {
  for (const page of pages) {
    try {
      await whenAllowed(() => calls.post(channel, page, { thread }));
    } catch (error) {
      say(`a page of an answer did not follow: ${describeError(error)}`);
      return;
    }
  }
}

// `used` is how often the URL was used for a first message, which only the asker sees. It can be edited into an
// answer for the asker; one for the channel cannot grow out of it.
async function throughUrl(
  { respond, say }: AnswerParts,
  pages: readonly SlackPayload[],
  alone: boolean,
  used: number,
): Promise<void> {
  const replaces = used > 0 && alone;
  const removes = used > 0 && !alone;
  const room = slackLimits.responseUrlUses - used - (removes ? 1 : 0);
  try {
    if (removes) await respond({ delete_original: true });
    for (const [index, page] of fitted(pages, room).entries()) {
      await respond({
        ...bodyOf(page),
        response_type: alone ? 'ephemeral' : 'in_channel',
        replace_original: replaces && index === 0,
      });
    }
  } catch (error) {
    say(`an answer was not taken: ${describeError(error)}`);
  }
}

function fitted(pages: readonly SlackPayload[], room: number): readonly SlackPayload[] {
  if (pages.length <= room) return pages;
  const kept = pages.slice(0, room);
  const note = `${pages.length - room} further parts fit only where I am a member: invite me to this channel and ask again.`;
  const last = kept.pop()!;
  return [...kept, { ...last, blocks: [...last.blocks, { type: 'context', elements: [plainText(note)] }] }];
}

// Its own types know blocks as mutable arrays.
function bodyOf({ text, blocks }: SlackPayload): { text: string; blocks: [] } {
  return { text, blocks: blocks as never };
}
