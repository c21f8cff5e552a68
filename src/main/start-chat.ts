import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { connectTerminal } from '../adapters/terminal/connect-terminal.ts';
import { commands, parseText } from '../commands/registry.ts';
import { openWeb } from '../ingest/open-web.ts';
import { type Outcome, success } from '../model/outcome.ts';
import { openStore } from '../store/open-store.ts';
import { runSchedule } from './run-schedule.ts';
import { type BotParts, createBotResponder } from './start-bot.ts';
import { welcomeMessage } from './welcome.ts';

/** Where the articles to try things on lie, from the project's folder. */
const SAMPLES = 'digests/sample';

/** The terminal the chat is held in. */
export interface ChatTerminal {
  readonly input: Readable;
  readonly output: Writable;
  readonly interactive: boolean;
  readonly screen: () => { readonly width: number; readonly colour: boolean };
}

/** The running chat. */
export interface Chat {
  /** Resolves when the input or the chat has ended and everything is answered. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Opens the chat in the terminal, on the same services and store as the bot. Refuses as `openStore`. */
export async function startChat(parts: BotParts, terminal: ChatTerminal): Promise<Outcome<Chat>> {
  const opened = await openStore(parts.environment.store);
  if (!opened.ok) return opened;
  const store = opened.value;
  const web = openWeb({ ...parts.environment.web, elapsed: parts.elapsed });
  const { promise: ended, resolve: onEnd } = Promise.withResolvers<void>();
  const adapter = await connectTerminal(
    {
      ...terminal,
      commands,
      parseText,
      samples: await samplesIn(parts.folder),
      welcome: welcomeMessage(),
      onEnd,
    },
    { responder: createBotResponder(store, { ...parts, web }), log: parts.log },
  );
  // What would go to other platforms as well waits until these are connected.
  const definitions = parts.definitions.filter(({ channels }) =>
    channels.every(({ platform }) => platform === adapter.platform),
  );
  const schedule = terminal.interactive
    ? runSchedule({ ...parts, store, web, definitions, adapters: new Map([[adapter.platform, adapter]]) })
    : undefined;
  return success({
    ended,
    async stop() {
      await schedule?.stop();
      await adapter.close();
      await web.close();
      await store.close();
    },
  });
}

async function samplesIn(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, SAMPLES)).catch(() => []);
  return names
    .filter((name) => /\.(?:txt|md|html)$/.test(name))
    .sort()
    .map((name) => `${SAMPLES}/${name}`);
}
