import type { ArchiveExtent } from '../model/answer.ts';
import type { ArchivedQuote, ArchivedSpeaker, Excerpt } from '../model/archived-quote.ts';
import type { Article } from '../model/article.ts';
import type { Instant } from '../model/instant.ts';
import type {
  ForgetTarget,
  Forgotten,
  KeptArticle,
  PeopleChange,
  Retention,
  Showing,
} from '../model/kept-article.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Person } from '../model/person.ts';
import type { Reading } from '../model/reading.ts';
import type { Viewpoint } from '../model/viewpoint.ts';

/** Alternatives of a searched word, any of which will do: the forms `queryTerms` gives. */
export type TermGroup = readonly string[];

/** What quotes are looked for. All that is given must hold. */
export interface QuoteSearch {
  /** Quotes of any of these people. */
  readonly people?: readonly number[];
  /** Quotes whose speaker's name or role, as written in the article, has a word of each group. */
  readonly speakerTerms?: readonly TermGroup[];
  /** Quotes whose paragraph has a word of each group. */
  readonly about?: readonly TermGroup[];
  /** Whether a word of the article's headline will do for `about` too. */
  readonly headlines?: boolean;
  /** Quotes whose paragraph has both words of any of these pairs. */
  readonly anyPair?: readonly (readonly [TermGroup, TermGroup])[];
  /** Published from then on (half-open), or read where that isn't known. */
  readonly since?: Instant | undefined;
  readonly until?: Instant | undefined;
  /** The keys of publishers, any of which will do. */
  readonly publishers?: readonly string[];
  /** See `ReadQuote.key`. */
  readonly keys?: readonly string[];
  readonly limit: number;
  /** Goes on behind this quote. */
  readonly after?: { readonly id: number; readonly at: Instant };
}

/** How people are looked for by name or role. */
export interface NameSearch {
  /** The words of the name, folded: alternatives of each. All must be in one form of a name, or in one role. */
  readonly words: readonly TermGroup[];
  /** Whether the last word is only begun. */
  readonly begun?: boolean;
  readonly kind: 'name' | 'role';
  readonly limit: number;
}

/** A person that was found, and the form it was found by. */
export interface PersonFound {
  readonly person: number;
  readonly form: string;
  readonly kind: 'name' | 'role';
  /** How often that form was given with a quote. */
  readonly quotes: number;
  readonly lastAt: Instant;
}

/** Who said something that was looked for. */
export interface SpeakerFound extends ArchivedSpeaker {
  readonly quotes: number;
  readonly lastAt: Instant;
}

/** What was said, by whom, when. Every question is asked from a viewpoint, and nothing that lies outside it changes an answer. */
export interface QuoteArchive {
  /** Quotes newest first, those of one article in its order. */
  findQuotes(search: QuoteSearch, viewpoint: Viewpoint): Promise<readonly ArchivedQuote[]>;
  /** Who said them, those heard most first; counts at most the newest 5,000 quotes that are found. */
  findSpeakers(search: QuoteSearch, viewpoint: Viewpoint): Promise<readonly SpeakerFound[]>;
  /** What surrounds quotes, by their ids; those that can't be seen are missing. */
  excerpts(quotes: readonly number[], viewpoint: Viewpoint): Promise<ReadonlyMap<number, Excerpt>>;
  /** People by the words of a name or a role, most quoted first. */
  findPeople(search: NameSearch, viewpoint: Viewpoint): Promise<readonly PersonFound[]>;
  /** People by the trigrams that one of their names shares with what was typed, most shared first. */
  findMisspelt(
    grams: readonly string[],
    viewpoint: Viewpoint,
    limit: number,
  ): Promise<readonly PersonFound[]>;
  /** People with what can be seen of their names and roles, in the order of the ids. */
  people(ids: readonly number[], viewpoint: Viewpoint): Promise<readonly Person[]>;
  /** The publishers of public articles, by key, with their names. */
  publishers(): Promise<ReadonlyMap<string, string>>;
  archiveCounts(viewpoint: Viewpoint): Promise<ArchiveExtent>;
  /** Articles that an older version kept without their quotes, those kept last first. */
  unreadArticles(limit: number): Promise<readonly Article[]>;
  /** Puts the quotes of such an article into the archive. */
  keepUnread(reading: Reading): Promise<void>;
}

/** Which appearances of a person a split moves: those under this form of the name or this role, or those in one article. */
export type SplitBy = { readonly form: string } | { readonly owner: string; readonly article: string };

/** Keeping the archive in order: how long things stay, what is forgotten, who is one person, and taking it all elsewhere. */
export interface ArchiveKeeping {
  /** How long what an owner owns is kept; public articles have the owner ''. */
  retention(owner: string): Promise<Retention>;
  setRetention(owner: string, retention: Retention, now: Instant): Promise<void>;
  /** Takes out, of at most `limit` articles, what has been kept long enough; returns how many that were. */
  sweep(now: Instant, limit: number): Promise<{ readonly bodies: number; readonly articles: number }>;
  /** How much forgetting would take away. */
  forgettable(target: ForgetTarget): Promise<Forgotten>;
  /** Forgets at once and for good. */
  forget(target: ForgetTarget): Promise<Forgotten>;
  /** The articles on record under an address or an id, of every owner. */
  articlesNamed(name: string): Promise<
    readonly {
      readonly owner: string;
      readonly id: string;
      readonly headline?: string;
      readonly url?: string;
    }[]
  >;
  /** Every owner that owns an article, with how many; the public's is ''. */
  owners(): Promise<readonly { readonly owner: string; readonly articles: number }[]>;
  /** Makes all appearances of one person another's. Refuses `same-person`, `no-person`, `other-owner`. */
  mergePeople(
    from: number,
    into: number,
    reason: string | undefined,
    now: Instant,
  ): Promise<Outcome<PeopleChange>>;
  /** Makes some appearances of a person those of a new one. Refuses `no-person`, `nothing-to-split`, `all-of-it`. */
  splitPerson(
    person: number,
    by: SplitBy,
    reason: string | undefined,
    now: Instant,
  ): Promise<Outcome<PeopleChange>>;
  /** Takes a change back. Refuses `no-change`, `undone`, `changed-since` (a later one moved the same). */
  undoPeopleChange(change: number, now: Instant): Promise<Outcome<PeopleChange>>;
  /** The newest changes, newest first. */
  peopleChanges(limit: number): Promise<readonly PeopleChange[]>;
  /** An owner's articles in the order of their ids, from behind `after` on. */
  ownedArticles(owner: string, after: string, limit: number): Promise<readonly KeptArticle[]>;
  /** Where an owner's workspace was shown public articles. */
  showingsOfPublic(
    owner: string,
  ): Promise<readonly (Showing & { readonly article: string; readonly url?: string })[]>;
  /** Brings an article back just as it was; one that is there is replaced. */
  restoreArticle(article: KeptArticle): Promise<void>;
  /** Brings a showing of a public article back; false where the article isn't there. */
  restoreShowing(article: string, showing: Showing): Promise<boolean>;
  /** Writes a copy of the whole store into a file while it is in use. Refuses `backup-exists`, `backup-file`, `backup-postgres`. */
  backup(file: string): Promise<Outcome<{ readonly bytes: number }>>;
}
