import { checkCommands } from './check-commands.ts';
import { checkMessage } from './check-message.ts';
import { type ApiAnswer, apiError, invalidForm, knownErrors } from './discord-error.ts';
import { rateHeaders } from './faults.ts';
import type { Interactions } from './interactions.ts';
import { apiMessage, type StandInMessage, type StandInState } from './state.ts';

/** A request below `/api/v10`. */
export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

type Body = Readonly<Record<string, unknown>>;

/** Answers a request as Discord does. */
export function answerRequest(
  { method, path, authorization, body }: ApiRequest,
  state: StandInState,
  interactions: Interactions,
  gatewayUrl: string,
): ApiAnswer {
  const [area = '', id = '', third = '', fourth = '', fifth = ''] = path
    .slice(1)
    .split('/')
    .map(decodeURIComponent);
  const fields = (typeof body === 'object' && body !== null ? body : {}) as Body;
  const route = `${method} ${area}`;

  // The token in the address is enough for these.
  if (route === 'POST interactions' && fourth === 'callback') return interactions.callback(id, third, fields);
  if (area === 'webhooks' && id === state.application) {
    if (method === 'POST' && fourth === '') return interactions.followUp(third, fields);
    if (fourth === 'messages' && fifth === '@original') return interactions.original(third, method, fields);
  }

  if (authorization !== `Bot ${state.token}`) return knownErrors.unauthorized;
  if (route === 'GET gateway' && id === 'bot') return gatewayBot(gatewayUrl);
  if (route === 'PUT applications' && id === state.application && third === 'commands')
    return register(body, state);
  if (route === 'POST channels' && third === 'messages') {
    return { ...post(id, fields, state), headers: rateHeaders(4, 1) };
  }
  return knownErrors.notFound;
}

function gatewayBot(url: string): ApiAnswer {
  const limit = { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 };
  return { status: 200, body: { url, shards: 1, session_start_limit: limit } };
}

function register(body: unknown, state: StandInState): ApiAnswer {
  const errors = checkCommands(body);
  if (errors.length > 0) return invalidForm(errors);
  state.commands = (body as StandInState['commands']).map((command) => ({ ...command, id: state.nextId() }));
  return { status: 200, body: state.commands };
}

function post(channel: string, body: Body, state: StandInState): ApiAnswer {
  const messages = state.channels.get(channel);
  if (messages === undefined) return knownErrors.unknownChannel;
  const closed = state.closedChannels.get(channel);
  if (closed === 50001) return knownErrors.missingAccess;
  if (closed === 50013) return knownErrors.missingPermissions;
  const errors = checkMessage(body);
  if (errors.length > 0) return invalidForm(errors);
  if (body.components === undefined && (body.content ?? '') === '') return knownErrors.emptyMessage;

  const nonce = body.enforce_nonce === true ? `${channel} ${body.nonce}` : undefined;
  const before = messages.find(({ id }) => nonce !== undefined && state.nonces.get(nonce) === id);
  if (before !== undefined) return { status: 200, body: apiMessage(state, before) };
  const message: StandInMessage = { id: state.nextId(), channel, body, thinking: false, edited: false };
  messages.push(message);
  if (nonce !== undefined) state.nonces.set(nonce, message.id);
  return { status: 200, body: apiMessage(state, message) };
}

/** An answer for what is not JSON. */
export const notJson: ApiAnswer = apiError(400, 50109, 'The request body contains invalid JSON.');
