import type { ClaimReasonCode } from '../../src/claims/check-claim.ts';
import { type ClaimSetting, checkClaim } from '../../src/claims/check-claim.ts';
import { analyse } from '../../src/pipeline.ts';
import { readLines } from './shared-data.ts';

/** The claims and their articles, with what was judged or changed by hand. */
export const claimFile = 'eval/faithfulness/dev.jsonl';

/** The settings measured. */
export const claimSettings: readonly ClaimSetting[] = ['strict', 'thorough'];

interface JudgedClaim {
  readonly id: string;
  readonly set: string;
  readonly source: string;
  readonly summary: string;
  readonly faithful: boolean;
  readonly edits?: readonly string[];
}

/** How the verdicts of one setting stand to the judgements, in shares. */
export interface ClaimResult {
  readonly set: string;
  readonly setting: ClaimSetting;
  readonly claims: number;
  /** Of the faithful claims: refused. */
  readonly refused: number;
  /** Of the unfaithful claims: refused. */
  readonly caught: number;
  /** By kind of edit, where the kind is known: how many claims hold one, and the share of them refused. */
  readonly byEdit: ReadonlyMap<string, { readonly claims: number; readonly caught: number }>;
  /** Why faithful claims were refused: claims by reason. */
  readonly falseAlarms: ReadonlyMap<ClaimReasonCode, number>;
}

/** Mean of the shares of faithful claims let through and of unfaithful ones refused. */
export function balancedAccuracy({ refused, caught }: ClaimResult): number {
  return (1 - refused + caught) / 2;
}

/** Checks every claim of the file, at each setting; results for each set of it and for all of it. */
export function evaluateClaims(limit?: number): ClaimResult[] {
  const judged = readLines<JudgedClaim>(claimFile).slice(0, limit);
  const read = judged.map(({ source, summary }) => {
    const article = analyse(source);
    return { article, claim: analyse(summary, { language: article.document.article.language }) };
  });
  return claimSettings.flatMap((setting) => {
    const rows = judged.map((row, at) => {
      const { article, claim } = read[at]!;
      return { ...row, verdict: checkClaim(article, claim, setting) };
    });
    const sets = [...new Set(judged.map(({ set }) => set)), 'all'];
    return sets.map((set): ClaimResult => {
      const own = rows.filter((row) => set === 'all' || row.set === set);
      const refusedOf = (some: typeof own): number =>
        some.filter(({ verdict }) => !verdict.supported).length / Math.max(1, some.length);
      const faithful = own.filter(({ faithful: is }) => is);
      const wrong = own.filter(({ faithful: is }) => !is);
      const kinds = [...new Set(wrong.flatMap(({ edits }) => edits ?? []))];
      const alarms = faithful.flatMap(({ verdict }) => [...new Set(verdict.reasons.map(({ code }) => code))]);
      return {
        set,
        setting,
        claims: own.length,
        refused: refusedOf(faithful),
        caught: refusedOf(wrong),
        byEdit: new Map(
          kinds.map((kind) => {
            const some = wrong.filter(({ edits }) => edits?.includes(kind));
            return [kind, { claims: some.length, caught: refusedOf(some) }];
          }),
        ),
        falseAlarms: new Map(
          [...new Set(alarms)].map((code) => [code, alarms.filter((other) => other === code).length]),
        ),
      };
    });
  });
}

/** The figures that have a floor, in per cent: of the strict setting. */
export function claimFigures(results: readonly ClaimResult[]): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const result of results) {
    if (result.setting !== 'strict') continue;
    figures[`${result.set}: balanced accuracy`] = 100 * balancedAccuracy(result);
    figures[`${result.set}: faithful ones let through`] = 100 * (1 - result.refused);
  }
  return figures;
}
