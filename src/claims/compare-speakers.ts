import type { Entity } from '../model/document.ts';
import type { Quote } from '../model/quote.ts';
import type { ClaimReason, ReadText } from './check-claim.ts';
import { squeezed } from './squeezed.ts';

/** Below this probability the article's own speaker is too uncertain to hold against a claim. */
const CERTAIN = 0.83;

type MatchSpeaker = (
  query: string,
  quotes: readonly Quote[],
  entities: readonly Entity[],
) => readonly Quote[];

/** Quotations of a claim that somebody else says in the article. */
export function speakersThatDiffer(article: ReadText, claim: ReadText, match: MatchSpeaker): ClaimReason[] {
  const known = article.quotes
    .filter(
      ({ speaker, confidence, type }) =>
        speaker !== undefined && type !== 'indirect' && confidence >= CERTAIN,
    )
    .map((quote) => ({ quote, words: wordsOf(article, quote).join(' ') }));
  return claim.quotes.flatMap((quote): ClaimReason[] => {
    if (quote.speaker === undefined || quote.type === 'indirect') return [];
    const { name } = quote.speaker;
    const said = wordsOf(claim, quote);
    const saying = known
      .filter(({ words }) => said.every((part) => words.includes(part)))
      .map(({ quote: found }) => found);
    if (saying.length === 0 || match(name, saying, article.document.entities).length > 0) return [];
    const { start, end } = quote.fragments[0]!;
    return [
      {
        code: 'speaker',
        says: `In the article ${saying[0]!.speaker!.name} says this, not ${name}.`,
        span: { start, end },
      },
    ];
  });
}

function wordsOf({ document }: ReadText, { fragments }: Quote): string[] {
  return fragments.map(({ start, end }) => squeezed(document.article.body.slice(start, end)));
}
