import type { Adapter } from '../../src/adapters/adapter.ts';
import type { Place, Responder } from '../../src/model/interaction.ts';

/** A message as a reader of the platform sees it, read back out of what the adapter sent. */
export interface ShownMessage {
  readonly id: string;
  /** Everything that can be read in it, unescaped, block after block, parted by line ends. */
  readonly text: string;
  /** Each quotation's fragments; one that goes on in the next message has its parts in both. */
  readonly quotations: readonly (readonly string[])[];
  readonly links: readonly string[];
  readonly buttons: readonly ShownButton[];
  readonly menus: readonly ShownMenu[];
  /** Whom it pings, as the platform would read it: must stay empty. */
  readonly pings: readonly string[];
  readonly visibility: 'channel' | 'asker';
}

/** Something to press. `press` plays a reader who does. */
export interface ShownButton {
  readonly label: string;
  readonly press: () => Promise<void>;
}

/** A menu with its choices in order. `pick` plays a reader who chooses one. */
export interface ShownMenu {
  readonly labels: readonly string[];
  readonly pick: (label: string) => Promise<void>;
}

/** A command as somebody calls it; each platform's harness writes it the platform's own way. */
export interface CalledCommand {
  readonly command: string;
  readonly subcommand?: string;
  readonly options?: Readonly<Record<string, string>>;
}

/**
 * What each platform's tests implement so that `adapterContract` runs on it: the real adapter, connected to a
 * stand-in of its platform (or to the platform itself, where that is a terminal).
 */
export interface AdapterHarness {
  /** Where commands are called and messages posted, as the adapter must report it. */
  readonly place: Place;
  readonly user: string;
  /** What must never be seen in a log line. */
  readonly secrets: readonly string[];
  /** Every line logged so far. */
  readonly logged: () => readonly string[];
  /** Connects the adapter under test. Called once for each harness. */
  readonly connect: (responder: Responder) => Promise<Adapter>;
  /** Calls a command; resolves once the platform has its acknowledgement, which may be before the answer. */
  readonly call: (command: CalledCommand) => Promise<void>;
  /** Types into an option that offers suggestions; resolves with the labels offered. */
  readonly suggest: (command: string, option: string, typed: string) => Promise<readonly string[]>;
  /** What the channel shows now, oldest first, with what only the asker sees; deleted messages are gone. */
  readonly shown: () => readonly ShownMessage[];
  /** Resolves once `shown()` satisfies the condition, by events: never by waiting some time. */
  readonly until: (
    condition: (shown: readonly ShownMessage[]) => boolean,
  ) => Promise<readonly ShownMessage[]>;
  /** The first message shown was edited rather than followed by another. */
  readonly edited: (id: string) => boolean;
  /** An id that no channel has, for a post that must be rejected. */
  readonly unknownChannel: string;
  /** The next post is refused for its rate; it may be tried again after so many seconds. */
  readonly limitRate: (seconds: number) => void;
  /** The next post is accepted, but its answer gets lost. */
  readonly loseAnswer: () => void;
  /** Ends the stand-in. */
  readonly end: () => Promise<void>;
}

/** The cases of the contract, by name, that a platform can't have, each with the reason. */
export type ContractSkips = Partial<Record<ContractCase, string>>;

/** The names of the contract's cases. */
export type ContractCase =
  | 'answers by editing'
  | 'answers the asker alone'
  | 'presses'
  | 'menus'
  | 'suggests'
  | 'posts once'
  | 'rejects'
  | 'retries'
  | 'uncertain';
