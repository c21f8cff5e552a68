/** What a role, or all the roles of a person, say. */
export interface ReadRole {
  /** What somebody is, in words with one name for one meaning: those that tell, and those that many are called by. */
  readonly heads: ReadonlySet<string>;
  readonly generic: ReadonlySet<string>;
  /** Bits of `SPHERES`. */
  readonly spheres: number;
  /** Whether it is an office of state. */
  readonly high: boolean;
  /** Whether it is said to be over, or says little in the first place ("her rival"). */
  readonly loose: boolean;
  /** Whether it says only what somebody is to somebody else ("campaign rival"), which is to say nothing. */
  readonly empty: boolean;
  /** Whether it says whose relation somebody is, who may bear nearly the same name. */
  readonly kin: boolean;
  readonly places: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  /** Names of what one works for or belongs to, as far as they are neither. */
  readonly bodies: ReadonlySet<string>;
  /** Abbreviations that the names of such bodies may have. */
  readonly initials: ReadonlySet<string>;
  /** Fields of an office, and other words that tell. */
  readonly words: ReadonlySet<string>;
}

/** A role while it is read. */
export interface RoleDraft {
  readonly heads: Set<string>;
  readonly generic: Set<string>;
  readonly places: Set<string>;
  readonly parties: Set<string>;
  readonly bodies: Set<string>;
  readonly words: Set<string>;
  /** The spheres of the words for what somebody is, and those that the words around hint at. */
  own: number;
  hinted: number;
  /** Whether there is an office of state, a field of state, a side of a chamber, an end, a relation, a thing by the way. */
  high: boolean;
  state: boolean;
  chamber: boolean;
  former: boolean;
  related: boolean;
  aside: boolean;
}

/** A role of which nothing is read yet. */
export function startRole(): RoleDraft {
  const sets = () => new Set<string>();
  return {
    heads: sets(),
    generic: sets(),
    places: sets(),
    parties: sets(),
    bodies: sets(),
    words: sets(),
    own: 0,
    hinted: 0,
    high: false,
    state: false,
    chamber: false,
    former: false,
    related: false,
    aside: false,
  };
}
