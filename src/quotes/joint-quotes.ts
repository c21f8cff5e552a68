import type { Quote, Speaker } from '../model/quote.ts';
import { withJointSpeakers } from './joint-speakers.ts';
import type { MentionEdges } from './mention-edges.ts';
import type { QuoteContext } from './quote-context.ts';

/**
 * Adds to marked quotes, in the order of the article, those who speak together with the speaker that was chosen;
 * "they" after joint speakers are the same.
 */
export function withJointly(context: QuoteContext, edges: MentionEdges, quotes: readonly Quote[]): Quote[] {
  const { mentions } = context.document;
  const mentionAt = new Map<number, number>();
  mentions.forEach(({ start, possessor }, index) => {
    if (!possessor) mentionAt.set(start, index);
  });
  let latest: Speaker | undefined;
  return quotes.map((quote) => {
    if (quote.speaker === undefined) return quote;
    const index = mentionAt.get(quote.speaker.mention.start);
    const mention = index === undefined ? undefined : mentions[index];
    if (index === undefined || mention === undefined) return quote;
    const again = mention.kind === 'pronoun' && mention.gender === 'plural' && latest?.jointly !== undefined;
    const { mention: words } = quote.speaker;
    const speaker = again
      ? { ...latest!, mention: words }
      : withJointSpeakers(context, edges, index, quote.speaker);
    latest = speaker;
    return { ...quote, speaker };
  });
}
