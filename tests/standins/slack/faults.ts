import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * What goes wrong with one call of a method (`response_url` for a post to one): `limited` is refused for its
 * rate, `refused` with an error of Slack's; `hang`, `reset` and `status` come before or after it took effect.
 */
export type Fault = {
  readonly method: string;
  /** How many calls go well before it; none unless told. */
  readonly skip?: number;
} & (
  | { readonly kind: 'limited'; readonly seconds: number }
  | { readonly kind: 'refused'; readonly error: string }
  | { readonly kind: 'hang' | 'reset'; readonly when: 'before' | 'after' }
  | { readonly kind: 'status'; readonly status: number; readonly when: 'before' | 'after' }
);

/** The fault that the next call of a method meets, if any: it is taken off the list. */
export function nextFault(faults: Fault[], method: string): Fault | undefined {
  const at = faults.findIndex((fault) => fault.method === method);
  const fault = faults[at];
  if (fault === undefined) return undefined;
  const { skip = 0 } = fault;
  if (skip === 0) faults.splice(at, 1);
  else faults[at] = { ...fault, skip: skip - 1 };
  return skip === 0 ? fault : undefined;
}

/** Goes wrong with a call instead of answering it. */
export function goWrong(fault: Fault, request: IncomingMessage, response: ServerResponse): void {
  switch (fault.kind) {
    case 'limited':
      response.writeHead(429, { 'retry-after': String(fault.seconds), 'content-type': 'application/json' });
      response.end(JSON.stringify({ ok: false, error: 'ratelimited' }));
      return;
    case 'refused':
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ ok: false, error: fault.error }));
      return;
    case 'hang':
      return;
    case 'reset':
      request.socket.resetAndDestroy();
      return;
    case 'status':
      response.writeHead(fault.status, { 'content-type': 'text/plain' });
      response.end('upstream trouble');
  }
}

/** Whether the call takes effect although it goes wrong. */
export function tookEffect(fault: Fault): boolean {
  return 'when' in fault && fault.when === 'after';
}
