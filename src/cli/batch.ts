import { Command } from 'commander';
import { addExamples } from './examples.ts';
import { linesOption, onlyOption, shortenOption } from './options.ts';

interface BatchCommandOptions {
  readonly in: string;
  readonly out: string;
  readonly lines?: number;
  readonly shorten: boolean;
  readonly only?: 'article';
}

/** `batch --in --out`: JSON Lines of articles in, JSON Lines of digests and quotes out. */
export function batchCommand(): Command {
  const command = new Command('batch')
    .summary('Digest many articles, JSON Lines in and out')
    .description(
      'Digest many articles, one JSON object a line. In: {"id", "text", "title"?, "language"?} or a page, {"id", "html", "url"?}. Out, in the ' +
        'same order: {"id", "language", "gist", "lines", "quotes"}, or {"id", "error"} for a line that cannot ' +
        'be used. Offsets are half-open UTF-16 offsets into "text", which is taken as it is, or into the "body" of the "article" that is added for a page.',
    )
    .requiredOption('-i, --in <file>', 'the articles, or - for standard input')
    .requiredOption('-o, --out <file>', 'where the digests go, or - for standard output')
    .addOption(linesOption('3'))
    .addOption(shortenOption())
    .addOption(onlyOption())
    .action(async ({ in: input, out, lines, shorten, only }: BatchCommandOptions) => {
      const [{ runBatch }, { digestLines }, { createParserPool }] = await Promise.all([
        import('./run-batch.ts'),
        import('../batch/digest-lines.ts'),
        import('../ingest/parse/parser-pool.ts'),
      ]);
      const { parse, close } = createParserPool();
      await runBatch(input, out, (from, onProgress) =>
        digestLines(from, { lines, shorten, only, parse }, onProgress),
      );
      await close();
    });
  return addExamples(command, [
    ['batch --in articles.jsonl --out digests.jsonl', 'a file to a file'],
    ['batch --in - --out - < articles.jsonl', 'as a step of a pipe'],
  ]);
}
