import type { Readable, Writable } from 'node:stream';
import type { Message } from '../../model/message.ts';
import type { ParseText } from '../platform.ts';

/** What of a command the terminal is told; every `Command` is one. */
export interface TerminalCommand {
  readonly name: string;
  readonly options: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly suggests: boolean;
    readonly choices?: readonly string[];
  }[];
}

/** What the terminal chat is connected to. */
export interface TerminalSettings {
  readonly input: Readable;
  readonly output: Writable;
  /** Whether a person types: then there is a prompt, a line editor and completion. */
  readonly interactive: boolean;
  /** Asked before each message: columns to wrap at (0: never) and whether to use colour. */
  readonly screen: () => { readonly width: number; readonly colour: boolean };
  readonly commands: readonly TerminalCommand[];
  readonly parseText: ParseText;
  /** Articles to try, as paths. */
  readonly samples: readonly string[];
  /** Shown first. */
  readonly welcome?: Message | undefined;
  /** Told once that the input or the chat ended and everything was answered. */
  readonly onEnd: () => void;
}
