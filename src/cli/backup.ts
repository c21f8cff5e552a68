import { Command } from 'commander';
import { addExamples } from './examples.ts';

/** `backup <file>`: a copy of the whole store while it is in use. */
export function backupCommand(): Command {
  const command = new Command('backup')
    .summary('Copy the whole store into a file, while the bot runs')
    .description(
      'Copy the whole store (the archive, and the record of what was posted where) into a new file. The bot may ' +
        'run meanwhile: the copy is one moment of it. It is checked before it appears under its name, and only you ' +
        'can read it. For SQLite; a PostgreSQL store is backed up with pg_dump.',
    )
    .argument('<file>', 'the new file')
    .action(backUp);
  return addExamples(command, [['backup verbatim-2026-11-23.sqlite', 'a copy as of now']]);
}

async function backUp(file: string): Promise<void> {
  const [{ withStoreHere }, { writeOut }, { reportRefusal }, { readStoreSettings }] = await Promise.all([
    import('./open-store-here.ts'),
    import('./write-out.ts'),
    import('./report-refusal.ts'),
    import('../config/store-settings.ts'),
  ]);
  await withStoreHere(
    async (store) => {
      const made = await store.backup(file);
      if (!made.ok) return reportRefusal(made);
      const settings = readStoreSettings();
      const folder = settings.ok && settings.value.kind === 'sqlite' ? settings.value.folder : './data';
      const size = (made.value.bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 });
      writeOut(
        `${file}: ${size} MB, whole and checked.\n` +
          `To restore it: stop the bot, remove ${folder}/verbatim.sqlite with its -wal and -shm, and put the copy there as ` +
          `verbatim.sqlite.`,
      );
    },
    { mustExist: true },
  );
}
