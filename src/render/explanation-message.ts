import type { Message } from '../model/message.ts';
import type { QuoteExplanation } from '../model/quote-explanation.ts';
import { counted } from './attribution.ts';
import { explanationBlocks } from './explanation-blocks.ts';

/** Why an article's quotes are what they are, as a message. `body` is what the explanations' spans point into. */
export function explanationMessage(
  explanations: readonly QuoteExplanation[],
  body: string,
  headline: string | undefined,
  language = 'en',
): Message {
  const title = headline ?? 'Untitled article';
  const turnedDown = explanations.filter(
    ({ basis, quote }) => basis === 'marks' && quote === undefined,
  ).length;
  const said = `${counted(explanations.length, 'place')} explained${turnedDown === 0 ? '' : `, ${turnedDown} of them no quote`}`;
  return {
    blocks: [
      { kind: 'heading', text: title },
      { kind: 'line', quiet: true, inlines: [{ kind: 'text', text: `${said}. Scores are log-odds.` }] },
      ...explanationBlocks(explanations, body, language),
    ],
    fallback: `${title}: ${said}`,
  };
}
