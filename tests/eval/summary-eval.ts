import { type LineFault, lineFaults, opensPointingBack } from './line-faults.ts';
import { type EvalItem, median, predict } from './road.ts';
import { importScorer, readLines } from './shared-data.ts';

interface SummaryItem extends EvalItem {
  readonly set: string;
  readonly references: readonly string[];
}

/** ROUGE-1, ROUGE-2 and ROUGE-Lsum, each F1 in per cent (Lin 2004). */
export type Rouge = readonly [r1: number, r2: number, lsum: number];

interface SummaryScorer {
  scoreOne(lines: readonly string[], references: readonly string[], words?: number): Rouge;
}

/** The summary sets: a name of our own and the file in the shared folder. */
export const summarySets = [
  { name: 'summaries-dev', file: 'eval/summaries/dev.jsonl', usual: true },
  { name: 'summaries-train', file: 'eval/summaries/train.jsonl', usual: false },
] as const;

/** The digest and the plain beginning of the article under one measure. */
export interface Comparison {
  readonly measure: string;
  readonly ours: Rouge;
  readonly baselineName: string;
  readonly baseline: Rouge;
  /** The chance that we are not better on ROUGE-1, by a paired bootstrap with a fixed seed. */
  readonly notBetter: number;
}

/** The result of one summary set; shares lie in [0, 1]. */
export interface SummaryResult {
  readonly name: string;
  readonly articles: number;
  readonly withGist: number;
  readonly comparisons: readonly Comparison[];
  /** The share of lines that open with what only the sentence before explains, ours and the lead's. */
  readonly dangling: { readonly ours: number; readonly lead: number; readonly unresolved: number };
  /** The share of first lines, of articles that have some, whose opening noun phrase only the article explains. */
  readonly pointingBack: { readonly ours: number; readonly gist: number };
  /** The lines and gists that are none: the fault and the article's id. */
  readonly faults: readonly { readonly id: string; readonly fault: LineFault }[];
  /** The share of lines and gists without a fault. */
  readonly soundLines: number;
  readonly verbatimLines: number;
  readonly wordsMedian: number;
  readonly millisecondsMedian: number;
}

const equalLength = 60;
const leadLines = 3;

// Our own list and not the engine's: a measure must not agree with what it measures by construction.
const opensDangling =
  /^["“‘']?(?:he|she|it|they|this|that|these|those|his|her|its|their|but|and|so|or|however|meanwhile|also|then|yet|still|instead|moreover|furthermore|therefore|for (?:example|instance)|in addition)\b/i;

/** Runs one summary set and scores it with the shared scorer, beside the article's own beginning. */
export async function evaluateSummaries(
  set: (typeof summarySets)[number],
  limit?: number,
): Promise<SummaryResult> {
  const { scoreOne } = await importScorer<SummaryScorer>('eval/summaries/score.mjs');
  const items = readLines<SummaryItem>(set.file).slice(0, limit);
  const predictions = await predict(items);
  const lines = predictions.map((prediction) => prediction.lines.map(({ text }) => text));
  const gists = predictions.map(({ gist }) => (gist === null ? [] : [gist.text]));
  const leads = items.map(({ text }) => sentencesOf(text));
  const firstThree = leads.map((sentences) => sentences.slice(0, leadLines));

  const scoreAll = (all: readonly (readonly string[])[], words?: number): Rouge[] =>
    all.map((each, i) => scoreOne(each, items[i]!.references, words));
  const compare = (measure: string, ours: Rouge[], baselineName: string, baseline: Rouge[]): Comparison => ({
    measure,
    ours: mean(ours),
    baselineName,
    baseline: mean(baseline),
    notBetter: chanceNotBetter(ours, baseline),
  });
  const shown = lines.flat();
  const all = items.flatMap(({ id }, i) => [...lines[i]!, ...gists[i]!].map((line) => ({ id, line })));
  const startsBack = (line: string, i: number) =>
    opensPointingBack.test(line) && !items[i]!.text.trimStart().startsWith(line);
  const firsts = lines.flatMap((each, i) => each.slice(0, 1).map((line) => startsBack(line, i)));
  return {
    name: set.name,
    articles: items.length,
    withGist: share(gists, (gist) => gist.length > 0),
    comparisons: [
      compare(
        `first ${equalLength} words`,
        scoreAll(lines, equalLength),
        'lead',
        scoreAll(leads, equalLength),
      ),
      compare('all lines', scoreAll(lines), `lead-${leadLines}`, scoreAll(firstThree)),
      compare('gist', scoreAll(gists), 'first sentence', scoreAll(leads.map((lead) => lead.slice(0, 1)))),
    ],
    dangling: {
      ours: share(shown, (line) => opensDangling.test(line)),
      lead: share(firstThree.flat(), (line) => opensDangling.test(line)),
      unresolved: share(
        lines.flatMap((each, i) =>
          each.map((line, at) => opensDangling.test(line) && !follows(items[i]!.text, each[at - 1], line)),
        ),
        Boolean,
      ),
    },
    pointingBack: {
      ours: share(firsts, Boolean),
      gist: share(
        gists.flatMap((each, i) => each.map((line) => startsBack(line, i))),
        Boolean,
      ),
    },
    faults: all.flatMap(({ id, line }) => lineFaults(line).map((fault) => ({ id, fault }))),
    soundLines: share(all, ({ line }) => lineFaults(line).length === 0),
    verbatimLines: share(
      lines.flatMap((each, i) => each.map((line) => items[i]!.text.includes(line))),
      Boolean,
    ),
    wordsMedian: median(lines.map((each) => each.join(' ').split(/\s+/).length)),
    millisecondsMedian: median(predictions.map(({ milliseconds }) => milliseconds)),
  };
}

/** The figures of a summary set that have a floor: ROUGE in per cent, and the share of lines that stand alone. */
export function summaryFigures({
  comparisons,
  dangling,
  soundLines,
  pointingBack,
}: SummaryResult): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const { measure, ours } of comparisons) {
    figures[`${measure}: ROUGE-1`] = ours[0];
    figures[`${measure}: ROUGE-2`] = ours[1];
    figures[`${measure}: ROUGE-Lsum`] = ours[2];
  }
  figures['lines that stand alone'] = 100 * (1 - dangling.ours);
  figures['lines that open on nothing unresolved'] = 100 * (1 - dangling.unresolved);
  figures['lines without a fault'] = 100 * soundLines;
  figures['first lines that need nothing before'] = 100 * (1 - pointingBack.ours);
  return figures;
}

/** Whether a line stands right after another in the article, or opens it. */
function follows(text: string, before: string | undefined, line: string): boolean {
  const start = text.indexOf(line);
  if (before === undefined) return text.slice(0, start).trim() === '';
  const end = text.indexOf(before) + before.length;
  return end <= start && text.slice(end, start).trim() === '';
}

// A splitter that is not the engine's, so that the lead stays what anybody would print.
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function sentencesOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter((each) => each !== '');
}

function share<T>(values: readonly T[], holds: (value: T) => boolean): number {
  return values.length === 0 ? 0 : values.filter(holds).length / values.length;
}

function mean(scores: readonly Rouge[]): Rouge {
  const sum = (index: 0 | 1 | 2) => scores.reduce((total, score) => total + score[index], 0);
  const count = Math.max(1, scores.length);
  return [sum(0) / count, sum(1) / count, sum(2) / count];
}

function chanceNotBetter(ours: readonly Rouge[], baseline: readonly Rouge[], draws = 2000): number {
  let seed = 12345;
  const next = (): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  const gains = ours.map((score, i) => score[0] - baseline[i]![0]);
  let notBetter = 0;
  for (let draw = 0; draw < draws; draw++) {
    let total = 0;
    for (let i = 0; i < gains.length; i++) total += gains[Math.floor(next() * gains.length)]!;
    if (total <= 0) notBetter++;
  }
  return notBetter / draws;
}
