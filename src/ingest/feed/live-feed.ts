import { type Outcome, refusal, success } from '../../model/outcome.ts';
import { askFeed, type FeedAnswer, type FeedEffects } from './ask-feed.ts';
import { discoverFeed } from './discover-feeds.ts';

/** A feed that was asked just now, without anything on record. */
export interface LiveFeed {
  /** Where it was read: elsewhere than asked where a site's page named it. */
  readonly address: string;
  readonly answer: Extract<FeedAnswer, { kind: 'read' }>;
}

/** Asks a feed, or the feed that a site's page names, once. Refuses `feed` with what went wrong, and what `discoverFeed` does. */
export async function readLiveFeed(address: string, effects: FeedEffects): Promise<Outcome<LiveFeed>> {
  const answer = await askFeed({ address }, effects);
  if (answer.kind === 'read') return success({ address, answer });
  if (answer.kind === 'failed' && answer.page !== undefined) {
    const found = await discoverFeed(answer.page, effects);
    if (!found.ok) return found;
    const { url, feed } = found.value;
    return success({ address: url, answer: { kind: 'read', feed, bodyHash: '' } });
  }
  if (answer.kind === 'unchanged') {
    return refusal(
      'feed',
      'The server says “unchanged” to a question it was never asked.',
      'Try again later.',
    );
  }
  const remedy = answer.kind === 'failed' ? answer.remedy : 'Try again later.';
  return refusal('feed', answer.reason, answer.kind === 'gone' ? 'Look for the site’s new feed.' : remedy);
}
