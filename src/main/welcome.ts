import { platforms } from '../adapters/registry.ts';
import type { Block, Inline, Message } from '../model/message.ts';

/** What the terminal chat begins with: what to type, and how to connect a platform instead. */
export function welcomeMessage(): Message {
  const blocks: Block[] = [
    { kind: 'heading', text: 'Verbatim' },
    {
      kind: 'line',
      inlines: [
        { kind: 'text', text: 'No chat platform is configured, so this is a chat in your terminal. Try ' },
        { kind: 'code', text: '/digest digests/sample/harbour-bridge.txt' },
        { kind: 'text', text: ', then ' },
        { kind: 'code', text: '/quotes speaker:<name>' },
        { kind: 'text', text: '. There are also /help, /samples and /quit.' },
      ],
    },
    { kind: 'line', inlines: [{ kind: 'strong', text: 'To connect a platform, set and start again:' }] },
    { kind: 'list', items: platforms.map(howToConnect) },
    {
      kind: 'line',
      quiet: true,
      inlines: [{ kind: 'text', text: 'config/README.md tells where to get them.' }],
    },
  ];
  return { blocks, fallback: 'Verbatim: a chat in your terminal' };
}

function howToConnect({ title, variables }: (typeof platforms)[number]): Inline[] {
  const names = variables.filter(({ required }) => required).map(({ name }) => name);
  return [{ kind: 'text', text: `${title}: ${names.join(' and ')}` }];
}
