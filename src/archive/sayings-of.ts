import type { Saying, SayingLink, SayingVersion } from '../model/answer.ts';
import type { ArchivedQuote, Excerpt } from '../model/archived-quote.ts';
import type { Viewpoint } from '../model/viewpoint.ts';
import type { QuoteArchive } from '../store/archive.ts';
import { groupSayings, type SayingGroup } from './group-sayings.ts';
import { textFragmentUrl } from './text-fragment.ts';
import { wordDifference } from './word-difference.ts';

/** What one publisher has is looked for in the others so many days before and after. */
const DAYS = 10;
const DAY = 24 * 60 * 60_000;
/** So many quotes of one person are looked through for other versions of an entry. */
const MOST_SIBLINGS = 200;

/** Which entries are shown. */
export interface SayingPage {
  readonly from: number;
  readonly limit: number;
}

/**
 * Quotes, newest first, as entries: the same utterance in several publishers' articles is one entry with several links, and where
 * they give it differently that shows.
 */
export async function sayingsOf(
  quotes: readonly ArchivedQuote[],
  { from, limit }: SayingPage,
  archive: QuoteArchive,
  viewpoint: Viewpoint,
): Promise<{ readonly sayings: readonly Saying[]; readonly more: boolean }> {
  const groups = groupSayings(quotes);
  const page = groups.slice(from, from + limit);
  const whole: SayingGroup<ArchivedQuote>[] = [];
  for (const group of page) whole.push(await withSiblings(group, archive, viewpoint));
  const shown = whole.flatMap(({ versions }) => versions.flatMap(({ members }) => members));
  const excerpts = await archive.excerpts(
    shown.map(({ id }) => id),
    viewpoint,
  );
  return {
    sayings: whole.flatMap((group) => sayingOf(group, excerpts)),
    more: groups.length > from + limit,
  };
}

// What was asked for may have found one publisher's version alone: the words asked about stand near that one only.
async function withSiblings(
  group: SayingGroup<ArchivedQuote>,
  archive: QuoteArchive,
  viewpoint: Viewpoint,
): Promise<SayingGroup<ArchivedQuote>> {
  const members = group.versions.flatMap((version) => version.members);
  const [first] = members;
  const people = first?.speakers.flatMap(({ person }) => person ?? []) ?? [];
  if (first === undefined || people.length === 0) return group;
  const time = Date.parse(first.article.at);
  const around = (days: number) => new Date(time + days * DAY).toISOString();
  const siblings = [
    ...(await archive.findQuotes(
      { people, since: around(-DAYS), until: around(DAYS), limit: MOST_SIBLINGS },
      viewpoint,
    )),
    ...(await archive.findQuotes({ people, keys: [first.key], limit: MOST_SIBLINGS }, viewpoint)),
  ];
  const known = new Set(members.map(({ id }) => id));
  const others = [...new Map(siblings.map((quote) => [quote.id, quote])).values()].filter(
    ({ id }) => !known.has(id),
  );
  if (others.length === 0) return group;
  const regrouped = groupSayings([...members, ...others]);
  return (
    regrouped.find(({ versions }) => versions.some((version) => version.members.includes(first))) ?? group
  );
}

function sayingOf(
  { versions }: SayingGroup<ArchivedQuote>,
  excerpts: ReadonlyMap<number, Excerpt>,
): Saying[] {
  const [first, ...others] = versions.map((version) => version.members);
  const shown = first?.[0];
  const excerpt = shown && excerpts.get(shown.id);
  if (first === undefined || shown === undefined || excerpt === undefined) return [];
  return [
    {
      shown: versionOf(first, excerpts),
      excerpt,
      quotes: versions.flatMap(({ members }) => members.map(({ id }) => id)),
      others: others.map(
        (members): SayingVersion => ({
          ...versionOf(members, excerpts),
          difference: wordDifference(shown.texts.join(' … '), members[0]!.texts.join(' … ')),
        }),
      ),
    },
  ];
}

function versionOf(members: readonly ArchivedQuote[], excerpts: ReadonlyMap<number, Excerpt>): SayingVersion {
  const links = new Map<string, SayingLink>();
  for (const { id, article } of members) {
    const key = article.url ?? `${article.owner}\n${article.id}`;
    if (links.has(key)) continue;
    const excerpt = excerpts.get(id);
    const url =
      article.url === undefined
        ? undefined
        : excerpt && (textFragmentUrl(article.url, excerpt) ?? article.url);
    links.set(key, {
      publisher: article.publisher ?? (article.owner === '' ? 'an article' : 'a text of yours'),
      ...(article.headline !== undefined && { headline: article.headline }),
      ...(url !== undefined && { url }),
      at: article.at,
      dated: article.dated,
    });
  }
  return { quote: members[0]!, links: [...links.values()] };
}
