import { lead } from './lead.ts';
import { ranked } from './ranked.ts';
import type { Summarizer } from './summarizer.ts';

/** Every summarizer, the default first. A new one is a file of its own and a line here. */
export const summarizers: readonly Summarizer[] = [ranked, lead];

/** The name of the summarizer that is used where none is asked for. */
export const defaultSummarizer = 'ranked';

/** The summarizer of a name, if there is one. */
export function summarizerNamed(name: string): Summarizer | undefined {
  return summarizers.find((summarizer) => summarizer.name === name);
}
