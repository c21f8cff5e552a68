/** What can be off in an answer. */
export type DeviationKind =
  | 'missing'
  | 'not in body'
  | 'extra'
  | 'not speech'
  | 'bounds'
  | 'wrong speaker'
  | 'no speaker'
  | 'other form'
  | 'role'
  | 'type'
  | 'indirect missing'
  | 'indirect speaker'
  | 'boilerplate'
  | 'left in body'
  | 'headline'
  | 'publisher'
  | 'byline'
  | 'publishedAt';

/** One place where an answer differs from the gold. */
export interface Deviation {
  readonly what: DeviationKind;
  /** Where in the body, as a UTF-16 offset, to sort by. */
  readonly at: number;
  readonly text: string;
  readonly wanted?: string;
  readonly answered?: string;
}

/** Sums over the fragments of one or more cases. */
export interface Counts {
  /** Marked fragments in the gold, and how many of them were found. */
  fragments: number;
  found: number;
  /** Of the found ones. */
  speakersRight: number;
  rolesRight: number;
  typesRight: number;
  /** Turns of interviews and transcripts in the gold, and how many of them were found. */
  turns: number;
  turnsFound: number;
  indirect: number;
  indirectRight: number;
  /** A speaker was named and it was somebody else (marked fragments and turns). */
  wrongSpeakers: number;
  /** Marked fragments answered that no reader takes for speech. */
  extra: number;
  /** Summary lines that hold what is no part of the story. */
  boilerplateLines: number;
}

/** Counts with nothing counted yet. */
export function emptyCounts(): Counts {
  return {
    fragments: 0,
    found: 0,
    speakersRight: 0,
    rolesRight: 0,
    typesRight: 0,
    turns: 0,
    turnsFound: 0,
    indirect: 0,
    indirectRight: 0,
    wrongSpeakers: 0,
    extra: 0,
    boilerplateLines: 0,
  };
}

/** The sum of several counts. */
export function sumCounts(all: readonly Counts[]): Counts {
  const total = emptyCounts();
  for (const counts of all) {
    for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += counts[key];
  }
  return total;
}

/** The figures that have a floor, in per cent with one decimal; the last three are plain counts with a ceiling. */
export interface GoldFigures {
  /** Marked fragments of the gold that were found. */
  readonly fragmentsFound: number;
  /** Marked fragments of the gold that were found and given the right speaker. */
  readonly speakersRight: number;
  readonly rolesRight: number;
  readonly typesRight: number;
  readonly indirectRight: number;
  readonly turnsFound: number;
  readonly wrongSpeakers: number;
  readonly extraFragments: number;
  readonly boilerplateLines: number;
}

/** Turns counts into figures; every share is one of what the gold holds, so that missing ones count against it. */
export function toFigures(counts: Counts): GoldFigures {
  const share = (part: number, whole: number) => (whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10);
  return {
    fragmentsFound: share(counts.found, counts.fragments),
    speakersRight: share(counts.speakersRight, counts.fragments),
    rolesRight: share(counts.rolesRight, counts.fragments),
    typesRight: share(counts.typesRight, counts.fragments),
    indirectRight: share(counts.indirectRight, counts.indirect),
    turnsFound: share(counts.turnsFound, counts.turns),
    wrongSpeakers: counts.wrongSpeakers,
    extraFragments: counts.extra,
    boilerplateLines: counts.boilerplateLines,
  };
}
