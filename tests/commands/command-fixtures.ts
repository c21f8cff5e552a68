import type { CommandServices, ReadArticle } from '../../src/commands/command.ts';
import { fetchFailure } from '../../src/ingest/fetch/fetch-failure.ts';
import { parseHere } from '../../src/ingest/parse/parse-here.ts';
import { createCommandServices } from '../../src/main/command-services.ts';
import { createReadRequested, createReadUploaded, type RequestRules } from '../../src/main/read-requested.ts';
import type { Invocation, Place, Reply } from '../../src/model/interaction.ts';
import type { Message } from '../../src/model/message.ts';
import { openMemoryStore } from '../../src/store/sqlite/open-memory-store.ts';
import type { Store } from '../../src/store/store.ts';

/** An invented article of two speakers who may be mistaken for nobody else. */
export const ferryArticle = `Ferry to Holm runs again after two weeks

The ferry to Holm runs again. “We are glad, and tired,” said Zoë Łuczak, the harbour master. “Nobody slept.”

“I will pay for it,” Mayor Ben Ode said on Tuesday. Łuczak said the engine had been taken apart twice.

Islanders waited on the quay from five in the morning, and a brass band played when the boat came in.`;

/** A channel of one workspace, another channel there, and a channel elsewhere. */
export const news: Place = { platform: 'slack', workspace: 'T1', channel: 'C1' };
export const sport: Place = { ...news, channel: 'C2' };
export const elsewhere: Place = { platform: 'slack', workspace: 'T2', channel: 'C1' };

// Whoever asks for a link here is told that there is no such site.
const noWeb: RequestRules['web'] = {
  fetch: async (url) =>
    fetchFailure(Object.assign(new Error(), { code: 'ENOTFOUND' }), new URL(url).hostname),
  parse: parseHere,
  allowedHosts: new Set(),
};

/** The real services on a store in memory; only files of `allowed` folders may be opened. */
export async function realServices(
  allowed: readonly string[] = [],
  folder = process.cwd(),
  web: RequestRules['web'] = noWeb,
): Promise<{ readonly services: CommandServices; readonly store: Store }> {
  const store = await openMemoryStore();
  let minute = 0;
  const now = () => new Date(Date.UTC(2026, 10, 23, 12, minute++)).toISOString();
  const readRequested = createReadRequested({ files: () => allowed, folder, web });
  return {
    services: createCommandServices({
      zone: 'UTC',
      store,
      now,
      readRequested,
      readUploaded: createReadUploaded({ web: { ...web, fetchAnew: web.fetch } }),
    }),
    store,
  };
}

/** An invocation by somebody. */
export function invocation(
  command: string,
  options: Invocation['options'] = {},
  place: Place = news,
  subcommand?: string,
): Invocation {
  return { place, user: 'U1', command, options, ...(subcommand === undefined ? {} : { subcommand }) };
}

/** Everything that can be read in a message, block after block. */
export function wordsOf({ blocks }: Message): string {
  return blocks
    .flatMap((block): string[] => {
      switch (block.kind) {
        case 'heading':
          return [block.text];
        case 'line':
          return [block.inlines.map(({ text }) => text).join('')];
        case 'quote':
          return [`“${block.fragments.join('” … “')}” — ${block.speaker ?? 'speaker unknown'}`];
        case 'list':
          return block.items.map((inlines) => inlines.map(({ text }) => text).join(''));
        case 'facts':
          return block.facts.map(({ label, value }) => `${label}: ${value}`);
        default:
          return [];
      }
    })
    .join('\n');
}

/** What can be pressed in a reply: buttons and the choices of menus, with their action ids. */
export function pressable({ message }: Reply) {
  return message.blocks
    .flatMap((block) => (block.kind === 'actions' ? block.actions : []))
    .flatMap((action) => {
      if (action.kind === 'button') return [{ action: action.id, label: action.label, value: action.value }];
      if (action.kind === 'link') return [];
      return action.options.map(({ label, value }) => ({ action: action.id, label, value }));
    });
}

/** Reads an article or fails the test. */
export async function mustRead(services: CommandServices, text: string, place = news): Promise<ReadArticle> {
  const read = await services.read(text, place);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}
