import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QuestionLanguage, QuestionOutcome, Understood } from '../../src/questions/understood.ts';

/** One line of a table: a question, and all that is expected of it. */
export interface QuestionCase {
  readonly question: string;
  /** What is expected: the outcome without the words it asks back with. */
  readonly expected: Expected;
}

type Expected =
  | { readonly kind: 'understood'; readonly query: Understood }
  | { readonly kind: 'unclear'; readonly partly?: Understood; readonly unclear: readonly string[] };

/**
 * Reads a table of `question => by A + B; about T; when WORDS = SINCE..UNTIL; in PUBLISHER; latest; limit N; who;
 * loosely W + W; unclear W + W`: dates are in UTC, and where something is unclear the rest is what was understood.
 */
export function questionTable(name: string, language: QuestionLanguage): QuestionCase[] {
  const text = readFileSync(join(import.meta.dirname, 'tables', `${name}.txt`), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.includes(' => '))
    .map((line) => {
      const [question = '', fields = ''] = line.split(' => ');
      return { question, expected: expectedOf(fields.split(';'), language) };
    });
}

/** An outcome as tables expect it. */
export function withoutAsk(outcome: QuestionOutcome): Expected {
  if (outcome.kind === 'understood') return outcome;
  const { ask: _, ...rest } = outcome;
  return rest;
}

function expectedOf(fields: readonly string[], language: QuestionLanguage): Expected {
  const list = (rest: string): string[] => rest.split(' + ');
  const query: Record<string, unknown> = { kind: 'quotes', speakers: [], latest: false, language };
  let unclear: readonly string[] | undefined;
  let empty = true;
  for (const field of fields.map((one) => one.trim()).filter((one) => one !== '')) {
    const space = field.indexOf(' ');
    const [key, rest] = space < 0 ? [field, ''] : [field.slice(0, space), field.slice(space + 1)];
    if (key === 'unclear') unclear = rest === '' ? [] : list(rest);
    else if (key === 'all') empty = false;
    else empty = set(query, key, rest) && empty;
  }
  const understood = query as unknown as Understood;
  if (unclear === undefined) return { kind: 'understood', query: understood };
  return { kind: 'unclear', unclear, ...(!empty && { partly: understood }) };
}

/** Sets a field; gives whether it alone asks for nothing. */
function set(query: Record<string, unknown>, key: string, rest: string): boolean {
  if (key === 'by') query.speakers = rest.split(' + ');
  else if (key === 'about') query.about = rest;
  else if (key === 'in') query.publisher = rest;
  else if (key === 'latest') query.latest = true;
  else if (key === 'limit') query.limit = Number(rest);
  else if (key === 'who') query.kind = 'speakers';
  else if (key === 'loosely') query.loosely = rest.split(' + ');
  else if (key === 'when') query.period = periodOf(rest);
  else throw new Error(`unknown field: ${key}`);
  return key === 'who' || key === 'loosely';
}

function periodOf(field: string): unknown {
  const [words = '', dates = ''] = field.split(' = ');
  const [since = '', until = ''] = dates.split('..');
  const instant = (date: string): string => new Date(date.length > 10 ? `${date}:00Z` : date).toISOString();
  return { ...(since && { since: instant(since) }), ...(until && { until: instant(until) }), words };
}
