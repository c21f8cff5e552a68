import type { Place, Responder } from '../../model/interaction.ts';
import type { Block, Message } from '../../model/message.ts';
import type { ParseText } from '../platform.ts';
import { type ChatChoice, choiceBlocks, splitChoices } from './chat-choices.ts';
import type { TerminalCommand } from './terminal-settings.ts';

/** What a session is made of. */
export interface SessionParts {
  readonly responder: Responder;
  readonly commands: readonly TerminalCommand[];
  readonly parseText: ParseText;
  readonly place: Place;
  readonly user: string;
  /** Articles to try, as paths. */
  readonly samples: readonly string[];
}

/** A chat: it answers entries, and knows what the numbers shown last mean. */
export interface ChatSession {
  /** The answer to an entry; undefined where the entry ends the chat. */
  readonly answer: (entry: string) => Promise<Message | undefined>;
  /** A message as it is shown here, its buttons and menus as numbers. */
  readonly shown: (message: Message) => Message;
  readonly samplesMessage: () => Message;
}

/** Opens a chat. */
export function createChatSession(parts: SessionParts): ChatSession {
  const { responder, commands, parseText, place, user, samples } = parts;
  let choices: readonly ChatChoice[] = [];

  const shown = (message: Message): Message => {
    const split = splitChoices(message);
    if (split.choices.length === 0) return message;
    choices = split.choices;
    return { ...message, blocks: [...split.message.blocks, ...choiceBlocks(choices)] };
  };

  const samplesMessage = (): Message => {
    choices = samples.map((path) => ({ label: path, does: { kind: 'entry', entry: `/digest ${path}` } }));
    return sentence(
      samples.length === 0 ? 'There are no samples here.' : 'Type a number to digest a sample:',
      choiceBlocks(choices),
    );
  };

  const runCommand = async (name: string, text: string): Promise<Message> => {
    const command = commands.find((known) => known.name === name);
    if (command === undefined) {
      const names = commands.map((known) => `/${known.name}`).join(', ');
      return sentence(`There is no /${name.slice(0, 32)}. There are ${names}, /help, /samples and /quit.`);
    }
    const reply = await responder.command({ place, user, command: name, ...parseText(name, text) });
    return shown(reply.message);
  };

  const take = async (number: number): Promise<Message | undefined> => {
    const choice = choices[number - 1];
    if (choice === undefined) return sentence(`There is no choice ${number} here. Try /samples or /help.`);
    if (choice.does.kind === 'entry') return answer(choice.does.entry);
    const { action, value } = choice.does;
    const reply = await responder.press({ place, user, action, value });
    return shown(reply.message);
  };

  const answer = async (entry: string): Promise<Message | undefined> => {
    const text = entry.trim();
    if (/^\d{1,3}$/.test(text)) return take(Number(text));
    const [, name = '', rest = ''] = /^\/([a-z][a-z0-9_-]*)(?:\s([\s\S]*))?$/i.exec(text) ?? [];
    switch (name.toLowerCase()) {
      case '':
        return sentence('Commands begin with a slash: try /help, or /samples for something to digest.');
      case 'quit':
      case 'exit':
        return undefined;
      case 'samples':
        return samplesMessage();
      case 'help':
        return runCommand('verbatim', 'help');
      default:
        return runCommand(name.toLowerCase(), rest);
    }
  };

  return { answer, shown, samplesMessage };
}

function sentence(text: string, blocks: readonly Block[] = []): Message {
  return { blocks: [{ kind: 'line', inlines: [{ kind: 'text', text }] }, ...blocks], fallback: text };
}
