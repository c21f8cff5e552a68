import { Command, Option } from 'commander';
import type { ClaimSetting } from '../claims/check-claim.ts';
import { addExamples } from './examples.ts';

interface ClaimsCommandOptions {
  readonly in: string;
  readonly out: string;
  readonly setting: ClaimSetting;
}

/** `claims --in --out`: JSON Lines of articles with a claim in, JSON Lines of verdicts out. */
export function claimsCommand(): Command {
  const command = new Command('claims')
    .summary('Match sentences that are not ours to their articles')
    .description(
      'Match claims (a sentence or a few, say by a language model) to the articles they are about, one JSON object a ' +
        'line. In: {"id", "source", "summary", "language"?}. Out, in the same order: {"id", "supported", "reasons", ' +
        '"evidence"}, or {"id", "error"} for a line that cannot be used. "supported" means matched to the article: ' +
        'nothing in the claim was found to differ from it.',
    )
    .requiredOption('-i, --in <file>', 'the claims, or - for standard input')
    .requiredOption('-o, --out <file>', 'where the verdicts go, or - for standard output')
    .addOption(
      new Option(
        '--setting <name>',
        'strict: what is surely not in the article; thorough: what was left out as well',
      )
        .choices(['strict', 'thorough'])
        .default('strict'),
    )
    .action(async ({ in: input, out, setting }: ClaimsCommandOptions) => {
      const [{ runBatch }, { claimLines }] = await Promise.all([
        import('./run-batch.ts'),
        import('../batch/claim-lines.ts'),
      ]);
      await runBatch(input, out, (from, onProgress) => claimLines(from, setting, onProgress));
    });
  return addExamples(command, [
    ['claims --in claims.jsonl --out verdicts.jsonl', 'a file to a file'],
    ['claims --in - --out - < claims.jsonl', 'as a step of a pipe'],
  ]);
}
