import { type Outcome, refusal, success } from '../../model/outcome.ts';
import type { FeedEffects } from './ask-feed.ts';
import { askSite } from './ask-site.ts';
import type { DiscoveredFeed } from './discover-feeds.ts';

/**
 * Asks a feed, or the feed that a site's page names, once, without anything on record. Refuses `feed` with what went wrong, and
 * `no-feed` where a page names none.
 */
export async function readLiveFeed(url: string, effects: FeedEffects): Promise<Outcome<DiscoveredFeed>> {
  const { address, answer } = await askSite({ address: url }, effects);
  switch (answer.kind) {
    case 'read':
      return success({ address, answer });
    case 'unchanged':
      return refusal(
        'feed',
        'The server says “unchanged” to a question it was never asked.',
        'Try again later.',
      );
    case 'failed':
      return refusal(answer.page === undefined ? 'feed' : 'no-feed', answer.reason, answer.remedy);
    case 'gone':
      return refusal('feed', answer.reason, 'Look for the site’s new feed.');
    case 'busy':
      return refusal('feed', answer.reason, 'Try again later.');
  }
}
