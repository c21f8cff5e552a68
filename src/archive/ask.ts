import type { Answer, Question, SpeakerAnswer } from '../model/answer.ts';
import type { ArchivedQuote } from '../model/archived-quote.ts';
import type { Viewpoint } from '../model/viewpoint.ts';
import type { QuoteArchive, QuoteSearch, SpeakerFound } from '../store/archive.ts';
import { resolvePublisher } from './resolve-publisher.ts';
import { type ResolvedSpeaker, resolveSpeaker } from './resolve-speaker.ts';
import { sayingsOf } from './sayings-of.ts';
import { queryTerms } from './search-terms.ts';

/** So many quotes are looked through for one page of entries: many may be one entry. */
const QUOTES_AN_ENTRY = 3;
const MOST_LOOKED_THROUGH = 2_000;

/**
 * Answers a question from all that can be seen: entries newest first, one for each utterance however many publishers have it, or
 * who spoke. Nothing in it is made up: every word of an entry is a slice of an article.
 */
export async function ask(question: Question, archive: QuoteArchive, viewpoint: Viewpoint): Promise<Answer> {
  const resolved: ResolvedSpeaker[] = [];
  for (const speaker of question.speakers) resolved.push(await resolveSpeaker(speaker, archive, viewpoint));
  const publisher = await resolvePublisher(question.publisher, archive);
  const base: Omit<Answer, 'sayings' | 'speakers' | 'more' | 'byHeadline'> = {
    question,
    meant: resolved.map(({ meant }) => meant),
    publishers: publisher?.names ?? [],
    ...(publisher?.unknown !== undefined && { unknownPublisher: publisher.unknown }),
  };
  const nothing = { sayings: [], speakers: [], more: false, byHeadline: false };
  const searches = searchesOf(question, resolved, publisher?.keys);
  for (const headlines of searches.length === 0
    ? []
    : question.about === undefined
      ? [false]
      : [false, true]) {
    const looked = searches.map((search) => ({ ...search, headlines }));
    const found =
      question.kind === 'speakers'
        ? await speakersFound(looked, question, archive, viewpoint)
        : await sayingsFound(looked, question, archive, viewpoint);
    if (found.sayings.length > 0 || found.speakers.length > 0)
      return { ...base, ...found, byHeadline: headlines };
  }
  return { ...base, ...nothing, archive: await archive.archiveCounts(viewpoint) };
}

// One search a speaker: any of them will do. None where a speaker or publisher was asked for and nobody is meant.
function searchesOf(
  { speakers, about, since, until }: Question,
  resolved: readonly ResolvedSpeaker[],
  publishers: readonly string[] | undefined,
): Omit<QuoteSearch, 'limit'>[] {
  if (publishers?.length === 0) return [];
  const terms = about === undefined ? undefined : queryTerms(about);
  const common = {
    ...(terms !== undefined && terms.length > 0 && { about: terms }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(publishers !== undefined && { publishers }),
  };
  if (speakers.length === 0) return [common];
  return resolved.flatMap(({ search }) => (search === undefined ? [] : [{ ...common, ...search }]));
}

async function sayingsFound(
  searches: readonly Omit<QuoteSearch, 'limit'>[],
  { limit, from = 0 }: Question,
  archive: QuoteArchive,
  viewpoint: Viewpoint,
): Promise<Pick<Answer, 'sayings' | 'speakers' | 'more'>> {
  const wanted = from + limit + 1;
  let quotes: ArchivedQuote[] = [];
  for (let looked = wanted * QUOTES_AN_ENTRY; ; looked *= 4) {
    quotes = await newest(searches, Math.min(looked, MOST_LOOKED_THROUGH), archive, viewpoint);
    const all = quotes.length < looked || looked >= MOST_LOOKED_THROUGH;
    const page = await sayingsOf(quotes, { from, limit }, archive, viewpoint);
    if (all || page.more) return { sayings: page.sayings, speakers: [], more: page.more };
  }
}

async function newest(
  searches: readonly Omit<QuoteSearch, 'limit'>[],
  limit: number,
  archive: QuoteArchive,
  viewpoint: Viewpoint,
): Promise<ArchivedQuote[]> {
  const found = new Map<number, ArchivedQuote>();
  for (const search of searches) {
    for (const quote of await archive.findQuotes({ ...search, limit }, viewpoint)) found.set(quote.id, quote);
  }
  const order = (a: ArchivedQuote, b: ArchivedQuote) =>
    a.article.at < b.article.at ? 1 : a.article.at > b.article.at ? -1 : b.id - a.id;
  return [...found.values()].sort(order).slice(0, limit);
}

async function speakersFound(
  searches: readonly Omit<QuoteSearch, 'limit'>[],
  { limit, from = 0 }: Question,
  archive: QuoteArchive,
  viewpoint: Viewpoint,
): Promise<Pick<Answer, 'sayings' | 'speakers' | 'more'>> {
  const found: SpeakerFound[] = [];
  for (const search of searches)
    found.push(...(await archive.findSpeakers({ ...search, limit: 0 }, viewpoint)));
  const page = found.slice(from, from + limit);
  return {
    sayings: [],
    speakers: page.map(
      ({ name, role, quotes, lastAt }): SpeakerAnswer => ({
        name,
        ...(role !== undefined && { role }),
        quotes,
        lastAt,
      }),
    ),
    more: found.length > from + limit,
  };
}
