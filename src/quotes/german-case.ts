import { W } from '../text/word-classes.ts';
import type { QuoteContext } from './quote-context.ts';

const NOMINATIVE = new Set(
  'der die das ein eine dieser diese dieses jeder jede alle beide mehrere einige viele seine ihre sein ihr kein keine'.split(
    ' ',
  ),
);
const OBLIQUE = new Set(
  'dem den des einem einen einer eines diesem diesen seinem seinen seiner ihrem ihren ihrer seines ihres'.split(
    ' ',
  ),
);

/** What the article or determiner of a German mention shows of its case: 0 nothing, 1 it may be nominative, 2 it is not. */
export function germanCase(context: QuoteContext, index: number): number {
  const { tokens, mentions, classes } = context.document;
  const mention = mentions[index]!;
  if (mention.kind === 'pronoun') return 1;
  const { lower } = tokens[mention.firstToken]!;
  const before = classes[mention.firstToken - 1] ?? 0;
  if ((before & W.preposition) !== 0 && (before & W.accordingTo) === 0) return 2;
  if (NOMINATIVE.has(lower)) return 1;
  return OBLIQUE.has(lower) ? 2 : 0;
}
