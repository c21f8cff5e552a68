import { type Outcome, refusal, success } from '../../model/outcome.ts';
import type { RawText } from '../parse/parse-job.ts';
import { askFeed, type FeedAnswer, type FeedEffects } from './ask-feed.ts';

/** A feed that a site has, as it answered. */
export interface DiscoveredFeed {
  readonly address: string;
  readonly answer: Extract<FeedAnswer, { kind: 'read' }>;
}

const WELL_KNOWN = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml', '/feed.json'];
const MOST_NAMED = 5;

/**
 * The feed of a site: what its page names first that can be read, else what lies at one of the usual places.
 * `page`: what came where a feed was looked for. Refuses `no-feed`.
 */
export async function discoverFeed(
  page: RawText & { readonly url: string },
  effects: FeedEffects,
): Promise<Outcome<DiscoveredFeed>> {
  const read = await effects.parse('html', page);
  const named = read.ok ? read.value.links.feeds.map(({ url }) => url).slice(0, MOST_NAMED) : [];
  const usual = WELL_KNOWN.map((path) => new URL(path, page.url).href);
  for (const url of new Set([...named, ...usual])) {
    const answer = await askFeed({ address: url }, effects);
    if (answer.kind === 'read') return success({ address: answer.movedTo ?? url, answer });
    // A host that wants rest is not asked for the other places.
    if (answer.kind === 'busy') break;
  }
  return refusal(
    'no-feed',
    `${new URL(page.url).hostname} names no feed on this page.`,
    'Give the address of the feed itself.',
  );
}
