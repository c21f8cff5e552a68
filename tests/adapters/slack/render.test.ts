import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slackBudget } from '../../../src/adapters/slack/limits.ts';
import { renderSlack } from '../../../src/adapters/slack/render.ts';
import { analyse } from '../../../src/index.ts';
import type { Block, Inline, Message } from '../../../src/model/message.ts';
import { digestMessage } from '../../../src/render/digest-message.ts';
import { quotesMessage } from '../../../src/render/quotes-message.ts';
import { hostileWords, longFragment } from '../../contracts/contract-messages.ts';
import { anyText, newsText } from '../../invariant/news-text.ts';
import { checkMessage, type Json } from '../../standins/slack/check-message.ts';
import { readMessage } from '../../standins/slack/read-message.ts';
import { readSlackQuotations } from './read-slack-quotations.ts';

const json = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** Whatever breaks a limit, pings, or links elsewhere than the message itself does. */
function faultsOf(message: Message): string[] {
  const allowed = new Set(linksOf(message.blocks));
  return renderSlack(message).flatMap(({ text, blocks }) => {
    const fault = checkMessage(text, json(blocks));
    const seen = readMessage(text, json(blocks));
    return [
      ...(fault === undefined ? [] : [fault.error, ...fault.messages]),
      ...(blocks.length <= slackBudget.blocks ? [] : [`${blocks.length} blocks`]),
      ...(JSON.stringify(blocks).length <= slackBudget.json
        ? []
        : [`${JSON.stringify(blocks).length} units`]),
      ...seen.pings.map((ping) => `pings ${ping}`),
      ...seen.links.filter((url) => !allowed.has(url)).map((url) => `links to ${url}`),
    ];
  });
}

function linksOf(blocks: readonly Block[]): string[] {
  const href = (url: string | undefined): string[] => {
    const parsed = url === undefined ? null : URL.parse(url);
    return parsed === null ? [] : [parsed.href.replaceAll('|', '%7C')];
  };
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return href(block.url);
    if (block.kind === 'line' || block.kind === 'list') {
      const inlines: readonly Inline[] = block.kind === 'line' ? block.inlines : block.items.flat();
      return inlines.flatMap((inline) => (inline.kind === 'link' ? href(inline.url) : []));
    }
    if (block.kind !== 'actions') return [];
    return block.actions.flatMap((action) => (action.kind === 'link' ? href(action.url) : []));
  });
}

/** The quotations a message holds, as UTF-8 can carry them. */
function quotationsOf({ blocks }: Message): string[][] {
  return blocks.flatMap((block) =>
    block.kind === 'quote' ? [block.fragments.map((fragment) => fragment.toWellFormed())] : [],
  );
}

describe('any article', () => {
  it('gives payloads within every limit, whose quotations equal their slices, and which ping nobody', () => {
    let quotations = 0;
    fc.assert(
      fc.property(fc.oneof(newsText, anyText), (text) => {
        const { article, digest, quotes } = analyse(text);
        const context = { digest, ofAnyType: quotes.length };
        for (const message of [
          digestMessage(
            { ...digest, headline: text.slice(0, 400), url: 'https://news.example/a' },
            article.body,
          ),
          digestMessage(digest, article.body),
          quotesMessage(quotes, article.body, context),
        ]) {
          expect(faultsOf(message)).toEqual([]);
          expect(readSlackQuotations(renderSlack(message))).toEqual(quotationsOf(message));
          quotations += quotationsOf(message).length;
        }
      }),
      { numRuns: 300 },
    );
    expect(quotations).toBeGreaterThan(100);
  });
});

const words = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
  fc.constantFrom(
    hostileWords,
    longFragment,
    '“',
    '”',
    '” … “',
    '"\\\n\t\u0001',
    ' ',
    '\n',
    'x'.repeat(4000),
    '👩‍👩‍👧‍👦'.repeat(500),
  ),
);
const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true }),
  fc.constantFrom(
    'javascript:alert(1)',
    'nowhere',
    'https://a.example/<b>|c d',
    `https://a.example/${'x'.repeat(5000)}`,
  ),
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({ kind: fc.constantFrom('text', 'strong', 'emphasis', 'code'), text: words }),
  fc.record({ kind: fc.constant('link' as const), text: words, url }),
);
const option = fc.record(
  { label: words, value: fc.string({ minLength: 1, maxLength: 100 }), description: words },
  { requiredKeys: ['label', 'value'] },
);
const action = fc.oneof(
  fc.record({
    kind: fc.constant('button' as const),
    id: fc.constantFrom('quotes:all', 'b'),
    label: words,
    value: fc.string({ minLength: 1, maxLength: 200 }),
  }),
  fc.record({
    kind: fc.constant('select' as const),
    id: fc.constantFrom('quotes:speaker', 's'),
    placeholder: words,
    options: fc.array(option, { maxLength: 260 }),
  }),
  fc.record({ kind: fc.constant('link' as const), label: words, url }),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text: words, url }, { requiredKeys: ['kind', 'text'] }),
  fc.record({
    kind: fc.constant('line' as const),
    inlines: fc.array(inline, { maxLength: 8 }),
    quiet: fc.boolean(),
  }),
  fc.record(
    {
      kind: fc.constant('quote' as const),
      fragments: fc.array(words, { minLength: 1, maxLength: 90 }),
      speaker: words,
      role: words,
      note: words,
    },
    { requiredKeys: ['kind', 'fragments'] },
  ),
  fc.record({
    kind: fc.constant('list' as const),
    items: fc.array(fc.array(inline, { maxLength: 4 }), { maxLength: 60 }),
  }),
  fc.record({
    kind: fc.constant('facts' as const),
    facts: fc.array(fc.record({ label: words, value: words }), { maxLength: 40 }),
  }),
  fc.constant({ kind: 'divider' as const }),
  fc.record({ kind: fc.constant('actions' as const), actions: fc.array(action, { maxLength: 60 }) }),
);

describe('any message', () => {
  it('stays within every limit, keeps its quotations and pings nobody', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 70 }), words, (blocks, fallback) => {
        const message = { blocks, fallback };
        expect(faultsOf(message)).toEqual([]);
        expect(readSlackQuotations(renderSlack(message))).toEqual(quotationsOf(message));
      }),
      { numRuns: 100 },
    );
  });

  it('fills a page to the last character and no further', () => {
    const pagesOf = (length: number) => {
      const line = (text: string): Block => ({ kind: 'line', inlines: [{ kind: 'text', text }] });
      return renderSlack({
        blocks: [
          line('a'.repeat(2740)),
          line('b'.repeat(2740)),
          line('c'.repeat(2740)),
          line('d'.repeat(length)),
        ],
        fallback: 'f',
      });
    };
    const lengths = Array.from({ length: 900 }, (_, i) => i + 1);
    const fullest = lengths.findLast((length) => pagesOf(length).length === 1)!;
    expect(JSON.stringify(pagesOf(fullest)[0]!.blocks)).toHaveLength(slackBudget.json);
    expect(pagesOf(fullest + 1)).toHaveLength(2);
  });

  it('is never nothing, nor markup', () => {
    const [only, ...more] = renderSlack({ blocks: [], fallback: '*Nothing* <!channel>' });
    expect(more).toEqual([]);
    expect(only!.text).toBe('*Nothing* &lt;!channel&gt;');
    expect(readMessage(only!.text, json(only!.blocks)).text).toBe('*Nothing* <!channel>');
  });
});

describe('what is cut and what is not', () => {
  it('a headline is cut, a quotation goes on in the next block and page', () => {
    const pages = renderSlack({
      blocks: [
        { kind: 'heading', text: 'h'.repeat(400) },
        { kind: 'quote', fragments: [longFragment], speaker: 'Ines Marlow' },
      ],
      fallback: 'f',
    });
    expect(pages.length).toBeGreaterThan(1);
    const [header] = pages[0]!.blocks;
    expect(header).toMatchObject({ type: 'header', text: { text: `${'h'.repeat(149)}…` } });
    expect(readSlackQuotations(pages)).toEqual([[longFragment]]);
    expect(pages.map(({ text }) => text)).toEqual(pages.map((_, i) => `f (${i + 1}/${pages.length})`));
  });

  it('takes linear time', () => {
    const time = (size: number): number => {
      const message: Message = {
        blocks: [{ kind: 'quote', fragments: ['a "word" & '.repeat(size)] }],
        fallback: '',
      };
      const start = performance.now();
      renderSlack(message);
      return performance.now() - start;
    };
    time(20_000);
    const small = Math.min(time(20_000), time(20_000), time(20_000));
    const large = Math.min(time(80_000), time(80_000), time(80_000));
    expect(large).toBeLessThan(small * 10);
  });
});
