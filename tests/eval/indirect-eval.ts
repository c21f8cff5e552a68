import { analyse } from '../../src/index.ts';
import type { Quote } from '../../src/model/quote.ts';
import type { Span } from '../../src/model/span.ts';
import { compareSpeakers } from '../golden/same-speaker.ts';
import { type GoldStatement, type IndirectArticle, readIndirectArticles } from './indirect-gold.ts';

/** The halves of the set: one to make rules by, one for figures alone. */
export const indirectSets = [
  { name: 'indirect-develop', half: 'develop' },
  { name: 'indirect-judge', half: 'judge' },
] as const;

/** One thing that is wrong with the statements found. */
export interface IndirectError {
  readonly id: string;
  readonly kind: 'missed' | 'extra' | 'wrong-speaker';
  readonly text: string;
  readonly wanted?: string;
  readonly answered?: string;
}

/** The counts of some articles, and what is wrong in the order of the articles. */
export interface IndirectResult {
  readonly name: string;
  readonly articles: number;
  readonly gold: number;
  readonly answered: number;
  readonly found: number;
  readonly speakersRight: number;
  readonly cuesRight: number;
  /** Of the answers with a confidence of .7 and more: how many, and how many have span and speaker right. */
  readonly sure: number;
  readonly sureRight: number;
  readonly errors: readonly IndirectError[];
}

const FOUND_AT = 0.8;
const SURE = 0.7;

/** Runs one half of the set, or the articles of one language in it. */
export function evaluateIndirect(set: (typeof indirectSets)[number], language?: string): IndirectResult {
  const articles = readIndirectArticles(set.half).filter((article) =>
    language === undefined ? true : article.language === language,
  );
  const scores = articles.map(scoreArticle);
  const sum = (of: (score: ReturnType<typeof scoreArticle>) => number) =>
    scores.reduce((total, score) => total + of(score), 0);
  return {
    name: language === undefined ? set.name : `${set.name}, ${language}`,
    articles: articles.length,
    gold: sum(({ gold }) => gold),
    answered: sum(({ answered }) => answered),
    found: sum(({ found }) => found),
    speakersRight: sum(({ speakersRight }) => speakersRight),
    cuesRight: sum(({ cuesRight }) => cuesRight),
    sure: sum(({ sure }) => sure),
    sureRight: sum(({ sureRight }) => sureRight),
    errors: scores.flatMap(({ errors }) => errors),
  };
}

/** The figures of a half that have a floor, in per cent. */
export function indirectFigures({ gold, answered, found, speakersRight }: IndirectResult) {
  const f1 = (right: number) => (100 * 2 * right) / Math.max(1, gold + answered);
  return {
    'span F1, overlap 0.8': f1(found),
    'speaker right on matched': (100 * speakersRight) / Math.max(1, found),
    'end-to-end F1': f1(speakersRight),
  };
}

function scoreArticle(article: IndirectArticle) {
  const { text, headline, language, statements, optional, id } = article;
  const { quotes } = analyse(text, { headline, language });
  const indirect = quotes.filter(({ type }) => type === 'indirect');
  const errors: IndirectError[] = [];
  const used = new Set<Quote>();
  const score = {
    gold: 0,
    answered: 0,
    found: 0,
    speakersRight: 0,
    cuesRight: 0,
    sure: 0,
    sureRight: 0,
    errors,
  };
  const words = (fragments: readonly Span[]) =>
    fragments.map(({ start, end }) => text.slice(start, end)).join(' … ');
  for (const statement of statements) {
    score.gold++;
    const answer = indirect.find(
      (quote) => !used.has(quote) && shared(quote.fragments, statement.fragments, optional) >= FOUND_AT,
    );
    const wanted = statement.speakers.map(([speaker]) => speaker).join(' & ');
    if (answer === undefined) {
      errors.push({ id, kind: 'missed', text: words(statement.fragments), wanted });
      continue;
    }
    used.add(answer);
    score.found++;
    const { cue } = answer;
    if (cue !== undefined && text.slice(cue.start, cue.end).includes(statement.cue)) score.cuesRight++;
    const right = speakersAreRight(statement, answer);
    if (right) score.speakersRight++;
    else
      errors.push({
        id,
        kind: 'wrong-speaker',
        text: words(answer.fragments),
        wanted,
        answered: namesOf(answer).join(' & '),
      });
    if (answer.confidence >= SURE && right) score.sureRight++;
  }
  for (const quote of indirect) {
    if (!used.has(quote) && shared(quote.fragments, optional, []) > 0.5) continue;
    score.answered++;
    if (quote.confidence >= SURE) score.sure++;
    if (used.has(quote)) continue;
    errors.push({ id, kind: 'extra', text: words(quote.fragments), answered: namesOf(quote).join(' & ') });
  }
  return score;
}

function namesOf({ speaker }: Quote): string[] {
  return speaker === undefined ? [] : [speaker, ...(speaker.jointly ?? [])].map(({ name }) => name);
}

function speakersAreRight({ speakers }: GoldStatement, answer: Quote): boolean {
  const answered = namesOf(answer);
  const named = (accepted: readonly string[]) =>
    answered.some((name) => compareSpeakers(accepted, name) !== 'different');
  return answered.length === speakers.length && speakers.every(named);
}

/** The share of the longer one's characters that both cover; characters of `neither` count for nobody. */
function shared(a: readonly Span[], b: readonly Span[], neither: readonly Span[]): number {
  const both = a.reduce((sum, span) => sum + covered(span, b), 0);
  const length = (spans: readonly Span[]) =>
    spans.reduce((sum, span) => sum + span.end - span.start - covered(span, neither), 0);
  return both / Math.max(1, length(a), length(b));
}

function covered(span: Span, spans: readonly Span[]): number {
  return spans.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
    0,
  );
}
