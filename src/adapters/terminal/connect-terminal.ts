import { createInterface, type Interface } from 'node:readline';
import type { Message } from '../../model/message.ts';
import { TERMINAL_PLACE } from '../../model/owner-of.ts';
import type { Adapter, AdapterContext } from '../adapter.ts';
import { printable } from '../printable.ts';
import { createChatSession } from './chat-session.ts';
import { type Completions, completeLine } from './complete-line.ts';
import { createLineGatherer } from './line-gatherer.ts';
import { renderTerminal } from './render.ts';
import type { TerminalSettings } from './terminal-settings.ts';

/** Who types there. */
export const TERMINAL_USER = 'you';

/** The terminal's adapter can also complete what is being typed, as the tab key does. */
export interface TerminalAdapter extends Adapter {
  readonly complete: (line: string) => Promise<Completions>;
}

const PROMPT = 'verbatim> ';
const LONGEST_ECHO = 100;

/**
 * Opens a chat in the terminal. Entries are answered one after the other, in their order. The platform has one
 * channel, `terminal`.
 */
export async function connectTerminal(
  settings: TerminalSettings,
  { responder }: AdapterContext,
): Promise<TerminalAdapter> {
  const { input, output, interactive, screen, commands, parseText, samples, welcome, onEnd } = settings;
  const session = createChatSession({
    responder,
    commands,
    parseText,
    samples,
    place: TERMINAL_PLACE,
    user: TERMINAL_USER,
  });
  const suggest = (command: string, option: string, typed: string) =>
    responder.suggest({ place: TERMINAL_PLACE, user: TERMINAL_USER, command, option, typed });

  let shownCount = 0;
  const show = (message: Message): string => {
    output.write(`${interactive ? '\n' : ''}${renderTerminal(message, screen())}\n`);
    return `${++shownCount}`;
  };
  const complete = (line: string) => completeLine(line, { commands, samples, suggest });
  const posted = new Map<string, string>();
  let work: Promise<unknown> = Promise.resolve();
  let ended = false;
  let closing = false;

  const lines: Interface = createInterface({
    input,
    ...(interactive ? { output, prompt: PROMPT } : {}),
    terminal: interactive,
    crlfDelay: Number.POSITIVE_INFINITY,
    completer: (line: string, done: (error: null, result: [string[], string]) => void) => {
      complete(line).then(
        ([values, written]) => done(null, [[...values], written]),
        () => done(null, [[], line]),
      );
    },
  });
  const prompt = () => {
    if (interactive && !ended) lines.prompt();
  };
  const end = () => {
    if (ended) return;
    ended = true;
    lines.close();
    onEnd();
  };
  const answer = async (entry: string): Promise<void> => {
    if (ended) return;
    if (!interactive) output.write(`> ${echoed(entry)}\n\n`);
    const message = await session.answer(entry);
    if (message === undefined) end();
    else show(message);
    prompt();
  };
  const gatherer = createLineGatherer({
    isCommand: (line) => commands.some(({ name }) => RegExp(`^/${name}(?:\\s|$)`, 'i').test(line)),
    lacksText: (line) =>
      commands.some(({ name, options }) => line.trim() === `/${name}` && options[0]?.required),
    onAwait: () => {
      if (interactive) output.write('Paste the text, then type a line with a single dot.\n');
    },
    onEntry: (entry) => {
      work = work.then(() => answer(entry));
    },
  });

  if (welcome !== undefined) show(session.shown(welcome));
  if (samples.length > 0) show(session.samplesMessage());
  lines.on('line', (line) => {
    if (closing) return;
    gatherer.line(line);
    setImmediate(() => {
      gatherer.flush();
      if (line.trim() === '') prompt();
    });
  });
  lines.on('SIGINT', () => lines.close());
  lines.on('close', () => {
    if (closing) return;
    gatherer.end();
    work = work.then(end);
  });
  prompt();

  return {
    platform: TERMINAL_PLACE.platform,
    complete,
    async post(channel, message, key) {
      if (channel !== TERMINAL_PLACE.channel) {
        return { kind: 'rejected', reason: `the terminal has one channel, "${TERMINAL_PLACE.channel}"` };
      }
      const already = posted.get(key);
      if (already !== undefined) return { kind: 'sent', messageId: already };
      const messageId = show(session.shown(message));
      posted.set(key, messageId);
      prompt();
      return { kind: 'sent', messageId };
    },
    async close() {
      gatherer.flush();
      closing = true;
      await work;
      ended = true;
      lines.close();
    },
  };
}

function echoed(entry: string): string {
  const [line = ''] = entry.split('\n', 1);
  const cut = line.length > LONGEST_ECHO || line !== entry;
  return `${printable(line.slice(0, LONGEST_ECHO).toWellFormed())}${cut ? ' …' : ''}`;
}
