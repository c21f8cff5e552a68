import type { Speaker } from './quote.ts';

/** Everybody a quote is attributed to, in the order of the article; nobody where its speaker is unknown. */
export function speakersOf({ speaker }: { readonly speaker?: Speaker }): readonly Speaker[] {
  if (speaker === undefined) return [];
  return [speaker, ...(speaker.jointly ?? [])];
}
