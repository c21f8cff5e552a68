/** An answer of the API: what the handler of a route returns. */
export interface ApiAnswer {
  readonly status: number;
  /** Absent: no body and, as Discord does it, no content type. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One thing that is wrong with a body: where, by Discord's code, and in words. */
export interface FormError {
  /** `components.0.components.2.content` */
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** An error in Discord's shape. */
export function apiError(status: number, code: number, message: string): ApiAnswer {
  return { status, body: { message, code } };
}

/** 50035, with the errors nested below the fields they are about. */
export function invalidForm(errors: readonly FormError[]): ApiAnswer {
  const tree: Record<string, unknown> = {};
  for (const { path, code, message } of errors) {
    let node = tree;
    for (const part of path.split('.').filter((each) => each !== '')) {
      node[part] ??= {};
      node = node[part] as Record<string, unknown>;
    }
    node._errors = [...((node._errors ?? []) as unknown[]), { code, message }];
  }
  return { status: 400, body: { message: 'Invalid Form Body', code: 50035, errors: tree } };
}

/** Discord's errors that the stand-in gives, as it words them. */
export const knownErrors = {
  unauthorized: apiError(401, 0, '401: Unauthorized'),
  notFound: apiError(404, 0, '404: Not Found'),
  unknownChannel: apiError(404, 10003, 'Unknown Channel'),
  unknownMessage: apiError(404, 10008, 'Unknown Message'),
  unknownWebhook: apiError(404, 10015, 'Unknown Webhook'),
  unknownInteraction: apiError(404, 10062, 'Unknown interaction'),
  alreadyAcknowledged: apiError(400, 40060, 'Interaction has already been acknowledged.'),
  missingAccess: apiError(403, 50001, 'Missing Access'),
  missingPermissions: apiError(403, 50013, 'Missing Permissions'),
  emptyMessage: apiError(400, 50006, 'Cannot send an empty message'),
  expiredToken: apiError(401, 50027, 'Invalid Webhook Token'),
} as const;
