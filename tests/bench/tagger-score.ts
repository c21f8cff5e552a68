import type { Span } from '../../src/index.ts';
import type { Tagging } from './taggers.ts';

/** An article of the evaluation data with what this measure reads of it. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
    readonly cue: string | null;
    readonly source_span: readonly [number, number] | null;
  }[];
}

/** Shares in [0, 1] of what the engine needs of a tagger. */
export interface TaggerScore {
  /** Speakers as the gold names them whose last word lies in a mention. */
  readonly covered: number;
  /** Speakers for which a mention begins with the first word and ends with the last. */
  readonly exact: number;
  /** Cues of one word, found beside the quote, that are tagged as verbs. */
  readonly cueVerbs: number;
  /** How many mentions it finds for a word of text: who finds everything covers everything. */
  readonly mentionsPerWord: number;
}

/** Counts over tagged articles: one speaker and one cue per quotation of the gold. */
export function scoreTagging(
  tagged: readonly { readonly gold: GoldArticle; readonly tagging: Tagging }[],
): TaggerScore {
  const counts = { speakers: 0, covered: 0, exact: 0, cues: 0, verbs: 0, mentions: 0, words: 0 };
  for (const { gold, tagging } of tagged) {
    counts.mentions += tagging.mentions.length;
    counts.words += gold.text.split(/\s+/).length;
    for (const [, speaker] of speakersOf(gold)) {
      counts.speakers++;
      const head = headOf(gold.text, speaker);
      const around = tagging.mentions.filter(({ start, end }) => start <= head.start && end >= head.end);
      if (around.length > 0) counts.covered++;
      if (around.some(({ start, end }) => start === speaker.start && end === head.end)) counts.exact++;
    }
    for (const cue of cuesOf(gold)) {
      counts.cues++;
      if (tagging.verbs.some(({ start, end }) => start < cue.end && end > cue.start)) counts.verbs++;
    }
  }
  return {
    covered: counts.covered / counts.speakers,
    exact: counts.exact / counts.speakers,
    cueVerbs: counts.verbs / counts.cues,
    mentionsPerWord: counts.mentions / counts.words,
  };
}

function speakersOf({ quotes }: GoldArticle): Map<string, Span> {
  const spans = quotes.flatMap(({ source_span: span }) =>
    span === null ? [] : [{ start: span[0], end: span[1] }],
  );
  return new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
}

// The head of "Ida Lund, the mayor of Tarsund" and of "the mayor of Tarsund": the last word before what explains it.
function headOf(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const cut = words.search(/,| (?:of|for|at|in|from|with|who|that|on|to|by) |’s|'s/);
  const head = (cut > 0 ? words.slice(0, cut) : words).trimEnd();
  return { start: start + head.lastIndexOf(' ') + 1, end: start + head.length };
}

function cuesOf({ text, quotes }: GoldArticle): Span[] {
  const found = new Map<number, Span>();
  for (const { start, end, cue } of quotes) {
    if (cue === null || !/^\p{Ll}+$/u.test(cue)) continue;
    for (const at of [text.indexOf(cue, end), text.lastIndexOf(cue, start)]) {
      const near = at >= 0 && (at >= start ? at - end : start - at) < 120;
      if (near) found.set(at, { start: at, end: at + cue.length });
      if (near) break;
    }
  }
  return [...found.values()];
}
