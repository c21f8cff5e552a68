import type { FeedState } from '../../model/feed-state.ts';
import { askFeed, type FeedAnswer, type FeedEffects } from './ask-feed.ts';
import { discoverFeed } from './discover-feeds.ts';

/** What came of asking, and where: elsewhere than asked where a site's page named its feed. */
export interface SiteAnswer {
  readonly address: string;
  readonly answer: FeedAnswer;
}

/** Asks a feed once, or where a page comes instead, the feed of that page's site; see `discoverFeed`. */
export async function askSite(
  state: Pick<FeedState, 'address' | 'etag' | 'lastModified' | 'bodyHash'>,
  effects: FeedEffects,
): Promise<SiteAnswer> {
  const answer = await askFeed(state, effects);
  const { address } = state;
  if (answer.kind !== 'failed' || answer.page === undefined) return { address, answer };
  const found = await discoverFeed(answer.page, effects);
  return found.ok
    ? found.value
    : { address, answer: { ...answer, reason: found.reason, remedy: found.remedy } };
}
