import type { ArchivedQuote, Excerpt } from './archived-quote.ts';
import type { Instant } from './instant.ts';

/** One place where words can be read: an article, opened at the quotation. */
export interface SayingLink {
  /** The publisher's name, else the host, else what the article is called here ("a pasted text"). */
  readonly publisher: string;
  readonly headline?: string;
  /** Opens the article at the quotation; absent where nobody can open it by an address. */
  readonly url?: string;
  /** When it was published, or read where that isn't known. */
  readonly at: Instant;
  readonly dated: boolean;
}

/** A stretch of a difference: in both, only in the first given version, only in the other. */
export interface DifferencePart {
  readonly kind: 'same' | 'only-a' | 'only-b';
  readonly text: string;
}

/** The same utterance as one or several publishers give it in the same words. */
export interface SayingVersion {
  readonly quote: ArchivedQuote;
  readonly links: readonly SayingLink[];
  /** What differs from the version shown first; absent for that one itself. */
  readonly difference?: readonly DifferencePart[];
}

/** Something somebody said: one entry, however many publishers have it. */
export interface Saying {
  /** The version shown, and what surrounds it. */
  readonly shown: SayingVersion;
  readonly excerpt: Excerpt;
  /** How other publishers have it, where they differ. */
  readonly others: readonly SayingVersion[];
  /** The ids of all quotes that it is made of. */
  readonly quotes: readonly number[];
}

/** Who a name that was asked for is taken to mean. */
export interface MeantSpeaker {
  /** As typed. */
  readonly asked: string;
  /** `name`: these people; `words`: everybody given under that role or description; `nobody`: nobody is on record. */
  readonly by: 'name' | 'misspelt' | 'words' | 'nobody';
  /** The people meant, most quoted first, with the roles they were given, newest first. */
  readonly people: readonly {
    readonly id: number;
    readonly name: string;
    readonly roles: readonly string[];
  }[];
  /** Where nobody is meant: whose names are near. */
  readonly near: readonly string[];
}

/** What was asked of the archive. Times are half-open. */
export interface Question {
  readonly kind: 'quotes' | 'speakers';
  readonly speakers: readonly string[];
  readonly about?: string | undefined;
  readonly since?: Instant | undefined;
  readonly until?: Instant | undefined;
  readonly publisher?: string | undefined;
  readonly limit: number;
  /** How many entries to pass over. */
  readonly from?: number | undefined;
}

/** Somebody who spoke about what was asked. */
export interface SpeakerAnswer {
  readonly name: string;
  readonly role?: string;
  readonly quotes: number;
  readonly lastAt: Instant;
}

/** How much the archive has that can be seen. */
export interface ArchiveExtent {
  readonly articles: number;
  readonly quotes: number;
  readonly firstAt?: Instant;
  readonly lastAt?: Instant;
}

/** What the archive answers. */
export interface Answer {
  readonly question: Question;
  readonly meant: readonly MeantSpeaker[];
  /** The publishers that were meant, by name; empty where none was asked for. */
  readonly publishers: readonly string[];
  /** Where the publisher asked for is not on record: those whose names are near. */
  readonly unknownPublisher?: { readonly asked: string; readonly near: readonly string[] };
  /** For `quotes`, newest first. */
  readonly sayings: readonly Saying[];
  /** For `speakers`, most heard first. */
  readonly speakers: readonly SpeakerAnswer[];
  /** Whether there are more. */
  readonly more: boolean;
  /** Whether the words asked about stand only in the headlines of these articles. */
  readonly byHeadline: boolean;
  /** Where nothing was found: how much there is to be seen at all. */
  readonly archive?: ArchiveExtent;
}

/** How words that somebody may have said are found in the archive. Never "false": much was never read. */
export type CheckVerdict = 'verbatim' | 'close' | 'another' | 'reported' | 'not-found';

/** What was found of words that somebody may have said. */
export interface CheckAnswer {
  readonly words: string;
  readonly speaker?: MeantSpeaker;
  readonly verdict: CheckVerdict;
  /** The quotes that bear the verdict out, best first, each with how it differs from the words (`only-a`: only asked). */
  readonly found: readonly (Saying & {
    readonly verdict: Exclude<CheckVerdict, 'not-found' | 'another'>;
    readonly byAnother: boolean;
    readonly difference: readonly DifferencePart[];
  })[];
  /** Where nothing was found: how much there is to be seen at all. */
  readonly archive?: ArchiveExtent;
}
