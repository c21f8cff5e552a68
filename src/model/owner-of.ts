import type { Place } from './interaction.ts';

/** The `owner` of what is pasted or uploaded at a place: its workspace or server (`slack:T012AB3CD`). */
export function ownerOf({ platform, workspace }: Place): string {
  return `${platform}:${workspace}`;
}
