import type { Digest } from '../model/digest.ts';
import type { Block, Inline, Message } from '../model/message.ts';
import type { Quote, QuoteType } from '../model/quote.ts';
import { speakersOf } from '../model/speakers-of.ts';
import { counted, quoteBlock } from './attribution.ts';
import { heardBlocks } from './heard-blocks.ts';

/** What a list of quotes is a list of. */
export interface QuotesContext {
  /** For the headline and the people heard. */
  readonly digest: Digest;
  /** Who was asked for, as typed. */
  readonly speaker?: string | undefined;
  /** Which types were asked for. */
  readonly types?: readonly QuoteType[] | undefined;
  /** How many quotes the speaker has of any type. */
  readonly ofAnyType: number;
  /** Where only a part of the quotes is shown: all of them, and the index of the first one shown. */
  readonly part?: { readonly all: readonly Quote[]; readonly from: number } | undefined;
}

/**
 * Quotes in order as a message, each with speaker, role, type, cue and confidence. Where there are none it
 * says why, and who is quoted in the article. `body` is what the quotes' spans point into.
 */
export function quotesMessage(quotes: readonly Quote[], body: string, context: QuotesContext): Message {
  const { headline, url, people } = context.digest;
  const said = quotes.length > 0 ? countLine(quotes, context.part) : emptyLine(context);
  const blocks: Block[] = [
    { kind: 'heading', text: headline ?? 'Untitled article', ...(url === undefined ? {} : { url }) },
    { kind: 'line', quiet: quotes.length > 0, inlines: [{ kind: 'text', text: said }] },
    ...quotes.map((quote) => blockOf(quote, body, context.digest.language)),
    ...(quotes.length > 0 ? [] : heardBlocks(people, 'Quoted here')),
  ];
  return { blocks, fallback: headline === undefined ? said : `${headline}: ${said}` };
}

// The words of an indirect quote are the article's, not the speaker's: they must not stand in marks.
function blockOf(quote: Quote, body: string, language: string): Block {
  const note = noteOf(quote, body);
  const block = quoteBlock(quote, body, language, note);
  if (quote.type !== 'indirect') return block;
  const { fragments, speaker, role } = block;
  const who = `${speaker ?? 'speaker unknown'}${role === undefined ? '' : `, ${role}`}`;
  const words: Inline = { kind: 'text', text: fragments.join(' … ') };
  return { kind: 'list', items: [[words, { kind: 'emphasis', text: ` — ${who} (${note})` }]] };
}

// In one piece: a line may break around it, but not within it.
function noteOf({ type, cue, confidence }: Quote, body: string): string {
  const words = cue === undefined ? [] : [body.slice(cue.start, cue.end)];
  return [type, ...words, `${Math.round(confidence * 100)}%`].join('\u00a0·\u00a0');
}

function countLine(shown: readonly Quote[], part: QuotesContext['part']): string {
  const total = countSpeakers(part?.all ?? shown);
  if (part === undefined || part.all.length === shown.length) return total;
  return `${total} · ${part.from + 1} to ${part.from + shown.length} shown`;
}

function countSpeakers(quotes: readonly Quote[]): string {
  const speakers = new Set(quotes.flatMap((quote) => speakersOf(quote).map(({ name }) => name)));
  const [only] = speakers;
  if (speakers.size === 0) return counted(quotes.length, 'quote');
  const by = speakers.size === 1 ? only : counted(speakers.size, 'speaker');
  return `${counted(quotes.length, 'quote')} by ${by}`;
}

function emptyLine({ digest, speaker, types, ofAnyType }: QuotesContext): string {
  if (ofAnyType > 0 && types !== undefined) {
    const whose = speaker === undefined ? 'in this article' : `of “${speaker}” here`;
    return `No ${types.join(' or ')} quote ${whose}; there ${ofAnyType === 1 ? 'is' : 'are'} ${ofAnyType} of another type.`;
  }
  if (speaker === undefined || digest.people.length === 0) return 'Nobody is quoted in this article.';
  return `Nobody called “${speaker}” is quoted in this article.`;
}
