import type { QuoteBlock } from '../model/message.ts';
import type { Quote } from '../model/quote.ts';
import { speakerName } from '../model/speaker-name.ts';

/**
 * Below this probability a speaker is shown as uncertain: of those from it on, 95 in 100 are right (three quarters of the
 * English quotes with a speaker; `docs/quotes.md` has the table).
 */
export const UNCERTAIN_BELOW = 0.83;

/**
 * A quote as a block of a message: its fragments byte for byte, and who said them. Joint speakers are joined as
 * `language`, the article's, does it, and shown without their roles.
 */
export function quoteBlock(
  { fragments, speaker }: Quote,
  body: string,
  language: string,
  note?: string,
): QuoteBlock {
  const role = speaker?.jointly === undefined && speaker?.role !== speaker?.name ? speaker?.role : undefined;
  return {
    kind: 'quote',
    fragments: fragments.map(({ start, end }) => body.slice(start, end)),
    ...(speaker === undefined ? {} : { speaker: speakerName(speaker, language) }),
    ...(role === undefined ? {} : { role }),
    ...(note === undefined ? {} : { note }),
  };
}

/** "1 quote", "7 quotes". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
