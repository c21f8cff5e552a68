import { PassThrough, Writable } from 'node:stream';
import {
  connectTerminal,
  TERMINAL_USER,
  type TerminalAdapter,
} from '../../../src/adapters/terminal/connect-terminal.ts';
import type { TerminalSettings } from '../../../src/adapters/terminal/terminal-settings.ts';
import { commands, parseText } from '../../../src/commands/registry.ts';
import type { Responder } from '../../../src/model/interaction.ts';
import { TERMINAL_PLACE } from '../../../src/model/owner-of.ts';
import type { AdapterHarness, ShownMessage } from '../../contracts/adapter-harness.ts';

/** The terminal's harness, and what its own tests look at besides. */
export interface TerminalHarness extends AdapterHarness {
  readonly connect: (responder: Responder, more?: Partial<TerminalSettings>) => Promise<TerminalAdapter>;
  /** Types something, line ends and all. */
  readonly type: (text: string) => void;
  /** Ends the input. */
  readonly endInput: () => void;
  /** Everything written so far. */
  readonly written: () => string;
}

/** Starts a terminal made of two streams. What is not an echo of the input is a message. */
export async function startTerminalHarness(): Promise<TerminalHarness> {
  const input = new PassThrough();
  const writes: string[] = [];
  const waiting = new Set<() => void>();
  const log: string[] = [];
  const output = new Writable({
    write(chunk, _encoding, done) {
      writes.push(String(chunk));
      for (const check of [...waiting]) check();
      done();
    },
  });
  let adapter: TerminalAdapter | undefined;
  const type = (text: string) => void input.write(text);

  const show = (text: string, index: number): ShownMessage => {
    const choices = [...text.matchAll(/^ {2}\[(\d+)\] {2}(?:(Quotes by): )?(.*)$/gm)].map(
      ([, number, menu, label]) => ({ label: label!, menu, take: async () => type(`${number}\n`) }),
    );
    const picks = choices.filter(({ menu }) => menu !== undefined);
    return {
      id: `${index + 1}`,
      text,
      quotations: quotationsOf(text),
      links: [...outsideQuotations(text).matchAll(/https?:\/\/\S+/g)].map(([url]) => url),
      pings: [],
      visibility: 'asker',
      buttons: choices
        .filter(({ menu }) => menu === undefined)
        .map(({ label, take }) => ({ label, press: take })),
      menus:
        picks.length === 0
          ? []
          : [
              {
                labels: picks.map(({ label }) => label),
                pick: (wanted) => picks.find(({ label }) => label === wanted)!.take(),
              },
            ],
    };
  };
  const shown = () => writes.filter((text) => !text.startsWith('> ')).map(show);

  return {
    place: TERMINAL_PLACE,
    user: TERMINAL_USER,
    secrets: [],
    logged: () => log,
    connect: async (responder, more = {}) => {
      adapter = await connectTerminal(
        {
          input,
          output,
          interactive: false,
          screen: () => ({ width: 0, colour: false }),
          commands,
          parseText,
          samples: [],
          onEnd: () => {},
          ...more,
        },
        { responder, log: (line) => log.push(line) },
      );
      return adapter;
    },
    async call({ command, subcommand, options = {} }) {
      const named = Object.entries(options).map(([name, value]) => `${name}:${value}`);
      type(`/${[command, ...(subcommand === undefined ? [] : [subcommand]), ...named].join(' ')}\n`);
    },
    async suggest(command, option, typed) {
      const [values] = await adapter!.complete(`/${command} ${option}:${typed}`);
      return values.map((value) => value.replace(`${option}:"`, '').replace(/"$/, ''));
    },
    shown,
    until: (condition) =>
      new Promise((resolve) => {
        const check = () => {
          const now = shown();
          if (!condition(now)) return;
          waiting.delete(check);
          resolve(now);
        };
        waiting.add(check);
        check();
      }),
    edited: () => false,
    unknownChannel: 'another',
    limitRate: () => {},
    loseAnswer: () => {},
    end: async () => {
      input.destroy();
    },
    type,
    endInput: () => input.end(),
    written: () => writes.join(''),
  };
}

const BAR = '  │ ';

function quotationsOf(text: string): string[][] {
  const found: string[][] = [];
  let lines: string[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith(`${BAR}— `)) {
      found.push(lines.join('\n').slice(1, -1).split('” … “'));
      lines = [];
    } else if (line.startsWith(BAR)) lines.push(line.slice(BAR.length));
  }
  return found;
}

function outsideQuotations(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith(BAR))
    .join('\n');
}
