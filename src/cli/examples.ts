import type { Command } from 'commander';

/** Adds examples to a command's help: what follows `npm run verbatim --`, and what it does. */
export function addExamples(command: Command, examples: readonly (readonly [string, string])[]): Command {
  const lines = examples.map(([example, purpose]) => `  ${purpose}:\n    npm run verbatim -- ${example}`);
  return command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
}
