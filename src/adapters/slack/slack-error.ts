import { neverSentCodes } from '../adapter.ts';
import { inOneLine } from './slack-logger.ts';

/** What went wrong with a call of the Web API. Slack surely did nothing where it is `limited`, `refused` or `unsent`. */
export type SlackError =
  | { readonly kind: 'limited'; readonly seconds: number }
  | { readonly kind: 'refused'; readonly error: string }
  | { readonly kind: 'unsent'; readonly reason: string }
  | { readonly kind: 'uncertain'; readonly reason: string };

/** Where Slack's 429 does not say how long to wait. */
const USUAL_WAIT = 30;

// Slack's errors after which part of what was asked may have been done (docs.slack.dev, chat.postMessage).
const PERHAPS_DONE: ReadonlySet<string> = new Set([
  'fatal_error',
  'internal_error',
  'request_timeout',
  'service_unavailable',
]);

/** Reads what a call of Bolt's client was rejected with. */
export function slackError(error: unknown): SlackError {
  const { code, data, retryAfter, statusCode, original, message } = (error ?? {}) as {
    code?: string;
    data?: { error?: string };
    retryAfter?: number;
    statusCode?: number;
    original?: Error & { cause?: { code?: string } };
    message?: string;
  };
  if (code === 'slack_webapi_rate_limited_error') return limited(retryAfter);
  if (code === 'slack_webapi_platform_error') {
    const refusal = data?.error ?? 'unknown_error';
    if (refusal === 'ratelimited' || refusal === 'rate_limited') return limited(undefined);
    if (!PERHAPS_DONE.has(refusal)) return { kind: 'refused', error: refusal };
    return { kind: 'uncertain', reason: `Slack answered ${refusal}` };
  }
  if (code === 'slack_bolt_respond_error')
    return { kind: 'refused', error: `${statusCode} to the response_url` };
  if (code === 'slack_webapi_http_error')
    return { kind: 'uncertain', reason: `Slack answered ${statusCode}` };
  // A 429 without a usable Retry-After comes as an ordinary error.
  if (message?.startsWith('Retry header') === true) return limited(undefined);
  const cause = original?.cause?.code ?? '';
  if (neverSentCodes.has(cause)) return { kind: 'unsent', reason: `Slack was not reached: ${cause}` };
  if (original?.name === 'TimeoutError') return { kind: 'uncertain', reason: 'Slack did not answer in time' };
  return { kind: 'uncertain', reason: `connection lost: ${cause || inOneLine(original ?? error)}` };
}

/** The same in words for the operator. */
export function describeError(error: unknown): string {
  const read = slackError(error);
  if (read.kind === 'limited') return `Slack asks to wait ${read.seconds} s`;
  return read.kind === 'refused' ? `Slack answered ${read.error}` : read.reason;
}

function limited(seconds: number | undefined): SlackError {
  return { kind: 'limited', seconds: seconds ?? USUAL_WAIT };
}
