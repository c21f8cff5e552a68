import type { Block, Inline, Message } from '../model/message.ts';
import type { Command } from './command.ts';
import { textReply } from './text-reply.ts';

const PROMISE =
  'I make short digests of news articles. Every quotation I show is the article’s own words, letter for letter, with the one who said them.';

/** `/verbatim help`: what the other commands do, with examples. */
export function verbatimCommand(others: readonly Command[]): Command {
  const command: Command = {
    name: 'verbatim',
    description: 'What Verbatim can do here',
    usage: 'help',
    options: [],
    subcommands: [{ name: 'help', description: 'What each command does, with examples' }],
    examples: [{ text: '/verbatim help', does: 'shows this' }],
    async run({ subcommand }) {
      if (subcommand === undefined || subcommand === 'help') {
        return { message: helpMessage([...others, command]), visibility: 'asker' };
      }
      return textReply(`There is no /verbatim ${subcommand.slice(0, 32)}.`, 'Try /verbatim help.');
    },
  };
  return command;
}

/** What commands do, each with its usage and examples. */
export function helpMessage(commands: readonly Command[]): Message {
  const blocks: Block[] = [
    { kind: 'heading', text: 'Verbatim' },
    { kind: 'line', inlines: [{ kind: 'text', text: PROMISE }] },
  ];
  for (const { name, usage, description, examples } of commands) {
    blocks.push(
      {
        kind: 'line',
        inlines: [
          { kind: 'strong', text: `/${name}` },
          { kind: 'text', text: ` ${usage}` },
        ],
      },
      { kind: 'line', quiet: true, inlines: [{ kind: 'text', text: `${description}.` }] },
      {
        kind: 'list',
        items: examples.map(({ text, does }): Inline[] => [
          { kind: 'code', text },
          { kind: 'text', text: `: ${does}` },
        ]),
      },
    );
  }
  return { blocks, fallback: `${PROMISE} Commands: ${commands.map(({ name }) => `/${name}`).join(', ')}.` };
}
