import { setTimeout as wait } from 'node:timers/promises';
import { App, type BlockSuggestion, SocketModeReceiver } from '@slack/bolt';
import type { Instant } from '../../model/instant.ts';
import type { Adapter, AdapterContext } from '../adapter.ts';
import type { ParseText, PlatformCommand } from '../platform.ts';
import { type AnswerParts, answerCommand, answerPress } from './answer.ts';
import { findPosted } from './find-posted.ts';
import { keepConnected } from './keep-connected.ts';
import { slackLimits } from './limits.ts';
import { postMessage } from './post-message.ts';
import { readInvocation, readPress, readSuggestionRequest, threadOf } from './read-event.ts';
import { renderOption } from './render-actions.ts';
import { scrub } from './scrub.ts';
import { slackCalls } from './slack-calls.ts';
import { describeError, slackError } from './slack-error.ts';
import { slackLogger } from './slack-logger.ts';

/** How the bot reaches Slack. The tokens are never logged. */
export interface SlackSettings {
  /** The bot's token (`xoxb-…`). */
  readonly botToken: string;
  /** The app-level token with `connections:write` (`xapp-…`), for Socket Mode. */
  readonly appToken: string;
  /** Where the Web API is, ending in a slash; Slack's own unless told. */
  readonly apiUrl?: string | undefined;
  readonly commands: readonly PlatformCommand[];
  readonly parseText: ParseText;
  readonly now: () => Instant;
  /** Milliseconds after which a request has failed; 8,000 unless told. */
  readonly timeout?: number | undefined;
}

/** Slack's adapter can also look up whether a delivery was posted. */
export interface SlackAdapter extends Adapter {
  /**
   * The id of the message that a delivery was posted as since an instant, or undefined where there is none.
   * Rejects where that cannot be told, for lack of the scope `channels:history` for one.
   */
  readonly findPosted: (channel: string, key: string, since: Instant) => Promise<string | undefined>;
}

const REQUEST_TIMEOUT = 8000;
/** Suggestions are shown within 3 s or not at all. */
const SUGGESTION_TIMEOUT = slackLimits.acknowledgeMs - 500;

/**
 * Connects to Slack by Socket Mode and answers. Resolves once it can receive and post.
 *
 * @throws Error where a token is missing or refused or Slack cannot be reached, in one line that holds no secret.
 */
export async function connectSlack(
  settings: SlackSettings,
  { responder, log }: AdapterContext,
): Promise<SlackAdapter> {
  const { botToken, appToken, apiUrl, commands, parseText, now, timeout = REQUEST_TIMEOUT } = settings;
  requireToken('SLACK_BOT_TOKEN', botToken, 'xoxb-', 'the Bot User OAuth Token (Install App)');
  requireToken(
    'SLACK_APP_TOKEN',
    appToken,
    'xapp-',
    'an app-level token with connections:write (Basic Information)',
  );
  const say = (line: string): void => log(`Slack: ${scrub(line)}`);
  const logger = slackLogger(say);
  const clientOptions = {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    // A repeated post might show twice: what to repeat is the outbox's to decide, channel by channel.
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout,
  };
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: { ...clientOptions } },
  });
  const app = new App({
    receiver,
    logger,
    clientOptions,
    convoStore: false,
    // With `token` Bolt would ask Slack who we are by itself, and leave a rejection unhandled where that fails.
    authorize: async () => ({ botToken }),
  });
  const calls = slackCalls(app.client, botToken);
  const running = new Set<Promise<unknown>>();
  const track = <T>(work: Promise<T>): Promise<T> => {
    running.add(work);
    const done = (): boolean => running.delete(work);
    work.then(done, done);
    return work;
  };
  const inTime = <T>(work: Promise<T>, milliseconds: number, otherwise: () => T): Promise<T> =>
    Promise.race([work, wait(milliseconds, undefined, { ref: false }).then(otherwise)]);
  const partsFor = (channel: string, respond: AnswerParts['respond']): AnswerParts => ({
    calls,
    channel,
    say,
    respond: (response) =>
      inTime(respond(response), timeout, () => {
        throw new Error('Slack did not answer in time');
      }),
  });

  app.command(/^\//, async ({ command, ack, respond }) => {
    await ack();
    const invocation = readInvocation(command, parseText);
    await track(answerCommand(partsFor(command.channel_id, respond), () => responder.command(invocation)));
  });
  app.action({ type: 'block_actions' }, async ({ body, ack, respond }) => {
    await ack();
    const press = readPress(body);
    if (press === undefined) return;
    await track(
      answerPress(partsFor(press.place.channel, respond), threadOf(body), () => responder.press(press)),
    );
  });
  app.options({ type: 'block_suggestion' }, async ({ body, ack }) => {
    const suggestions = responder.suggest(readSuggestionRequest(body as BlockSuggestion));
    const options = await inTime(suggestions, SUGGESTION_TIMEOUT, () => []);
    await ack({ options: options.slice(0, slackLimits.options).map(renderOption) as never });
  });
  app.error(async (error) => say(describeError(error.original ?? error)));

  let connection: Awaited<ReturnType<typeof keepConnected>>;
  try {
    const { team } = await app.client.auth.test({ token: botToken });
    connection = await keepConnected(receiver.client, say);
    say(`connected to ${team}, ${commands.length} commands`);
  } catch (error) {
    throw new Error(scrub(connectFailure(error, apiUrl)));
  }

  return {
    platform: 'slack',
    post: (channel, message, key) => track(postMessage(channel, message, key, { calls, now, say })),
    findPosted: (channel, key, since) => track(findPosted(app.client, botToken, channel, key, since)),
    async close() {
      await connection.close();
      await Promise.allSettled(running);
    },
  };
}

function requireToken(variable: string, token: string, begins: string, what: string): void {
  if (token.startsWith(begins) && token.length > begins.length) return;
  throw new Error(`${variable} must begin with ${begins}: set it to ${what}`);
}

function connectFailure(error: unknown, apiUrl = 'slack.com'): string {
  const read = slackError(error);
  if (read.kind !== 'refused') return `Slack cannot be connected to at ${apiUrl}: ${describeError(error)}`;
  return `Slack refuses to connect (${read.error}): check SLACK_BOT_TOKEN and SLACK_APP_TOKEN, and that the app is installed with Socket Mode on`;
}
