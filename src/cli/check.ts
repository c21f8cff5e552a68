import { Command } from 'commander';
import { addExamples } from './examples.ts';
import { widthOption } from './options.ts';
import { workspaceOption } from './owner-option.ts';

interface CheckOptions {
  readonly speaker?: string;
  readonly workspace: string;
  readonly width?: number;
  readonly json?: true;
  readonly markdown?: true;
}

/** `check <words>`: did she say that? */
export function checkCommand(): Command {
  const command = new Command('check')
    .summary('Did she say that?')
    .description(
      'Look words that somebody is said to have said up in everything that was read: verbatim (with links), close (differences ' +
        'marked), said by another, reported but not as a quotation, or not found in what was read, which does not make them false.',
    )
    .argument('<words...>', 'the words; “…” stands for words left out')
    .option('-s, --speaker <name>', 'who is said to have said them: any form of the name, or the role')
    .addOption(
      workspaceOption('seen with what this owner has, beside what is public').default('terminal:local'),
    )
    .option('--json', 'print what was found as JSON')
    .option('--markdown', 'print Markdown')
    .addOption(widthOption())
    .action(printCheck);
  return addExamples(command, [
    ['check "can’t go on endlessly" --speaker Lavrov', 'whether he is quoted so'],
    ['check the door for diplomacy remains open', 'whoever is quoted so'],
  ]);
}

async function printCheck(words: readonly string[], options: CheckOptions): Promise<void> {
  const [{ withStoreHere }, { checkWords }, { reportRefusal }] = await Promise.all([
    import('./open-store-here.ts'),
    import('../archive/check.ts'),
    import('./report-refusal.ts'),
  ]);
  const { workspace: owner, speaker, json } = options;
  await withStoreHere(
    async (store) => {
      const checked = await checkWords({ words: words.join(' '), speaker }, store, { kind: 'owner', owner });
      if (!checked.ok) return reportRefusal(checked);
      if (json) {
        const [{ checkRecord }, { writeOut }] = await Promise.all([
          import('../render/answer-record.ts'),
          import('./write-out.ts'),
        ]);
        return writeOut(JSON.stringify(checkRecord(checked.value), null, 2));
      }
      const [{ checkMessage }, { printMessage }] = await Promise.all([
        import('../render/check-message.ts'),
        import('./print-message.ts'),
      ]);
      await printMessage(checkMessage(checked.value), options);
    },
    { mustExist: true },
  );
}
