/**
 * An expected refusal, as a value: what was wrong and what its reader can do next, in one line each.
 * Programming errors throw instead.
 */
export interface Refusal {
  readonly ok: false;
  /** A stable word for machines (`missing`, `binary`, `too-short`, …). */
  readonly code: string;
  /** What is wrong, in one line. */
  readonly reason: string;
  /** What to do about it, in one line. */
  readonly remedy: string;
}

/** A value, or an expected refusal. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | Refusal;

/** Wraps a value as a success. */
export function success<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** Makes a refusal. */
export function refusal(code: string, reason: string, remedy: string): Refusal {
  return { ok: false, code, reason, remedy };
}
