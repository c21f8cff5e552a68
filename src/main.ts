// npm start: the bot on the platforms that are configured, or else a chat in the terminal.
import { randomUUID } from 'node:crypto';
import { readBotEnvironment } from './config/bot-environment.ts';
import { readEnvironment } from './config/environment.ts';
import type { BotParts } from './main/start-bot.ts';

/** How long running answers and posts may take to end, in milliseconds. */
const DRAIN = 10_000;
const WIDEST = 100;
const USUAL_WIDTH = 80;

const CONFIGURATION = 2;
const FAILED = 1;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read our output has gone.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main();

async function main(): Promise<number> {
  const folder = process.cwd();
  const environment = readBotEnvironment();
  const { definitionErrorLine } = await import('./config/definitions/definition-error.ts');
  const { loadDefinitions } = await import('./config/definitions/load-definitions.ts');
  const read = await loadDefinitions(folder);
  const problems = [
    ...(environment.ok ? [] : environment.problems),
    ...(read.ok ? [] : read.errors.map((error) => `digests/${definitionErrorLine(error)}`)),
  ];
  if (!environment.ok || !read.ok) {
    for (const problem of problems) console.error(problem);
    console.error(
      `${problems.length === 1 ? 'One problem' : `${problems.length} problems`}; nothing was started.`,
    );
    return CONFIGURATION;
  }
  const parts: BotParts = {
    environment: environment.value,
    definitions: read.definitions,
    folder,
    now: () => new Date().toISOString(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    elapsed: () => performance.now(),
    random: Math.random,
    newReference: () => randomUUID().slice(0, 8),
    log: (line) => console.log(line),
  };
  return environment.value.platforms.length === 0 ? chat(parts) : bot(parts);
}

async function bot(parts: BotParts): Promise<number> {
  const { startBot } = await import('./main/start-bot.ts');
  const stopped = stopSignal();
  const started = await startBot(parts);
  if (!started.ok) {
    console.error(`${started.reason} ${started.remedy}`);
    return FAILED;
  }
  parts.log(`${await stopped}: finishing what is under way`);
  return drain(started.value.stop);
}

async function chat(parts: BotParts): Promise<number> {
  const { startChat } = await import('./main/start-chat.ts');
  const { colour } = readEnvironment();
  const interactive = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const stopped = stopSignal();
  const started = await startChat(
    { ...parts, log: (line) => console.error(line) },
    {
      input: process.stdin,
      output: process.stdout,
      interactive,
      screen: () => ({
        width: process.stdout.isTTY ? Math.min(process.stdout.columns || USUAL_WIDTH, WIDEST) : USUAL_WIDTH,
        colour: colour === 'always' || (colour === 'terminal' && process.stdout.isTTY === true),
      }),
    },
  );
  if (!started.ok) {
    console.error(`${started.reason} ${started.remedy}`);
    return FAILED;
  }
  await Promise.race([started.value.ended, stopped]);
  return drain(started.value.stop);
}

// A second signal ends the process at once, as by default.
function stopSignal(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(signal));
  });
}

async function drain(stop: () => Promise<void>): Promise<number> {
  const deadline = setTimeout(() => {
    console.error(
      `Not everything ended within ${DRAIN / 1000} s; what is open is taken up at the next start.`,
    );
    process.exit(FAILED);
  }, DRAIN);
  await stop();
  clearTimeout(deadline);
  process.stdin.unref?.();
  return 0;
}
