import type { CheckAnswer, MeantSpeaker } from '../model/answer.ts';
import type { ArchivedQuote } from '../model/archived-quote.ts';
import { type Outcome, refusal, success } from '../model/outcome.ts';
import type { Viewpoint } from '../model/viewpoint.ts';
import type { QuoteArchive, QuoteSearch } from '../store/archive.ts';
import { checkTermPairs, judgeWords } from './check-words.ts';
import { foldWords } from './fold-words.ts';
import { type ResolvedSpeaker, resolveSpeaker } from './resolve-speaker.ts';
import { sayingsOf } from './sayings-of.ts';
import { termForms } from './search-terms.ts';
import { wordKey } from './word-key.ts';

/** So many quotes that share words with those asked are compared with them. */
const MOST_COMPARED = 300;
const MOST_SHOWN = 5;
const LONGEST = 2_000;

/** What is checked. */
export interface AskedWords {
  readonly words: string;
  /** Who is said to have said them. */
  readonly speaker?: string | undefined;
}

/**
 * Looks words that somebody is said to have said up among all quotes that can be seen. What the speaker asked for is quoted with goes
 * before what others are. Refuses `no-words`, `too-long`.
 */
export async function checkWords(
  { words, speaker }: AskedWords,
  archive: QuoteArchive,
  viewpoint: Viewpoint,
): Promise<Outcome<CheckAnswer>> {
  if (foldWords(words).length === 0) {
    return refusal(
      'no-words',
      'There are no words to look for.',
      'Give the words somebody is said to have said.',
    );
  }
  if (words.length > LONGEST) {
    return refusal('too-long', 'That is more than a quotation.', `Give at most ${LONGEST} characters.`);
  }
  const resolved = speaker === undefined ? undefined : await resolveSpeaker(speaker, archive, viewpoint);
  const quotes = await candidates(words, archive, viewpoint);
  const theirs = await spokenBy(resolved, quotes, archive, viewpoint);
  const judged = judgeWords(words, quotes).map((each) => ({
    ...each,
    byAnother: theirs !== undefined && !theirs.has(each.quote.id),
  }));
  const best = judged.sort((a, b) => Number(a.byAnother) - Number(b.byAnother) || b.closeness - a.closeness);
  const found: CheckAnswer['found'][number][] = [];
  const shown = new Set<number>();
  for (const { quote, verdict, difference, byAnother } of best) {
    if (found.length === MOST_SHOWN) break;
    if (shown.has(quote.id)) continue;
    const [saying] = (await sayingsOf([quote], { from: 0, limit: 1 }, archive, viewpoint)).sayings;
    if (saying === undefined) continue;
    // What other publishers have of the same utterance stands in that entry.
    for (const id of saying.quotes) shown.add(id);
    found.push({ ...saying, verdict, byAnother, difference });
  }
  const meant: MeantSpeaker | undefined = resolved?.meant;
  return success({
    words,
    ...(meant !== undefined && { speaker: meant }),
    verdict: verdictOf(found),
    found,
    ...(found.length === 0 && { archive: await archive.archiveCounts(viewpoint) }),
  });
}

function verdictOf([first]: CheckAnswer['found']): CheckAnswer['verdict'] {
  if (first === undefined) return 'not-found';
  return first.byAnother ? 'another' : first.verdict;
}

async function candidates(
  words: string,
  archive: QuoteArchive,
  viewpoint: Viewpoint,
): Promise<ArchivedQuote[]> {
  const pairs = checkTermPairs(words).map(([a, b]) => [termForms(a), termForms(b)] as const);
  const single = foldWords(words).map(termForms);
  const searches: Omit<QuoteSearch, 'limit'>[] = [
    { keys: [wordKey([words])] },
    ...(single.length <= 30 ? [{ about: single }] : []),
    ...(pairs.length > 0 ? [{ anyPair: pairs }] : []),
  ];
  const found = new Map<number, ArchivedQuote>();
  for (const search of searches) {
    for (const quote of await archive.findQuotes({ ...search, limit: MOST_COMPARED }, viewpoint))
      found.set(quote.id, quote);
  }
  return [...found.values()];
}

// By person where the name means people; else by the words of the role or description, which the archive knows to match.
async function spokenBy(
  resolved: ResolvedSpeaker | undefined,
  quotes: readonly ArchivedQuote[],
  archive: QuoteArchive,
  viewpoint: Viewpoint,
): Promise<ReadonlySet<number> | undefined> {
  if (resolved === undefined) return undefined;
  const { search } = resolved;
  if (search === undefined) return new Set();
  const people = new Set(search.people);
  if (search.speakerTerms === undefined) {
    return new Set(
      quotes
        .filter(({ speakers }) => speakers.some(({ person }) => person !== undefined && people.has(person)))
        .map(({ id }) => id),
    );
  }
  const keys = [...new Set(quotes.map(({ key }) => key))];
  const found = await archive.findQuotes(
    { speakerTerms: search.speakerTerms, keys, limit: MOST_COMPARED },
    viewpoint,
  );
  return new Set(found.map(({ id }) => id));
}
