import type { Role } from './words/roles.ts';

/** What a stretch of words may be, until the whole question is read. */
export type StretchKind =
  /** Words before anything says what they are. */
  | 'pending'
  | 'speaker'
  /** What stands behind a verb without a preposition. */
  | 'object'
  | 'topic'
  /** Words behind all that was understood. */
  | 'stray';

/** Pieces in a row that belong together. */
export interface Stretch {
  readonly kind: StretchKind;
  /** In order; function words within may be left out. */
  readonly at: number[];
  /** Whether what opened it leaves no doubt: "by" a speaker, "that" a clause, "except" what is not understood up to its end. */
  readonly named: boolean;
}

/** What was seen of a question's frame so far. */
export interface Frame {
  asks?: 'what' | 'who';
  /** Whether it asks for what is said, so that no object stands beside the verb ("was", but not "wann"). */
  asksObject: boolean;
  aux: boolean;
  /** The role of the first verb of speech. */
  verb?: Role;
  /** Whether a word for quotes was seen. */
  noun: boolean;
  about: boolean;
  /** Whether speakers nobody names are meant ("anyone"). */
  anyone: boolean;
  latest: boolean;
  limit?: number;
  /** Pieces of verbs or prepositions that say an opinion. */
  readonly loosely: number[];
  /** What stood last before an open stretch. */
  cue?: Role;
  open: Stretch | undefined;
  readonly closed: Stretch[];
}

/** A frame of which nothing was seen. */
export function emptyFrame(): Frame {
  return {
    asksObject: false,
    aux: false,
    noun: false,
    about: false,
    anyone: false,
    latest: false,
    loosely: [],
    open: undefined,
    closed: [],
  };
}

/** Ends the open stretch. */
export function close(frame: Frame): void {
  if (frame.open !== undefined && frame.open.at.length > 0) frame.closed.push(frame.open);
  frame.open = undefined;
}

/** Ends the open stretch and begins another. */
export function open(frame: Frame, kind: StretchKind, named = false): void {
  close(frame);
  frame.open = { kind, at: [], named };
}

/** Whether a stretch of a kind was read, the open one included. */
export function hasStretch(frame: Frame, kind: StretchKind): boolean {
  return [...frame.closed, frame.open].some((stretch) => stretch?.kind === kind && stretch.at.length > 0);
}

/** Whether the open stretch is of a kind and has words. */
export function isOpen(frame: Frame, ...kinds: readonly StretchKind[]): boolean {
  return frame.open !== undefined && kinds.includes(frame.open.kind) && frame.open.at.length > 0;
}
