import { Command } from 'commander';
import { addExamples } from './examples.ts';
import { ownerName, workspaceOption } from './owner-option.ts';

interface ExportOptions {
  readonly workspace: string;
  readonly out: string;
}

/** `export --workspace`: all that an owner owns, as a file that people can read and `import` brings back. */
export function exportCommand(): Command {
  const command = new Command('export')
    .summary('Write all articles of one owner into a file')
    .description(
      'Write all that one owner has into a file of JSON Lines: articles with their quotes and who said them, where they were ' +
        'shown, and how long they are kept. People can read it, and import brings it back, into SQLite or PostgreSQL. Who was ' +
        'merged or split by hand is not in it. The bot may run meanwhile. Only you can read the file.',
    )
    .addOption(workspaceOption('whose articles').makeOptionMandatory())
    .option('-o, --out <file>', 'where they go, or - for standard output', '-')
    .action(exportOwner);
  return addExamples(command, [
    ['export --workspace public --out public.jsonl', 'all public articles'],
    [
      'export --workspace slack:T012AB3CD --out - | gzip > workspace.jsonl.gz',
      'what a workspace gets on request',
    ],
  ]);
}

async function exportOwner({ workspace: owner, out }: ExportOptions): Promise<void> {
  const [{ withStoreHere }, { exportArchive }, { writeWhole }, { progressBar }, { counted }] =
    await Promise.all([
      import('./open-store-here.ts'),
      import('../archive/export-archive.ts'),
      import('./write-whole.ts'),
      import('./progress-bar.ts'),
      import('./counted.ts'),
    ]);
  await withStoreHere(
    async (store) => {
      const total = (await store.owners()).find((one) => one.owner === owner)?.articles ?? 0;
      const bar = progressBar(process.stderr, total);
      let written = 0;
      const lines = exportArchive(store, owner, new Date().toISOString(), (done) => {
        written = done;
        bar.update({ done, failed: 0, bytesRead: done });
      });
      const whole = await writeWhole(out, lines);
      bar.clear();
      if (!whole) return;
      const target = out === '-' ? '' : ` → ${out}`;
      process.stderr.write(`${counted(written, 'article')} of ${ownerName(owner)}${target}\n`);
    },
    { mustExist: true },
  );
}
