import type { Place } from './interaction.ts';

/**
 * From where the archive is looked at, which tells what may be seen: everything that is public, and beside it
 * - `place`: what the place's workspace owns, as far as it was shown in that very channel;
 * - `owner`: all that one owner owns, wherever it was shown. For the operator's own command line.
 */
export type Viewpoint =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'owner'; readonly owner: string };
