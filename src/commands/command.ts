import type { Answer, CheckAnswer } from '../model/answer.ts';
import type { Article } from '../model/article.ts';
import type { AskedPart } from '../model/asked.ts';
import type { Digest } from '../model/digest.ts';
import type { DigestLength } from '../model/digest-length.ts';
import type {
  Invocation,
  Place,
  Press,
  Reply,
  SuggestionRequest,
  UploadedFile,
} from '../model/interaction.ts';
import type { SelectOption } from '../model/message.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Quote } from '../model/quote.ts';

/** One option of a command. Names and descriptions obey the narrower platform: 1–32 and 1–100 characters. */
export interface CommandOption {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** Whether suggestions are offered while it is typed. */
  readonly suggests: boolean;
  /** The only values it takes, where they are few words. */
  readonly choices?: readonly string[];
  /** Takes a file instead of words, where the platform has a field for that; elsewhere it isn't there. Beside it no option is required. */
  readonly kind?: 'file';
}

/** An article with what was found in it, as commands need it. */
export interface ReadArticle {
  /** The id it is kept under, for buttons and menus that must work after a restart. */
  readonly id: string;
  readonly article: Article;
  readonly digest: Digest;
  readonly quotes: readonly Quote[];
  /** Every form each quoted entity is named by, for `matchSpeaker`. */
  readonly speakers: readonly {
    readonly name: string;
    readonly role?: string;
    readonly forms: readonly string[];
  }[];
}

/** What commands are handed: effects behind plain functions, so that a command runs anywhere. */
export interface CommandServices {
  /** Reads a link, an allowed path or pasted text, digests it and keeps it for the place. */
  readonly read: (what: string, place: Place) => Promise<Outcome<ReadArticle>>;
  /** Reads a file that was handed over; like pasted text it belongs to the place's workspace. */
  readonly readUpload: (file: UploadedFile, place: Place) => Promise<Outcome<ReadArticle>>;
  /** The article last digested in this channel. */
  readonly last: (place: Place) => Promise<ReadArticle | undefined>;
  /** A kept article by its id, if this place may see it. */
  readonly kept: (id: string, place: Place) => Promise<ReadArticle | undefined>;
  /** The quotes of the speaker that a name or role means, in order; none where nobody answers to it. */
  readonly spoken: (read: ReadArticle, speaker: string) => readonly Quote[];
  /** The digest of an article at a length. */
  readonly digestAt: (read: ReadArticle, length: DigestLength) => Digest;
  /** The words a name is compared by: without case, diacritics and marks. */
  readonly foldName: (name: string) => readonly string[];
  /** What the archive answers, as far as this place may see it, and what was understood; refuses what can't be understood. */
  readonly ask: (
    asked: AskedPart,
    place: Place,
  ) => Promise<Outcome<{ readonly answer: Answer; readonly understood: string }>>;
  /** How words that somebody may have said are found in the archive, as far as this place may see it. */
  readonly check: (words: string, speaker: string | undefined, place: Place) => Promise<Outcome<CheckAnswer>>;
  /** People of the archive that this place may see whose name or role begins with what is typed, at most 25. */
  readonly suggestPeople: (typed: string, place: Place) => Promise<readonly SelectOption[]>;
}

/** How a command is called, and what that does. */
export interface CommandExample {
  readonly text: string;
  readonly does: string;
}

/** A command, defined once for every platform: adapters derive Discord's registration and Slack's manifest from it. */
export interface Command {
  readonly name: string;
  readonly description: string;
  /** A hint of what follows the name, for Slack ("<link or text>"). */
  readonly usage: string;
  readonly options: readonly CommandOption[];
  /** The subcommands of a command that has some ("help"); they take no options. */
  readonly subcommands: readonly { readonly name: string; readonly description: string }[];
  /** For the help and the README. */
  readonly examples: readonly CommandExample[];
  readonly run: (invocation: Invocation, services: CommandServices) => Promise<Reply>;
  readonly suggest?: (
    request: SuggestionRequest,
    services: CommandServices,
  ) => Promise<readonly SelectOption[]>;
}

/** Answers what is pressed or picked under one action id; works from the store alone, so also after a restart. */
export type PressHandler = (press: Press, services: CommandServices) => Promise<Reply>;
