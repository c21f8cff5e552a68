import { Command, InvalidArgumentError } from 'commander';
import type { Asked } from '../model/asked.ts';
import { addExamples } from './examples.ts';
import { widthOption } from './options.ts';
import { workspaceOption } from './owner-option.ts';

interface AskOptions extends Omit<Asked, 'question'> {
  readonly limit: number;
  readonly from: number;
  readonly workspace: string;
  readonly width?: number;
  readonly json?: true;
  readonly markdown?: true;
}

const MOST_ENTRIES = 200;

/** `ask [question]`: what was said, by whom, when, in everything that was read. */
export function askCommand(): Command {
  const command = new Command('ask')
    .summary('Ask what was said, by whom and when')
    .description(
      'Ask the archive of everything that was read: quotes newest first, each with date, publisher, the role then, the sentence ' +
        'around it, and a link that opens the article at the quotation. What several publishers have is one entry; where they ' +
        'differ it shows. Asked in plain English or German, with options, or both: an option beats what the question says.',
    )
    .argument('[question...]', 'a plain question: what did … say about … last week? Who spoke about …?')
    .option('-s, --speaker <name>', 'whose quotes: any form of the name, the role, or both (“Smith, mayor”)')
    .option('-a, --about <words>', 'words that stand near the quote, in any form')
    .option('--since <when>', 'not older than that: 24h, 7d, 2w, 3m, 1y, yesterday, monday, 2026-11-23')
    .option('--until <when>', 'not newer than that; a day is included')
    .option('-p, --publisher <name>', 'only what this publisher has: its name, words of it, or its host')
    .option('-n, --limit <count>', 'how many entries at most', count, 10)
    .option('--from <count>', 'how many entries to pass over', (text) => count(text, 0), 0)
    .addOption(
      workspaceOption('seen with what this owner has, beside what is public').default('terminal:local'),
    )
    .option('--json', 'print the answer as JSON')
    .option('--markdown', 'print Markdown')
    .addOption(widthOption())
    .action(printAnswer);
  return addExamples(command, [
    ['ask what did Lavrov say about the negotiations last week', 'a plain question'],
    ['ask --speaker Lavrov --about NATO --since 30d', 'the same with options'],
    ['ask who spoke about Belarus', 'everybody quoted on it'],
    ['ask Was hat Scholz gestern gesagt', 'auf Deutsch'],
  ]);
}

function count(text: string, least: unknown): number {
  const fewest = least === 0 ? 0 : 1;
  const value = Number(text);
  if (/^\d{1,6}$/.test(text) && value >= fewest && (least === 0 || value <= MOST_ENTRIES)) return value;
  throw new InvalidArgumentError(`Give a whole number from ${fewest} to ${MOST_ENTRIES}.`);
}

async function printAnswer(words: readonly string[], options: AskOptions): Promise<void> {
  const [{ withStoreHere }, { answerQuestion }, { reportRefusal }, { refusal }] = await Promise.all([
    import('./open-store-here.ts'),
    import('../archive/answer-question.ts'),
    import('./report-refusal.ts'),
    import('../model/outcome.ts'),
  ]);
  const { workspace: owner, width: _, json, markdown: __, ...asked } = options;
  const question = words.join(' ').trim();
  if (
    question === '' &&
    Object.values({ ...asked, limit: undefined, from: undefined }).every((given) => given === undefined)
  ) {
    return reportRefusal(
      refusal(
        'no-question',
        'There is no question.',
        'Ask one, or give --speaker or --about: verbatim ask --help',
      ),
    );
  }
  await withStoreHere(
    async (store) => {
      const answered = await answerQuestion(
        { ...asked, ...(question !== '' && { question }) },
        {
          archive: store,
          viewpoint: { kind: 'owner', owner },
          now: new Date().toISOString(),
          zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        },
      );
      if (!answered.ok) return reportRefusal(answered);
      const { answer, understood } = answered.value;
      if (json) {
        const [{ answerRecord }, { writeOut }] = await Promise.all([
          import('../render/answer-record.ts'),
          import('./write-out.ts'),
        ]);
        return writeOut(JSON.stringify(answerRecord(answer, understood), null, 2));
      }
      const [{ answerMessage }, { printMessage }] = await Promise.all([
        import('../render/answer-message.ts'),
        import('./print-message.ts'),
      ]);
      await printMessage(answerMessage(answer, understood), options);
    },
    { mustExist: true },
  );
}
