import type { QuoteBlock } from '../model/message.ts';
import type { Quote } from '../model/quote.ts';

/** Below this probability a speaker is shown as uncertain. */
export const UNCERTAIN_BELOW = 0.5;

/** A quote as a block of a message: its fragments byte for byte, and who said them. */
export function quoteBlock({ fragments, speaker }: Quote, body: string, note?: string): QuoteBlock {
  return {
    kind: 'quote',
    fragments: fragments.map(({ start, end }) => body.slice(start, end)),
    ...(speaker === undefined ? {} : { speaker: speaker.name }),
    ...(speaker?.role === undefined || speaker.role === speaker.name ? {} : { role: speaker.role }),
    ...(note === undefined ? {} : { note }),
  };
}

/** "1 quote", "7 quotes". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
