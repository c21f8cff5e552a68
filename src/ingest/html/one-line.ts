import { decodeEntities } from './decode-entities.ts';

/** The text of an attribute or title on one line: entities resolved, runs of white space as one blank. */
export function oneLine(text: string | null | undefined): string {
  return decodeEntities(text ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
}
