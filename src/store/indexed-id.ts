import { createHash } from 'node:crypto';

/** In UTF-16 units. A row of PostgreSQL's indexes takes 2,704 bytes, of which an id that others think up gets 1,500. */
const LONGEST = 500;

/** An id as it is kept where an index is over it: itself, or its SHA-256 where it is longer than any honest one. */
export function indexedId(id: string): string {
  return id.length <= LONGEST ? id : `sha256:${createHash('sha256').update(id).digest('hex')}`;
}
