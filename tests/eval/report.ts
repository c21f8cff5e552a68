import { balancedAccuracy, type ClaimResult } from './claim-eval.ts';
import type { ExtractionResult } from './extraction-eval.ts';
import type { FeedMiss, FeedResult } from './feed-eval.ts';
import type { QuoteResult } from './quote-eval.ts';
import type { ReferenceResult } from './reference-eval.ts';
import type { Rouge, SummaryResult } from './summary-eval.ts';

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

/** A table in plain text: the first column to the left, the others to the right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [line(header), rule, ...rows.map(line)].join('\n');
}

/** The quote results as text, in per cent. */
export function reportQuotes(results: readonly QuoteResult[]): string {
  const main = table(
    [
      'quotes',
      'articles',
      'gold',
      'found',
      'exact F1',
      '≥0.8 F1',
      'P',
      'R',
      'speaker',
      'end-to-end F1',
      'not verbatim',
      'ms',
    ],
    results.map(({ name, score, millisecondsMedian }) => [
      name,
      `${score.docs}`,
      `${score.gold}`,
      `${score.pred}`,
      percent(score.exact.f1),
      percent(score.relaxed.f1),
      percent(score.relaxed.p),
      percent(score.relaxed.r),
      percent(score.attribution.exact),
      percent(score.e2e.f1),
      `${score.notVerbatim}`,
      millisecondsMedian.toFixed(1),
    ]),
  );
  const byType = table(
    ['speaker by type', 'type', 'gold', 'found', 'speaker right', 'of'],
    results.flatMap(({ name, score }) =>
      Object.entries(score.byType)
        .toSorted(([, a], [, b]) => b.gold - a.gold)
        .map(([type, value]) => [
          name,
          type,
          `${value.gold}`,
          percent(value.gold === 0 ? 0 : value.found / value.gold),
          value.attN === 0 ? '–' : percent(value.exact / value.attN),
          `${value.attN}`,
        ]),
    ),
  );
  const trusted = table(
    ['by confidence', 'at least', 'share kept', 'span and speaker right', 'speaker right on matched'],
    results.flatMap(({ name, trusted: rows }) =>
      rows.map((row) => [
        name,
        row.threshold.toFixed(2),
        percent(row.coverage),
        percent(row.precision),
        percent(row.speakerRight),
      ]),
    ),
  );
  return [main, byType, trusted].join('\n\n');
}

const rouge = (scores: Rouge): string[] => scores.map((score) => score.toFixed(1));

/** The summary results as text: ROUGE in per cent. */
export function reportSummaries(results: readonly SummaryResult[]): string {
  const comparisons = table(
    ['summaries', 'measure', 'R-1', 'R-2', 'R-Lsum', 'against', 'R-1', 'R-2', 'R-Lsum', 'P(not better)'],
    results.flatMap(({ name, comparisons: rows }) =>
      rows.map((row) => [
        name,
        row.measure,
        ...rouge(row.ours),
        row.baselineName,
        ...rouge(row.baseline),
        row.notBetter.toFixed(4),
      ]),
    ),
  );
  const rest = table(
    [
      'summaries',
      'articles',
      'with a gist',
      'dangling starts',
      'unresolved',
      'of lead-3',
      'pointing back',
      'gist',
      'without a fault',
      'verbatim lines',
      'words',
      'ms',
    ],
    results.map((result) => [
      result.name,
      `${result.articles}`,
      percent(result.withGist),
      percent(result.dangling.ours),
      percent(result.dangling.unresolved),
      percent(result.dangling.lead),
      percent(result.pointingBack.ours),
      percent(result.pointingBack.gist),
      percent(result.soundLines),
      percent(result.verbatimLines),
      `${result.wordsMedian}`,
      result.millisecondsMedian.toFixed(1),
    ]),
  );
  const faults = results.flatMap(({ name, faults: found }) =>
    found.map(({ id, fault }) => `  ✗ ${name}: ${fault} in ${id}`),
  );
  return [comparisons, rest, ...(faults.length === 0 ? [] : [faults.join('\n')])].join('\n\n');
}

/** The reference article's result as text. */
export function reportReference({ counts, complaints }: ReferenceResult): string {
  const rows = Object.entries(counts).map(([figure, [right, of]]) => [figure, `${right}`, `${of}`]);
  return [table(['reference article', 'right', 'of'], rows), ...complaints.map((each) => `  ✗ ${each}`)].join(
    '\n',
  );
}

/** The verdicts on claims as text, in per cent. */
export function reportClaims(results: readonly ClaimResult[]): string {
  const main = table(
    ['claims', 'setting', 'claims', 'faithful refused', 'unfaithful refused', 'balanced accuracy'],
    results.map((result) => [
      result.set,
      result.setting,
      `${result.claims}`,
      percent(result.refused),
      percent(result.caught),
      percent(balancedAccuracy(result)),
    ]),
  );
  const byEdit = table(
    ['by kind of edit', 'setting', 'claims', 'refused'],
    results.flatMap(({ set, setting, byEdit: kinds }) =>
      set === 'all'
        ? [...kinds].map(([kind, { claims, caught }]) => [kind, setting, `${claims}`, percent(caught)])
        : [],
    ),
  );
  const alarms = table(
    ['faithful ones refused for', 'setting', 'claims'],
    results.flatMap(({ set, setting, falseAlarms }) =>
      set === 'all'
        ? [...falseAlarms]
            .toSorted(([, a], [, b]) => b - a)
            .map(([code, count]) => [code, setting, `${count}`])
        : [],
    ),
  );
  return [main, byEdit, alarms].join('\n\n');
}

/** The bodies of articles as text. */
export function reportExtraction({ pages, f1, precision, recall, bad }: ExtractionResult): string {
  return table(
    ['extraction', 'pages', 'F1', 'P', 'R', 'below .8'],
    [['bodies', `${pages}`, percent(f1), percent(precision), percent(recall), `${bad}`]],
  );
}

/** The fields of feeds as text, and every check that is not met. */
export function reportFeeds(results: readonly FeedResult[], misses: readonly FeedMiss[]): string {
  const rows = results.map(({ field, checks, right }) => [
    field,
    `${checks}`,
    `${right}`,
    percent(right / checks),
  ]);
  return [
    table(['feeds', 'checks', 'right', '%'], rows),
    ...misses.map(
      ({ file, path, why }) => `  ${why === undefined ? '✗' : '≠'} ${file} ${path}${why ? `: ${why}` : ''}`,
    ),
  ].join('\n');
}
