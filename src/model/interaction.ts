import type { Message, SelectOption } from './message.ts';

/** Where something happens: a channel of a workspace (Slack), a server (Discord) or the terminal. */
export interface Place {
  /** `slack`, `discord`, `terminal`. */
  readonly platform: string;
  /** The workspace or server: what is pasted there belongs to it and is shown nowhere else. */
  readonly workspace: string;
  readonly channel: string;
}

/** A file that somebody handed over with a command. */
export interface UploadedFile {
  /** As its owner calls it. */
  readonly name: string;
  /** Where the platform keeps it, for some time. */
  readonly url: string;
  /** In bytes, as the platform says. */
  readonly size: number;
}

/** Somebody calls a command. `options` holds what was given, by option name. */
export interface Invocation {
  readonly place: Place;
  readonly user: string;
  readonly command: string;
  readonly subcommand?: string;
  readonly options: Readonly<Record<string, string>>;
  /** The files that were handed over, by option name, where the platform takes some. */
  readonly files?: Readonly<Record<string, UploadedFile>>;
}

/** Somebody presses a button or picks from a menu of a message. `value` is the button's or the picked option's. */
export interface Press {
  readonly place: Place;
  readonly user: string;
  readonly action: string;
  readonly value: string;
}

/** Somebody types into an option that offers suggestions. */
export interface SuggestionRequest {
  readonly place: Place;
  readonly user: string;
  readonly command: string;
  readonly option: string;
  readonly typed: string;
  /** The kept id of the article whose message is typed into; absent: the one last digested in the channel. */
  readonly kept?: string;
}

/** What is answered, and who sees it: the whole channel, or only the one who asked. */
export interface Reply {
  readonly message: Message;
  readonly visibility: 'channel' | 'asker';
}

/** What every adapter hands its platform's events to. None of these rejects: a failure is a reply that says so. */
export interface Responder {
  readonly command: (invocation: Invocation) => Promise<Reply>;
  readonly press: (press: Press) => Promise<Reply>;
  /** At most 25 options, best first. */
  readonly suggest: (request: SuggestionRequest) => Promise<readonly SelectOption[]>;
}
