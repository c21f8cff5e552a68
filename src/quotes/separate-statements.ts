import { CLAUSE_OPENERS } from './clause-words.ts';
import type { QuoteContext } from './quote-context.ts';
import type { ReportedStatement } from './reported-statement.ts';

/** A statement ends where the next attribution of its sentence opens; one within another's words is that one's. */
export function separated(context: QuoteContext, found: readonly ReportedStatement[]): ReportedStatement[] {
  const kept: ReportedStatement[] = [];
  for (const statement of found) {
    const last = kept.at(-1);
    const inside =
      last?.ranges.findIndex(({ first, end }) => first <= statement.opens && statement.opens < end) ?? -1;
    if (last === undefined || inside < 0) {
      if (last !== undefined && overlap(last, statement)) continue;
      kept.push(statement);
      continue;
    }
    const cut = boundaryBefore(context, statement, last.ranges[inside]!.first);
    if (cut < 0) continue;
    const ranges = [...last.ranges.slice(0, inside), { first: last.ranges[inside]!.first, end: cut }];
    kept[kept.length - 1] = { ...last, ranges };
    // What a second speaker says begins after the first one's clause.
    const own = statement.ranges.map((range) => (range.first < cut ? { ...range, first: cut } : range));
    kept.push({ ...statement, ranges: own });
  }
  return kept;
}

function overlap(a: ReportedStatement, b: ReportedStatement): boolean {
  return a.ranges.some((one) => b.ranges.some((other) => one.first < other.end && other.first < one.end));
}

/** The end of the clause before a new attribution in the same sentence, or -1 where it opens inside that clause. */
function boundaryBefore(context: QuoteContext, { form, opens }: ReportedStatement, from: number): number {
  const { tokens } = context.document;
  if (form === 'continued') return opens;
  for (let at = opens - 1; at > Math.max(from, opens - 5); at--) {
    const { lower, text } = tokens[at]!;
    if (text === ';') return at;
    if (CLAUSE_OPENERS.has(lower)) return tokens[at - 1]?.text === ',' ? at - 1 : at;
    if (text === ',') return -1;
  }
  return -1;
}
