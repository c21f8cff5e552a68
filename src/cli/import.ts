import { Command, Option } from 'commander';
import { addExamples } from './examples.ts';
import { ownerName, parseOwner } from './owner-option.ts';

interface ImportOptions {
  readonly in: string;
  readonly as?: string;
}

/** No line of an export is longer, in bytes: the longest text there is, its quotes, and what surrounds each. */
const LONGEST_LINE = 256 * 1024 * 1024;

/** So many refused lines are told each with its reason. */
const MOST_TOLD = 20;

/** `import --in`: brings an export back. */
export function importCommand(): Command {
  const command = new Command('import')
    .summary('Bring the articles of an export back')
    .description(
      'Bring back what export wrote. Each line is verified: a quote whose words are not those of its article is refused, with its ' +
        'line number, and the rest goes on. Articles that are here already are replaced; doing it twice changes nothing. The exit ' +
        'code is 2 where anything was refused, or the file is not whole.',
    )
    .requiredOption('-i, --in <file>', 'the file, or - for standard input')
    .addOption(
      new Option('--as <owner>', 'make it the articles of another owner, such as slack:T0NEW').argParser(
        parseOwner,
      ),
    )
    .action(importOwner);
  return addExamples(command, [
    ['import --in public.jsonl', 'what was exported'],
    ['import --in workspace.jsonl --as slack:T0NEW', 'for a workspace that has moved'],
  ]);
}

async function importOwner({ in: input, as }: ImportOptions): Promise<void> {
  const [
    { withStoreHere },
    { importArchive },
    { readLines },
    { findBatchFiles },
    { progressBar },
    { reportRefusal, REFUSED },
    { counted },
    { createReadStream },
    { printable },
  ] = await Promise.all([
    import('./open-store-here.ts'),
    import('../archive/import-archive.ts'),
    import('../batch/read-lines.ts'),
    import('./batch-files.ts'),
    import('./progress-bar.ts'),
    import('./report-refusal.ts'),
    import('./counted.ts'),
    import('node:fs'),
    import('../adapters/printable.ts'),
  ]);
  const files = await findBatchFiles(input, '-');
  if (!files.ok) return reportRefusal(files);
  const from = files.value.input === undefined ? process.stdin : createReadStream(files.value.input.path);
  let bytesRead = 0;
  const counting = async function* () {
    for await (const chunk of from) {
      bytesRead += (chunk as Uint8Array).length;
      yield chunk as Uint8Array;
    }
  };
  const bar = progressBar(process.stderr, files.value.input?.bytes);
  await withStoreHere(async (store) => {
    let told = 0;
    const imported = await importArchive(store, readLines(counting(), LONGEST_LINE), {
      now: new Date().toISOString(),
      as,
      onArticle: (done) => bar.update({ done, failed: 0, bytesRead }),
      onFault: (line, reason) => {
        bar.clear();
        if (++told <= MOST_TOLD) process.stderr.write(printable(`line ${line}: ${reason}\n`));
      },
    });
    bar.clear();
    if (!imported.ok) return reportRefusal(imported);
    const { owner, articles, quotes, shown, notShown, faults } = imported.value;
    const lines = [`${counted(articles, 'article')} of ${ownerName(owner)} with ${counted(quotes, 'quote')}`];
    if (shown > 0) lines.push(`${counted(shown, 'showing')} of public articles`);
    if (notShown > 0) {
      lines.push(
        `${counted(notShown, 'showing')} of articles that aren’t here: import the public ones first`,
      );
    }
    if (faults > 0) lines.push(`${counted(faults, 'line')} refused`);
    process.stderr.write(`${lines.join('\n')}\n`);
    if (faults > 0) process.exitCode = REFUSED;
  });
}
