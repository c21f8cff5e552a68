import type { CheckAnswer } from '../model/answer.ts';
import type { Block, Message } from '../model/message.ts';
import { meantLines } from './answer-message.ts';
import { counted } from './attribution.ts';
import { differenceInlines, nameOf, sayingBlocks } from './saying-blocks.ts';

/** How words that somebody may have said are found in the archive, as a message. */
export function checkMessage(answer: CheckAnswer): Message {
  const said = verdictLine(answer);
  const blocks: Block[] = [
    { kind: 'heading', text: headingOf(answer) },
    ...(answer.speaker === undefined ? [] : meantLines(answer.speaker)),
    { kind: 'line', inlines: [{ kind: 'strong', text: said }] },
    ...answer.found.flatMap((found, index): Block[] => [
      ...(index === 0 ? [] : [{ kind: 'divider' } as const]),
      ...(found.difference.some(({ kind }) => kind !== 'same') ? [differenceBlock(found.difference)] : []),
      ...sayingBlocks(found),
    ]),
  ];
  return { blocks, fallback: `${headingOf(answer)} ${said}` };
}

function headingOf({ words, speaker }: CheckAnswer): string {
  const shown = words.length > 120 ? `${words.slice(0, 119).toWellFormed()}…` : words;
  return speaker === undefined ? `Did anybody say “${shown}”?` : `Did ${speaker.asked} say “${shown}”?`;
}

function verdictLine({ verdict, found, speaker, archive }: CheckAnswer): string {
  const [first] = found;
  const who =
    (first === undefined ? undefined : nameOf(first.shown.quote.speakers)) ?? 'a speaker who is not named';
  const articles = archive?.articles ?? 0;
  const reading =
    articles === 0 ? 'no article was read here yet' : `${counted(articles, 'article')} read here`;
  switch (verdict) {
    case 'verbatim':
      return `Verbatim: ${who} is quoted with these words.`;
    case 'close':
      return `Close, but not word for word: ${who} is quoted so.`;
    case 'reported':
      return `Reported of ${who}, but not as a quotation: these are the publisher’s words.`;
    case 'another':
      return `Not found of ${speaker?.asked ?? 'them'}; ${who} is quoted ${first?.verdict === 'verbatim' ? 'with these words' : 'with words like these'}.`;
    case 'not-found':
      return `Not found among the quotations in what we have read (${reading}). That does not make it false.`;
  }
}

function differenceBlock(difference: CheckAnswer['found'][number]['difference']): Block {
  return {
    kind: 'line',
    inlines: [{ kind: 'text', text: 'Against what was asked: ' }, ...differenceInlines(difference)],
  };
}
