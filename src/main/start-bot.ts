import { createResponder } from '../commands/responder.ts';
import type { BotEnvironment } from '../config/bot-environment.ts';
import { storePlace } from '../config/store-settings.ts';
import { openWeb, type Web } from '../ingest/open-web.ts';
import type { DigestDefinition } from '../model/digest-definition.ts';
import type { Instant } from '../model/instant.ts';
import type { Responder } from '../model/interaction.ts';
import { type Outcome, refusal, success } from '../model/outcome.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { announcement } from './announce.ts';
import { createCommandServices } from './command-services.ts';
import { connectPlatforms } from './connect-platforms.ts';
import { createReadRequested, createReadUploaded } from './read-requested.ts';
import { runSchedule } from './run-schedule.ts';

/** What the bot is handed by the process around it. */
export interface BotParts {
  readonly environment: BotEnvironment;
  readonly definitions: readonly DigestDefinition[];
  /** The project's folder: paths are relative to it. */
  readonly folder: string;
  readonly now: () => Instant;
  /** The IANA zone of this machine: "yesterday" is meant in it. */
  readonly zone: string;
  /** Milliseconds that only go forward. */
  readonly elapsed: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  /** Names a failure for the one who asked and in the log. */
  readonly newReference: () => string;
  /** One line for the operator. */
  readonly log: (line: string) => void;
}

/** The running bot. */
export interface Bot {
  /** Does now what the schedule does each minute. */
  readonly tick: () => Promise<void>;
  /** Claims nothing more, lets running answers and posts end, disconnects and closes the store. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts what is configured: store, adapters, commands, schedule. Refuses what `openStore` refuses, and
 * `not-connected` where no platform can be connected.
 */
export async function startBot(parts: BotParts): Promise<Outcome<Bot>> {
  const { environment, definitions, folder, now, random } = parts;
  const log = scrubbed(parts.log, secretsOf(environment));
  const opened = await openStore(environment.store);
  if (!opened.ok) return opened;
  const store = opened.value;
  for (const line of announcement(environment, definitions, {
    store: storePlace(environment.store),
    now: now(),
  })) {
    log(line);
  }
  const web = openWeb({ ...environment.web, elapsed: parts.elapsed });
  const responder = createBotResponder(store, { ...parts, web, log });
  const connections = await connectPlatforms(environment.platforms, { now, context: { responder, log } });
  if (connections === undefined) {
    await web.close();
    await store.close();
    return refusal(
      'not-connected',
      'No platform could be connected; the lines above say why.',
      'Correct the tokens or the network and start again.',
    );
  }
  const { adapters } = connections;
  const schedule = runSchedule({ store, definitions, folder, adapters, web, now, random, log });
  log('ready');
  return success({
    tick: schedule.tick,
    async stop() {
      await schedule.stop();
      await connections.close();
      await web.close();
      await store.close();
    },
  });
}

/** What answering is made of. */
export type ResponderParts = Pick<
  BotParts,
  'environment' | 'folder' | 'now' | 'zone' | 'newReference' | 'log'
> & {
  readonly web: Web;
};

/** The responder behind all platforms: commands on the real services. */
export function createBotResponder(
  store: Store,
  { environment, folder, now, zone, web, newReference, log }: ResponderParts,
): Responder {
  const readRequested = createReadRequested({
    // In the terminal the operator asks for files of their own, as with the command line.
    files: (platform) => (platform === 'terminal' ? 'all' : environment.allowedFolders),
    folder,
    web,
  });
  return createResponder(
    createCommandServices({ store, now, zone, readRequested, readUploaded: createReadUploaded({ web }) }),
    log,
    newReference,
  );
}

function secretsOf({ platforms, store }: BotEnvironment): string[] {
  const ofStore = store.kind === 'postgres' ? databaseSecrets(store.url) : [];
  const ofPlatforms = platforms.flatMap(({ platform, values }) =>
    platform.variables.filter(({ kind }) => kind === 'secret').flatMap(({ name }) => values[name] ?? []),
  );
  return [...ofStore, ...ofPlatforms];
}

// The address as a whole, and its password as it is sent: a driver may put either into an error.
function databaseSecrets(url: string): string[] {
  const password = URL.canParse(url) ? new URL(url).password : '';
  return [url, ...(password === '' ? [] : [password, decodeURIComponent(password)])];
}

// The last guard: whatever a library puts into its errors, a token is in no line.
function scrubbed(log: (line: string) => void, secrets: readonly string[]): (line: string) => void {
  return (line) => log(secrets.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line));
}
