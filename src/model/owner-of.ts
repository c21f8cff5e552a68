import type { Place } from './interaction.ts';

/** The terminal as a place: the operator's own chat. */
export const TERMINAL_PLACE: Place = { platform: 'terminal', workspace: 'local', channel: 'terminal' };

/** The `owner` of what is pasted or uploaded at a place: its workspace or server (`slack:T012AB3CD`). */
export function ownerOf({ platform, workspace }: Pick<Place, 'platform' | 'workspace'>): string {
  return `${platform}:${workspace}`;
}

/**
 * The owner of what the operator hands in without an address anybody could open: files, standard input, and what private
 * hosts show to a schedule. It is seen in the terminal, and in the channels where the schedule posted it.
 */
export const OPERATOR = ownerOf(TERMINAL_PLACE);
