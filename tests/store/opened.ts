import type { Outcome } from '../../src/model/outcome.ts';

/** What an opening gave; throws what it refused. */
export function opened<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.reason}`);
  return outcome.value;
}
