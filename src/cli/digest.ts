import { Command } from 'commander';
import type { DigestLength } from '../model/digest-length.ts';
import type { Analysis } from '../pipeline.ts';
import { addExamples } from './examples.ts';
import { explain } from './explain.ts';
import {
  explainOption,
  keepOption,
  lengthOption,
  linesOption,
  shortenOption,
  widthOption,
} from './options.ts';

interface DigestOptions {
  readonly length: DigestLength;
  readonly lines?: number;
  readonly shorten: boolean;
  readonly speaker?: string;
  readonly explain?: true;
  readonly keep: boolean;
  readonly width?: number;
  readonly json?: true;
  readonly markdown?: true;
}

/** `digest <article>`: the short form of one article, with its key quotes and who is heard. */
export function digestCommand(): Command {
  const command = new Command('digest')
    .summary('Print the digest of an article')
    .description('Print the digest of one article: gist, lines, key quotes and the people heard.')
    .argument('<article>', 'a text, Markdown or HTML file, a URL, or - for standard input')
    .addOption(lengthOption())
    .addOption(linesOption('by the length'))
    .addOption(shortenOption())
    .option('-s, --speaker <name>', 'key quotes by this speaker only: any form of the name, or the role')
    .addOption(explainOption('the candidates for the speaker of each key quote, and what decided'))
    .option('--json', 'print the digest as JSON; its spans are UTF-16 offsets into its "body"')
    .option('--markdown', 'print Markdown')
    .addOption(keepOption())
    .addOption(widthOption())
    .action(printDigest);
  return addExamples(command, [
    ['digest article.txt', 'the digest, as wide as the terminal'],
    ['digest article.html --length full', 'five lines and all key quotes'],
    ['digest - --json < article.txt', 'standard input in, JSON out'],
  ]);
}

async function printDigest(input: string, options: DigestOptions): Promise<void> {
  const analysis = await digestInput(input, options);
  if (analysis !== undefined && options.keep) {
    const { keepArticle } = await import('./keep-article.ts');
    await keepArticle(analysis);
  }
}

// Printed first, kept then: nobody waits for the archive.
async function digestInput(input: string, options: DigestOptions): Promise<Analysis | undefined> {
  const [{ readInput }, { analyse }, { writeOut }] = await Promise.all([
    import('./read-input.ts'),
    import('../pipeline.ts'),
    import('./write-out.ts'),
  ]);
  const article = await readInput(input);
  if (article === undefined) return undefined;
  const analysis = analyse(article, {
    length: options.length,
    lines: options.lines,
    shorten: options.shorten,
    keyQuotesBy: options.speaker,
  });
  const { digest, document } = analysis;
  const explanations = options.explain && (await explain(document, digest.keyQuotes));
  if (options.json) {
    const { withText } = await import('../quotes/with-text.ts');
    const keyQuotes = digest.keyQuotes.map((quote) => withText(quote, article.body));
    writeOut(JSON.stringify({ ...digest, keyQuotes, explanations, body: article.body }, null, 2));
    return analysis;
  }
  const { digestMessage } = await import('../render/digest-message.ts');
  const { printMessage } = await import('./print-message.ts');
  const message = digestMessage(digest, article.body);
  const blocks = [...message.blocks];
  if (options.speaker !== undefined && digest.keyQuotes.length === 0) {
    const text = `No key quote by “${options.speaker}” here: the command "quotes" lists all there are.`;
    blocks.push({ kind: 'line', inlines: [{ kind: 'text', text }] });
  }
  if (explanations) {
    const { explanationBlocks } = await import('../render/explanation-blocks.ts');
    blocks.push({ kind: 'divider' }, ...explanationBlocks(explanations, article.body, article.language));
  }
  await printMessage({ ...message, blocks }, options);
  return analysis;
}
