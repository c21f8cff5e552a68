import type { Message } from '../../src/model/message.ts';

/** Words that would format, link, ping or escape on one platform or another. */
export const hostileWords =
  'Say *this* _now_ ~or~ `never`: <!channel> <@U0001> <@&42> @everyone @here <#C1> <https://evil.example|here> &amp; & [a](https://evil.example) ||x|| # h > q :tada:';

/** One of every block, in our own words. */
export const everyBlock: Message = {
  fallback: 'Ferry back in service: all that was said',
  blocks: [
    { kind: 'heading', text: 'Ferry back in service', url: 'https://news.example/ferry?a=1&b=2' },
    { kind: 'heading', text: 'Without an address' },
    { kind: 'line', quiet: true, inlines: [{ kind: 'text', text: 'Harbour Gazette · 2 min read' }] },
    {
      kind: 'line',
      inlines: [
        { kind: 'strong', text: 'Boats run again' },
        { kind: 'text', text: ' after ' },
        { kind: 'emphasis', text: 'two weeks' },
        { kind: 'text', text: ' as ' },
        { kind: 'code', text: 'route 7' },
        { kind: 'text', text: ', says ' },
        { kind: 'link', text: 'the notice', url: 'https://news.example/notice' },
      ],
    },
    {
      kind: 'quote',
      fragments: ['We are glad,', hostileWords, 'and tired.'],
      speaker: 'Ines Marlow',
      role: 'harbour master',
      note: 'mixed',
    },
    { kind: 'quote', fragments: ['Two lines\nof it'] },
    { kind: 'list', items: [[{ kind: 'text', text: 'First point' }], [{ kind: 'strong', text: 'Second' }]] },
    { kind: 'facts', facts: [{ label: 'Ines Marlow', value: '2 quotes' }] },
    { kind: 'divider' },
    {
      kind: 'actions',
      actions: [
        { kind: 'button', id: 'contract:all', label: 'All quotes', value: 'kept-1' },
        {
          kind: 'select',
          id: 'contract:pick',
          placeholder: 'Quotes by',
          options: [
            { label: 'Ines Marlow', value: 'kept-1|0' },
            { label: 'Tom Brandt', value: 'kept-1|1', description: 'captain' },
          ],
        },
        { kind: 'link', label: 'Read it', url: 'https://news.example/ferry' },
      ],
    },
  ],
};

/** What a reader must find in `everyBlock`, apart from the quotations. */
export const readable: readonly string[] = [
  'Ferry back in service',
  'Without an address',
  'Harbour Gazette · 2 min read',
  'Boats run again',
  'two weeks',
  'route 7',
  'the notice',
  'Ines Marlow',
  'harbour master',
  'mixed',
  'speaker unknown',
  'First point',
  'Second',
  '2 quotes',
];

/** A short message of one line. */
export function oneLineMessage(text: string): Message {
  return { blocks: [{ kind: 'line', inlines: [{ kind: 'text', text }] }], fallback: text };
}

/** A quotation longer than one message of any platform holds, with characters of two units all through it. */
export const longFragment = Array.from({ length: 1200 }, (_, i) => `word ${i} 🚢 & <b>`).join(' ');

/** A message with that quotation between two lines. */
export const longQuotation: Message = {
  fallback: 'A long quotation',
  blocks: [
    { kind: 'line', inlines: [{ kind: 'text', text: 'Before it' }] },
    { kind: 'quote', fragments: ['Short.', longFragment], speaker: 'Ines Marlow' },
    { kind: 'line', inlines: [{ kind: 'text', text: 'After it' }] },
  ],
};
