import type { SlackPayload } from '../../../src/adapters/slack/blocks.ts';
import type { Json } from '../../standins/slack/check-message.ts';
import { readQuotations } from '../../standins/slack/read-message.ts';

/**
 * Reads the quotations back out of rendered pages, each with its fragments: the reverse of `renderSlack`. The
 * pages pass through JSON as they do on their way to Slack.
 */
export function readSlackQuotations(pages: readonly SlackPayload[]): string[][] {
  return readQuotations(JSON.parse(JSON.stringify(pages.flatMap(({ blocks }) => blocks))) as Json);
}
