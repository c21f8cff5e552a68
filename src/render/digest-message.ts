import type { Digest } from '../model/digest.ts';
import type { Block, Message } from '../model/message.ts';
import { abstentionText } from './abstention-text.ts';
import { quoteBlock, UNCERTAIN_BELOW } from './attribution.ts';
import { longDate } from './date.ts';
import { heardBlocks } from './heard-blocks.ts';
import { lineInlines, originBlocks } from './origin-line.ts';

/**
 * A digest as a message: headline, what it is and how long, gist, lines, key quotes, the people heard, how its lines were made.
 * `body` is the article's, which the digest's spans point into.
 */
export function digestMessage(digest: Digest, body: string): Message {
  const { headline, url, gist, lines, keyQuotes, people, abstained } = digest;
  const title = headline ?? 'Untitled article';
  const blocks: Block[] = [
    { kind: 'heading', text: title, ...(url === undefined ? {} : { url }) },
    { kind: 'line', quiet: true, inlines: [{ kind: 'text', text: imprint(digest).join(' · ') }] },
  ];
  if (abstained !== undefined) {
    blocks.push({ kind: 'line', inlines: [{ kind: 'emphasis', text: abstentionText(digest, abstained) }] });
  }
  if (gist !== undefined) blocks.push({ kind: 'line', inlines: lineInlines(gist, 'strong') });
  if (lines.length > 0) {
    blocks.push({ kind: 'list', items: lines.map((line) => lineInlines(line)) });
  }
  for (const quote of keyQuotes) {
    const unsure = quote.speaker !== undefined && quote.confidence < UNCERTAIN_BELOW;
    blocks.push(quoteBlock(quote, body, digest.language, unsure ? 'uncertain' : undefined));
  }
  blocks.push(...heardBlocks(people, 'Heard'));
  blocks.push(...originBlocks(gist === undefined ? lines : [gist, ...lines]));
  const short = gist?.text ?? abstained?.reason;
  return { blocks, fallback: short === undefined ? title : `${title}: ${short}` };
}

function imprint({ publisher, byline, publishedAt, readingMinutes, shorterPercent }: Digest): string[] {
  return [
    ...(publisher === undefined ? [] : [publisher]),
    ...(byline === undefined ? [] : [byline]),
    ...(publishedAt === undefined ? [] : [longDate(publishedAt)]),
    `${readingMinutes} min read`,
    ...(shorterPercent > 0 ? [`${shorterPercent}% shorter`] : []),
  ];
}
