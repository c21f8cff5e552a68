import type { Delivery } from '../../model/delivery.ts';
import type { Instant } from '../../model/instant.ts';
import type { Message } from '../../model/message.ts';
import { deliveryOfError } from './delivery-of-error.ts';
import { renderSlack } from './render.ts';
import { type SlackCalls, whenAllowed } from './slack-calls.ts';
import { describeError } from './slack-error.ts';

/** What posting needs. `say` is told of pages that could not follow. */
export interface PostParts {
  readonly calls: SlackCalls;
  readonly now: () => Instant;
  readonly say: (line: string) => void;
}

/**
 * Posts a message: its first page to the channel, the others in that one's thread. Slack has no way to keep a
 * post from showing twice, so nothing is sent again whose end is unclear; `key` goes into the metadata of each
 * page for `findPosted`. What is returned is what became of the first page: a page that could not follow is told
 * to the operator, and never is a reason to post the first again.
 */
export async function postMessage(
  channel: string,
  message: Message,
  key: string,
  { calls, now, say }: PostParts,
): Promise<Delivery> {
  const [first, ...more] = renderSlack(message);
  let messageId: string;
  try {
    messageId = await calls.post(channel, first!, { delivery: { key, page: 1 } });
  } catch (error) {
    return deliveryOfError(error, now);
  }
  for (const [index, page] of more.entries()) {
    const delivery = { key, page: index + 2 };
    try {
      await whenAllowed(() => calls.post(channel, page, { thread: messageId, delivery }));
    } catch (error) {
      say(
        `page ${delivery.page} of ${more.length + 1} of delivery ${key} did not follow: ${describeError(error)}`,
      );
      break;
    }
  }
  return { kind: 'sent', messageId };
}
