import type { Adapter, AdapterContext } from './adapter.ts';

/** A variable of the environment that a platform is connected by. */
export interface PlatformVariable {
  readonly name: string;
  readonly description: string;
  /** Where it has to begin so, as tokens do. */
  readonly begins?: string;
  readonly kind: 'secret' | 'url';
  /** The platform is connected where all required variables are set; some of them alone are a mistake. */
  readonly required: boolean;
}

/** What is typed after a command's name, as read. */
export interface ParsedText {
  readonly subcommand?: string;
  readonly options: Readonly<Record<string, string>>;
}

/** Reads what is typed after the name of a command, where the platform has no fields for options. */
export type ParseText = (command: string, text: string) => ParsedText;

/** What every platform is handed to connect, beside its own variables. */
export interface PlatformParts {
  /** The values of the platform's variables, by name. */
  readonly values: Readonly<Record<string, string>>;
  readonly commands: readonly PlatformCommand[];
  readonly parseText: ParseText;
  /** The time, as a UTC instant (`2026-11-23T20:51:00.000Z`). */
  readonly now: () => string;
  readonly context: AdapterContext;
}

/** What of a command a platform is told; every `Command` is one. */
export interface PlatformCommand {
  readonly name: string;
  readonly description: string;
  readonly usage: string;
  readonly options: readonly {
    readonly name: string;
    readonly description: string;
    readonly required: boolean;
    readonly suggests: boolean;
    readonly choices?: readonly string[];
    readonly kind?: 'file';
  }[];
  readonly subcommands: readonly { readonly name: string; readonly description: string }[];
}

/** A platform that can be configured. */
export interface Platform {
  readonly name: string;
  readonly title: string;
  readonly variables: readonly PlatformVariable[];
  /** Loads the platform's library and connects; rejects with one clear line where it can't. */
  readonly connect: (parts: PlatformParts) => Promise<Adapter>;
}
