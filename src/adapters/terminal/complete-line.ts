import type { SelectOption } from '../../model/message.ts';
import type { TerminalCommand } from './terminal-settings.ts';

/** What completion knows. */
export interface CompletionParts {
  readonly commands: readonly TerminalCommand[];
  readonly samples: readonly string[];
  readonly suggest: (command: string, option: string, typed: string) => Promise<readonly SelectOption[]>;
}

/** The completions of a line's end, and the end they would replace. */
export type Completions = readonly [readonly string[], string];

const OWN = ['/help', '/samples', '/quit'];

/**
 * Completes the end of a line: names of commands, names of options, what an option suggests, and the samples
 * for an option that suggests nothing, or its choices.
 */
export async function completeLine(line: string, parts: CompletionParts): Promise<Completions> {
  const [, name, rest] = /^\/([a-z][a-z0-9_-]*)\s([\s\S]*)$/i.exec(line) ?? [];
  if (name === undefined || rest === undefined) {
    const all = [...parts.commands.map((command) => `/${command.name}`), ...OWN];
    return [all.filter((command) => command.startsWith(line)).map((command) => `${command} `), line];
  }
  const command = parts.commands.find((known) => known.name === name.toLowerCase());
  if (command === undefined) return [[], line];
  return completeOption(command, rest, parts);
}

async function completeOption(
  command: TerminalCommand,
  rest: string,
  { samples, suggest }: CompletionParts,
): Promise<Completions> {
  const named = lastNamed(command, rest);
  const option = named?.option ?? command.options[0];
  if (option === undefined) return [[], rest];
  const typed = named?.typed ?? rest.trimStart();
  const written = rest.slice(rest.length - (named?.length ?? typed.length));
  const prefix = named === undefined ? '' : `${option.name}:`;
  if (option.suggests) {
    const options = await suggest(command.name, option.name, typed.replace(/^"/, ''));
    const values = options.map(({ value }) => `${option.name}:"${value}"`);
    return [named === undefined && typed === '' ? optionNames(command) : values, written];
  }
  if (option.choices !== undefined) {
    return [
      option.choices.map((choice) => `${option.name}:${choice}`).filter((value) => value.startsWith(written)),
      written,
    ];
  }
  const values = samples.map((path) => `${prefix}${path}`).filter((value) => value.startsWith(written));
  return [values, written];
}

function optionNames({ options }: TerminalCommand): string[] {
  return options.map(({ name }) => `${name}:`);
}

// The option whose value is being typed: the last name on the line whose value is not closed yet.
function lastNamed({ options }: TerminalCommand, rest: string) {
  const found = options
    .map((option) => ({ option, at: ` ${rest}`.lastIndexOf(` ${option.name}:`) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)[0];
  if (found === undefined) return undefined;
  return {
    option: found.option,
    typed: rest.slice(found.at + found.option.name.length + 1).trimStart(),
    length: rest.length - found.at,
  };
}
