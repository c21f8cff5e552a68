import type { Abstention, Digest } from '../model/digest.ts';

/** Why there is no summary, or, over lines shown all the same, what these lines are. */
export function abstentionText({ gist, lines }: Digest, { reason }: Abstention): string {
  return gist === undefined && lines.length === 0 ? `No summary: ${reason}` : reason;
}
