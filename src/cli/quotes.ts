import { Command } from 'commander';
import type { QuoteType } from '../model/quote.ts';
import type { Analysis } from '../pipeline.ts';
import { addExamples } from './examples.ts';
import { explain } from './explain.ts';
import { explainOption, keepOption, typeOption, widthOption } from './options.ts';

interface QuotesOptions {
  readonly speaker?: string;
  readonly type?: readonly QuoteType[];
  readonly explain?: true;
  readonly keep: boolean;
  readonly width?: number;
  readonly json?: true;
  readonly markdown?: true;
}

/** `quotes <article>`: every quote in order, or one speaker's. */
export function quotesCommand(): Command {
  const command = new Command('quotes')
    .summary('List every quote of an article, or one speaker’s')
    .description(
      'List every quote of one article in order, with speaker, role, type, cue and confidence. ' +
        'Where nobody answers to --speaker, it says who is quoted there (and exits with 0).',
    )
    .argument('<article>', 'a text, Markdown or HTML file, a URL, or - for standard input')
    .option('-s, --speaker <name>', 'only this speaker: any form of the name, or the role')
    .addOption(typeOption())
    .addOption(
      explainOption(
        'the candidates of each quote, their scores, what decided, and what in marks is no quote',
      ),
    )
    .option('--json', 'print {"quotes", "heard", "body"} as JSON; spans are UTF-16 offsets into "body"')
    .option('--markdown', 'print Markdown')
    .addOption(keepOption())
    .addOption(widthOption())
    .action(printQuotes);
  return addExamples(command, [
    ['quotes article.txt', 'every quote'],
    ['quotes article.txt --speaker "foreign minister"', 'what one speaker says'],
    ['quotes article.txt --speaker lavrov --explain', 'why these are his'],
    ['quotes article.txt --type direct,mixed --json', 'only words in marks, as JSON'],
  ]);
}

async function printQuotes(input: string, options: QuotesOptions): Promise<void> {
  const analysis = await quoteInput(input, options);
  if (analysis !== undefined && options.keep) {
    const { keepArticle } = await import('./keep-article.ts');
    await keepArticle(analysis);
  }
}

// Printed first, kept then: nobody waits for the archive.
async function quoteInput(input: string, options: QuotesOptions): Promise<Analysis | undefined> {
  const [{ readInput }, { analyse }, { matchSpeaker }, { writeOut }] = await Promise.all([
    import('./read-input.ts'),
    import('../pipeline.ts'),
    import('../quotes/match-speaker.ts'),
    import('./write-out.ts'),
  ]);
  const article = await readInput(input);
  if (article === undefined) return undefined;
  const analysis = analyse(article);
  const { document, quotes: all, digest } = analysis;
  const { speaker, type: types } = options;
  const spoken = speaker === undefined ? all : matchSpeaker(speaker, all, document.entities);
  const quotes = types === undefined ? spoken : spoken.filter((quote) => types.includes(quote.type));
  const whole = speaker === undefined && types === undefined;
  const explanations = options.explain && (await explain(document, whole ? undefined : quotes));
  if (options.json) {
    const { withText } = await import('../quotes/with-text.ts');
    const texts = quotes.map((quote) => withText(quote, article.body));
    writeOut(
      JSON.stringify({ quotes: texts, heard: digest.people, explanations, body: article.body }, null, 2),
    );
    return analysis;
  }
  const { quotesMessage } = await import('../render/quotes-message.ts');
  const { printMessage } = await import('./print-message.ts');
  if (explanations && explanations.length > 0) {
    const { explanationMessage } = await import('../render/explanation-message.ts');
    await printMessage(
      explanationMessage(explanations, article.body, article.headline, article.language),
      options,
    );
    return analysis;
  }
  await printMessage(
    quotesMessage(quotes, article.body, { digest, speaker, types, ofAnyType: spoken.length }),
    options,
  );
  return analysis;
}
