import { readingOf } from '../archive/reading-of.ts';
import { titleKey } from '../ingest/feed/title-key.ts';
import type { DigestDefinition } from '../model/digest-definition.ts';
import { DIGEST_LENGTHS } from '../model/digest-length.ts';
import type { Edition, EditionArticle, LeftOut } from '../model/edition.ts';
import type { Instant } from '../model/instant.ts';
import type { Slot } from '../model/slot.ts';
import { analyse, SUMMARY_LINES } from '../pipeline.ts';
import type { EditionItem } from '../store/store.ts';
import { type Candidate, type EditionReader, findCandidates } from './candidates.ts';

/** How many articles that can't be used an edition tries before it stops looking for more. */
const MOST_FAILURES = 20;

/** What has the headline of an article that was posted so long ago is that article. */
const SAME_HEADLINE = 72 * 60 * 60_000;

/** What composing needs besides the definition. */
export interface ComposeParts {
  readonly reader: EditionReader;
  /** Which of these ids an earlier edition of the definition has taken up. */
  readonly known: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  /** The headlines that earlier editions of the definition had since then; none unless told. */
  readonly headlines?: ((since: Instant) => Promise<readonly string[]>) | undefined;
  /** Whether it has looked long enough and goes with what it has; never unless told. */
  readonly expired?: (() => boolean) | undefined;
}

/** An edition, and what has to be recorded so that no later one repeats it. */
export interface ComposedEdition {
  readonly edition: Edition;
  readonly items: readonly EditionItem[];
  /** Feeds of which the edition says for the first time that they fail. */
  readonly told: readonly string[];
  /** Feeds that fail at the moment. */
  readonly failing: readonly LeftOut[];
}

/**
 * Composes the edition of a slot: the newest articles that no earlier edition of the definition took up, at most
 * as many as it wants, each digested. What can't be used is left out with its reason and the next one takes its
 * place; nothing an article does stops the edition.
 */
export async function composeEdition(
  definition: DigestDefinition,
  { dueAt, late }: Pick<Slot, 'dueAt' | 'late'>,
  { reader, known, headlines = async () => [], expired = () => false }: ComposeParts,
): Promise<ComposedEdition> {
  const { candidates, unreadable, toTell, failing } = await findCandidates(definition, reader);
  const before = await known(candidates.flatMap(({ ids }) => ids));
  const since = new Date(Date.parse(dueAt) - SAME_HEADLINE).toISOString();
  const had = new Set((await headlines(since)).map(titleKey));
  had.delete(undefined);
  const fresh = candidates.filter(
    ({ ids, headline }) => !ids.some((id) => before.has(id)) && !had.has(titleKey(headline)),
  );
  const articles: EditionArticle[] = [];
  const leftOut: LeftOut[] = [];
  const items: EditionItem[] = [];
  for (const candidate of fresh) {
    if (articles.length === definition.articles || leftOut.length === MOST_FAILURES || expired()) break;
    const { id, headline, url } = candidate;
    const taken = await digestCandidate(candidate, definition, dueAt);
    if ('reason' in taken) {
      leftOut.push({ title: headline, reason: taken.reason, ...(url !== undefined && { url }) });
      items.push({ id, headline, leftOut: taken.reason });
    } else if (articles.every(({ article }) => article.id !== taken.article.id)) {
      articles.push(taken);
      items.push({ id, headline });
    }
  }
  const { name, title, zone, length } = definition;
  return {
    edition: {
      definition: name,
      title,
      dueAt,
      late,
      zone,
      length,
      articles,
      leftOut: [...unreadable, ...toTell.map(({ title, reason }) => ({ title, reason })), ...leftOut],
      waiting: fresh.length - items.length,
    },
    items,
    told: toTell.map(({ feed }) => feed),
    failing,
  };
}

/**
 * Why an edition has nothing to post, in one line; undefined where it has something: articles, or for the first time
 * that a feed fails.
 */
export function whyEmpty({
  edition: { articles, leftOut },
  told,
  failing,
}: Omit<ComposedEdition, 'items'>): string | undefined {
  if (articles.length > 0 || told.length > 0) return undefined;
  const lines = (some: readonly LeftOut[]) =>
    some.map(({ title, reason }) => `${title}: ${reason}`).join('; ');
  if (leftOut.length > 0) return `nothing that can be used: ${lines(leftOut)}`;
  return failing.length === 0 ? 'nothing new' : `nothing new; ${lines(failing)}`;
}

// Whatever an article does to the code that reads it must cost its edition that one article alone.
async function digestCandidate(
  candidate: Candidate,
  { length, lines = DIGEST_LENGTHS[length].lines, shorten }: DigestDefinition,
  now: Instant,
): Promise<EditionArticle | { readonly reason: string }> {
  try {
    const read = await candidate.read();
    if (!read.ok) return { reason: read.reason };
    const analysis = analyse(read.value, {
      // A brief edition too chooses its one quote among several: it takes the best that is short enough.
      length: length === 'brief' ? 'standard' : length,
      lines: Math.max(SUMMARY_LINES.fewest, lines),
      shorten,
    });
    const { article, digest, quotes } = analysis;
    const shown = { ...digest, lines: digest.lines.slice(0, lines) };
    const reading = readingOf(analysis, now, candidate.feed);
    return { article, digest: shown, quotes: quotes.length, reading };
  } catch (error) {
    return { reason: `it can't be digested (${error instanceof Error ? error.message : String(error)})` };
  }
}
