import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '../../model/instant.ts';

/** Quotes of one millisecond that get places of their own; a bare date is one instant for all that it dates. */
const PLACES = 1n << 20n;

/**
 * The lowest place of an instant in the order of time. Places are whole numbers of 63 bits, more than a number of JavaScript holds:
 * they are compared in the database alone.
 */
export function firstPlace(at: Instant): bigint {
  return BigInt(Date.parse(at)) * PLACES;
}

/** The lowest place of the next millisecond. */
export function placeBehind(at: Instant): bigint {
  return firstPlace(at) + PLACES;
}

/** A free place of an instant behind all that are taken there, for the quote that is the `index`th of those inserted together. */
export function freePlace(at: Instant, index: number): RawBuilder<number> {
  const first = firstPlace(at);
  // Numbers of JavaScript are bound as floating-point ones, in which the sum would be rounded.
  const number = BigInt(index + 1);
  return sql<number>`(select coalesce(max(place), ${first - 1n}) + ${number} from quote where place >= ${first} and place < ${first + PLACES})`;
}

/** The place of a quote that was inserted. */
export function placeOf(quote: number): RawBuilder<number> {
  return sql<number>`(select place from quote where id = ${quote})`;
}
