import type { Analysis } from '../../src/index.ts';
import type { QuoteType } from '../../src/model/quote.ts';
import type { Span } from '../../src/model/span.ts';

/** One fragment the engine found, with what it says about its quote. */
export interface AnsweredFragment extends Span {
  readonly speaker: string | undefined;
  readonly role: string | undefined;
  readonly type: QuoteType;
}

/** Every fragment of the direct and mixed quotes, in the order of the article. */
export function markedFragments({ quotes }: Analysis): AnsweredFragment[] {
  return quotes
    .filter(({ type }) => type !== 'indirect')
    .flatMap(({ fragments, speaker, type }) =>
      fragments.map(({ start, end }) => ({ start, end, speaker: speaker?.name, role: speaker?.role, type })),
    )
    .sort((a, b) => a.start - b.start);
}
