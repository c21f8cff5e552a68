import { Command, CommanderError } from 'commander';
import { refusal } from '../model/outcome.ts';
import { StoreError } from '../model/store-error.ts';
import { commands } from './commands.ts';
import { addExamples } from './examples.ts';
import { REFUSED, reportRefusal } from './report-refusal.ts';
import { surviveClosedPipe } from './write-out.ts';

/** Runs the command that `parameters` name (what follows `verbatim`); sets the exit code. */
export async function runProgram(parameters: readonly string[]): Promise<void> {
  surviveClosedPipe();
  try {
    await makeProgram().parseAsync(parameters.length === 0 ? ['--help'] : parameters, { from: 'user' });
  } catch (error) {
    if (error instanceof StoreError) {
      const { code, message, remedy } = error;
      reportRefusal(refusal(code, message, remedy));
    } else if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : REFUSED;
    } else throw error;
  }
}

function makeProgram(): Command {
  const program = new Command('verbatim')
    .description('News digests that can be quoted: an article in, its digest and its quotes out.')
    .usage('<command> [options]')
    .enablePositionalOptions()
    .showHelpAfterError('(add --help to see what it takes)')
    .exitOverride();
  for (const make of commands) {
    const command = make().copyInheritedSettings(program);
    for (const inner of command.commands) inner.copyInheritedSettings(command);
    program.addCommand(command);
  }
  return addExamples(program, [
    ['digest article.txt', 'the digest of a file'],
    ['quotes article.html --speaker lavrov', 'everything one speaker says'],
    ['batch --in articles.jsonl --out digests.jsonl', 'many articles at once'],
  ]);
}
