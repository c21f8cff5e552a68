import { cleanAddress } from '../ingest/address/clean-address.ts';
import { linkOf } from '../ingest/link/link-of.ts';
import { type Outcome, refusal, success } from '../model/outcome.ts';
import type { ArchiveKeeping } from '../store/archive.ts';
import { ownerName } from './owner-option.ts';

/** An article on record, as far as it is needed to tell which one is meant. */
export type ArticleCalled = Awaited<ReturnType<ArchiveKeeping['articlesNamed']>>[number];

/**
 * The one article that a link or an id means. A link may have what trackers add to it. Refuses `no-article`, and `several-owners` where
 * several owners have it and `owner` names none of them.
 */
export async function articleCalled(
  store: ArchiveKeeping,
  name: string,
  owner: string | undefined,
): Promise<Outcome<ArticleCalled>> {
  const link = linkOf(name);
  const names = link === undefined ? [name.trim()] : [link, cleanAddress(link) ?? link];
  const found = new Map<string, ArticleCalled>();
  for (const one of new Set(names)) {
    for (const article of await store.articlesNamed(one)) {
      found.set(JSON.stringify([article.owner, article.id]), article);
    }
  }
  const articles = [...found.values()].filter((one) => owner === undefined || one.owner === owner);
  const [first, ...others] = articles;
  if (first === undefined) {
    const where = owner === undefined ? '' : ` of ${ownerName(owner)}`;
    return refusal(
      'no-article',
      `There is no article${where} on record under ${name}`,
      'Give the link it was read from, or its id as export shows it',
    );
  }
  if (others.length === 0) return success(first);
  const owners = [...new Set(articles.map((one) => one.owner))];
  if (owners.length < articles.length) {
    return refusal(
      'several-articles',
      `There are ${articles.length} articles on record under ${name}: ${articles.map(({ id }) => id).join(', ')}`,
      'Give the id of one',
    );
  }
  return refusal(
    'several-owners',
    `It is on record for several owners: ${owners.map(ownerName).join(', ')}`,
    `Say whose is meant: --workspace ${ownerName(owners[0]!)}`,
  );
}
