import { Command, InvalidArgumentError } from 'commander';
import type { EditionReader } from '../editions/candidates.ts';
import { addExamples } from './examples.ts';
import { widthOption } from './options.ts';

interface PreviewOptions {
  readonly at?: string;
  readonly width?: number;
  readonly json?: true;
  readonly markdown?: true;
}

/** `preview [name]`: the edition a definition would post next, or without a name all definitions. */
export function previewCommand(): Command {
  const command = new Command('preview')
    .summary('Show what a digest definition would post')
    .description(
      'Show the edition that a definition in digests/ would post at its next run: the same road as the real ' +
        'one, into the terminal. Nothing is posted or recorded, and earlier editions are not counted. ' +
        'Without a name, list the definitions with their next runs.',
    )
    .argument('[name]', 'the definition: its file name in digests/ without .yaml')
    .option('--at <time>', 'as though it ran then (2026-11-23T07:30+01:00; without a zone: UTC)', parseTime)
    .option('--json', 'print what would be posted where, as JSON')
    .option('--markdown', 'print Markdown')
    .addOption(widthOption())
    .action(preview);
  return addExamples(command, [
    ['preview', 'all definitions and when they run next'],
    ['preview sample', 'the next edition of digests/sample.yaml'],
  ]);
}

function parseTime(text: string): string {
  const shape = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/i.exec(
    text,
  );
  const zoned = shape !== null && text.includes('T') && shape[1] === undefined ? `${text}Z` : text;
  const time = shape === null ? Number.NaN : Date.parse(zoned);
  if (Number.isNaN(time)) throw new InvalidArgumentError('Give a time such as 2026-11-23T07:30+01:00.');
  return new Date(time).toISOString();
}

async function preview(name: string | undefined, options: PreviewOptions): Promise<void> {
  const [{ loadDefinitions }, { definitionErrorLine }, { writeOut }, { reportRefusal, REFUSED }] =
    await Promise.all([
      import('../config/definitions/load-definitions.ts'),
      import('../config/definitions/definition-error.ts'),
      import('./write-out.ts'),
      import('./report-refusal.ts'),
    ]);
  const loaded = await loadDefinitions(process.cwd());
  if (!loaded.ok) {
    for (const error of loaded.errors) process.stderr.write(`digests/${definitionErrorLine(error)}\n`);
    process.exitCode = REFUSED;
    return;
  }
  const now = options.at ?? new Date().toISOString();
  if (name === undefined) {
    const { nextRuns } = await import('../editions/next-runs.ts');
    const runs = nextRuns(loaded.definitions, now);
    if (options.json) writeOut(JSON.stringify(runs, null, 2));
    else
      writeOut(
        runs.length === 0 ? 'There are no definitions in digests/.' : runs.map(({ line }) => line).join('\n'),
      );
    return;
  }
  const { previewEdition } = await import('../editions/preview-edition.ts');
  const { openMemoryStore } = await import('../store/sqlite/open-memory-store.ts');
  const { editionReader } = await import('../editions/edition-reader.ts');
  const { openWebHere } = await import('./open-web-here.ts');
  const { readLiveFeed } = await import('../ingest/feed/live-feed.ts');
  const web = openWebHere();
  if (web === undefined) return;
  const feed: EditionReader['feed'] = async (url) => {
    const read = await readLiveFeed(url, web);
    return read.ok ? { ok: true, value: read.value.answer.feed } : read;
  };
  const reader = editionReader({ folder: process.cwd(), web: { web, feed } });
  const shown = await previewEdition(loaded.definitions, name, {
    now,
    at: options.at,
    reader,
    openStore: openMemoryStore,
  });
  await web.close();
  if (!shown.ok) return reportRefusal(shown);
  const { posts, note } = shown.value;
  if (options.json) return writeOut(JSON.stringify(shown.value, null, 2));
  const { printMessage } = await import('./print-message.ts');
  const [first] = posts;
  if (first !== undefined) await printMessage(first.message, options);
  process.stderr.write(`${note}\n`);
}
