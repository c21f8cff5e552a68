import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeDiscord, unescapeDiscord } from '../../../src/adapters/discord/escape.ts';
import { renderDiscord } from '../../../src/adapters/discord/render.ts';
import { analyse } from '../../../src/index.ts';
import type { Action, Block, Inline, Message } from '../../../src/model/message.ts';
import { digestMessage } from '../../../src/render/digest-message.ts';
import { quotesMessage } from '../../../src/render/quotes-message.ts';
import { anyText, newsText } from '../../invariant/news-text.ts';
import { checkMessage } from '../../standins/discord/check-message.ts';
import { activeMarkup, pingsOf, readDiscordQuotations, textsOf } from './read-discord.ts';

/** What breaks a promise of the renderer, in words. */
function brokenPromises(shown: Message): string[] {
  const pages = renderDiscord(shown);
  const broken = pages.flatMap((page) => checkMessage({ ...page }).map((error) => JSON.stringify(error)));
  if (pages.length === 0) broken.push('nothing is shown');
  broken.push(...pages.flatMap(pingsOf).map((ping) => `pings ${ping}`));
  const quoted = shown.blocks.flatMap((block) =>
    block.kind === 'quote' && block.fragments.length > 0
      ? [block.fragments.map((words) => words.toWellFormed())]
      : [],
  );
  const read = readDiscordQuotations(pages);
  const whole = pages.flatMap(textsOf).some((text) => text.startsWith('-# Left out here'))
    ? quoted.slice(0, read.length)
    : quoted;
  if (JSON.stringify(read) !== JSON.stringify(whole)) {
    broken.push(`quoted ${JSON.stringify(read)}, not ${JSON.stringify(whole)}`);
  }
  for (const text of pages.flatMap(textsOf)) {
    const words = text.split('\n').filter((each) => each.startsWith('> '));
    const active = words.flatMap((each) =>
      activeMarkup(
        each
          .slice(2)
          .replaceAll('” *…* “', '')
          .replace(/^ \*…\* “/, ''),
      ),
    );
    if (active.length > 0) broken.push(`${active} in ${JSON.stringify(text)}`);
  }
  return broken;
}

const words = fc.oneof(
  anyText,
  newsText,
  fc.constantFrom(
    '@everyone',
    '<@1>',
    '[a](b)',
    '# h',
    '- x',
    '1. x',
    '`',
    '**',
    '\\',
    '”',
    '“',
    '” *…* “',
    ' — x',
    '> q',
    '||',
    '',
  ),
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({ kind: fc.constantFrom('text', 'strong', 'emphasis', 'code'), text: words }),
  fc.record({ kind: fc.constant('link'), text: words, url: fc.oneof(fc.webUrl(), words) }),
);
const id = fc.string({ minLength: 1, maxLength: 60 }).filter((value) => value.trim() !== '');
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant('button'), id: fc.constantFrom('quotes:all', 'a'), label: words, value: id }),
  fc.record({ kind: fc.constant('link'), label: words, url: fc.oneof(fc.webUrl(), words) }),
  fc.record({
    kind: fc.constant('select'),
    id: fc.constantFrom('quotes:speaker', 'b'),
    placeholder: words,
    options: fc.array(fc.record({ label: words, value: id, description: words }), { maxLength: 60 }),
  }),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading'), text: words, url: fc.oneof(fc.webUrl(), words) }),
  fc.record({ kind: fc.constant('line'), inlines: fc.array(inline), quiet: fc.boolean() }),
  fc.record({
    kind: fc.constant('quote'),
    fragments: fc.array(words),
    speaker: words,
    role: words,
    note: words,
  }),
  fc.record({
    kind: fc.constant('quote'),
    fragments: fc.array(
      words.map((text) => text.repeat(40)),
      { maxLength: 2 },
    ),
  }),
  fc.record({
    kind: fc.constant('list'),
    items: fc.array(fc.array(inline, { maxLength: 3 }), { maxLength: 8 }),
  }),
  fc.record({ kind: fc.constant('facts'), facts: fc.array(fc.record({ label: words, value: words })) }),
  fc.constant({ kind: 'divider' as const }),
  fc.record({ kind: fc.constant('actions'), actions: fc.array(action, { maxLength: 6 }) }),
);

describe('what is rendered keeps every limit, quotes byte for byte and pings nobody', () => {
  const holds = (text: string) => {
    const { digest, quotes } = analyse(text);
    expect(brokenPromises(digestMessage(digest, text))).toEqual([]);
    expect(brokenPromises(quotesMessage(quotes, text, { digest, ofAnyType: quotes.length }))).toEqual([]);
  };

  it('over generated news', () => {
    fc.assert(fc.property(newsText, holds), { numRuns: 300 });
  });

  it('over any text', () => {
    fc.assert(fc.property(anyText, holds), { numRuns: 300 });
  });

  it('over any message', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        expect(brokenPromises({ blocks, fallback: 'x' })).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('escaping', () => {
  it('is undone unit for unit, and leaves no markup', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(unescapeDiscord(escapeDiscord(text))).toBe(text);
        expect(activeMarkup(escapeDiscord(text))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['*bold* _it_ ~~s~~ `c` ||x||', '\\*bold\\* \\_it\\_ \\~\\~s\\~\\~ \\`c\\` \\|\\|x\\|\\|'],
    ['<@1> <#2> <:e:3> <t:4> </c:5>', '\\<\\@1\\> \\<\\#2\\> \\<:e:3\\> \\<t:4\\> \\</c:5\\>'],
    ['@everyone', '\\@everyone'],
    ['[bank](https://evil.example)', '\\[bank\\](https\\://evil.example)'],
    ['# big\n-# small\n> q\n- item\n12. item', '\\# big\n\\-\\# small\n\\> q\n\\- item\n12\\. item'],
    ['well-known 3.5 a.b', 'well-known 3.5 a.b'],
    ['already \\*', 'already \\\\\\*'],
  ])('%j', (text, markdown) => {
    expect(escapeDiscord(text)).toBe(markdown);
  });
});
