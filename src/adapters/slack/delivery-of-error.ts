import type { Delivery } from '../../model/delivery.ts';
import type { Instant } from '../../model/instant.ts';
import { slackError } from './slack-error.ts';

// Slack's errors that somebody can do something about.
const REMEDIES: Readonly<Record<string, string>> = {
  not_in_channel: 'the bot is not in the channel: invite it there',
  channel_not_found: 'the channel does not exist, or is private and the bot not invited',
  is_archived: 'the channel is archived: choose another one',
  restricted_action: 'the workspace does not let the bot post there: ask an admin',
  restricted_action_read_only_channel: 'the channel is read-only: choose another one',
  account_inactive: 'the app was removed from the workspace: install it again and set SLACK_BOT_TOKEN',
  token_revoked: 'the bot’s token was revoked: install the app again and set SLACK_BOT_TOKEN',
  invalid_auth: 'Slack refuses the bot’s token: set SLACK_BOT_TOKEN anew',
  missing_scope: 'the app lacks a permission: update it from config/slack-manifest.yaml and install it again',
};

/**
 * What became of a post whose call failed. Only what surely was not posted may be tried again: no connection
 * came about, or Slack said "not now" (`now` is the clock its waiting time counts from). After a broken or
 * silent connection, a 5xx or one of Slack's own internal errors it may have been posted. Every other refusal
 * stays one, however often it is tried.
 */
export function deliveryOfError(error: unknown, now: () => Instant): Delivery {
  const read = slackError(error);
  switch (read.kind) {
    case 'limited':
      return {
        kind: 'retry',
        at: later(now(), read.seconds),
        reason: `Slack asks to wait ${read.seconds} s`,
      };
    case 'refused': {
      const remedy = REMEDIES[read.error];
      const reason = remedy === undefined ? `Slack answered ${read.error}` : `${remedy} (${read.error})`;
      return { kind: 'rejected', reason };
    }
    case 'unsent':
      return { kind: 'retry', at: now(), reason: read.reason };
    case 'uncertain':
      return { kind: 'uncertain', reason: read.reason };
  }
}

function later(instant: Instant, seconds: number): Instant {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString();
}
