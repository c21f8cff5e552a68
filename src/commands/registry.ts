import { ALL_QUOTES, SPEAKER_QUOTES } from './action-values.ts';
import { askCommand } from './ask.ts';
import { ASK_MORE } from './ask-values.ts';
import { checkCommand } from './check.ts';
import type { Command, PressHandler } from './command.ts';
import { digestCommand } from './digest.ts';
import { type ParsedCommandText, parseCommandText } from './parse-command-text.ts';
import { pressAskMore } from './press-ask.ts';
import { pressAllQuotes, pressSpeakerQuotes } from './press-quotes.ts';
import { quotesCommand } from './quotes.ts';
import { verbatimCommand } from './verbatim.ts';

const others: readonly Command[] = [digestCommand, quotesCommand, askCommand, checkCommand];

/** Every command, in the order of the help: a command is one file and one entry here. */
export const commands: readonly Command[] = [...others, verbatimCommand(others)];

/** What answers the buttons and menus of our messages, by action id. */
export const pressHandlers: ReadonlyMap<string, PressHandler> = new Map([
  [ALL_QUOTES, pressAllQuotes],
  [SPEAKER_QUOTES, pressSpeakerQuotes],
  [ASK_MORE, pressAskMore],
]);

/** A command by its name. */
export function commandNamed(name: string): Command | undefined {
  return commands.find((command) => command.name === name);
}

/** Reads what is typed after a command's name; of a command there isn't, nothing. */
export function parseText(name: string, text: string): ParsedCommandText {
  const command = commandNamed(name);
  return command === undefined ? { options: {} } : parseCommandText(command, text);
}
