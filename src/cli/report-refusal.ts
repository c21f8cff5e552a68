import { printable } from '../adapters/printable.ts';
import type { Refusal } from '../model/outcome.ts';

/** The exit code where a command could not be carried out: wrong use, or an input that cannot be used. */
export const REFUSED = 2;

/** Says on standard error, in one line, why nothing was done and what to do about it; sets the exit code. */
export function reportRefusal({ reason, remedy }: Refusal): void {
  process.stderr.write(`verbatim: ${sentence(reason)} ${sentence(remedy)}\n`);
  process.exitCode = REFUSED;
}

function sentence(text: string): string {
  const [line] = printable(text).trim().split('\n');
  return /[.!?]$/.test(line ?? '') ? `${line}` : `${line}.`;
}
