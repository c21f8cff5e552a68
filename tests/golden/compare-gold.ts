import type { Analysis } from '../../src/index.ts';
import { overlaps, type Span } from '../../src/model/span.ts';
import { compareFields } from './compare-fields.ts';
import { compareIndirect } from './compare-indirect.ts';
import type { Gold, GoldQuote } from './gold.ts';
import { type Counts, type Deviation, emptyCounts } from './gold-counts.ts';
import { locateInOrder } from './locate.ts';
import { type AnsweredFragment, markedFragments } from './marked-fragments.ts';
import { compareSpeakers, tellingWords } from './same-speaker.ts';

/** How far one article's analysis is from what a careful reader says about it. */
export interface GoldComparison {
  readonly counts: Counts;
  /** In the order of the article. */
  readonly deviations: readonly Deviation[];
}

/** The share of two spans' longer one that both cover, in [0, 1]. */
function sharedPart(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, shared) / Math.max(a.end - a.start, b.end - b.start);
}

/** As in the evaluation's scorer: a fragment is found where the answer shares this much of it. */
const FOUND_AT = 0.8;

/** Compares an analysis with a case's gold. */
export function compareGold(gold: Gold, analysis: Analysis): GoldComparison {
  const { article } = analysis;
  const counts = emptyCounts();
  const deviations: Deviation[] = [];
  const places = locateInOrder(
    article.body,
    gold.quotes.map(({ text, turn }) => ({ text, inMarks: turn === undefined })),
  );
  const answered = markedFragments(analysis);
  const used = new Set<AnsweredFragment>();
  for (const [index, quote] of gold.quotes.entries()) {
    const place = places[index];
    const answer =
      place && answered.find((other) => !used.has(other) && sharedPart(other, place) >= FOUND_AT);
    if (answer) used.add(answer);
    judgeFragment(quote, place, answer, article.body, counts, deviations);
  }
  const turns = places.filter((place, index): place is Span => !!place && gold.quotes[index]?.turn === true);
  for (const extra of answered) {
    // What somebody cites within a turn may be listed or left out: readers differ.
    if (used.has(extra) || turns.some((turn) => overlaps(turn, extra))) continue;
    const text = article.body.slice(extra.start, extra.end);
    counts.extra++;
    const what = gold.notQuotes.includes(text) ? 'not speech' : 'extra';
    deviations.push({ what, at: extra.start, text, answered: extra.speaker ?? '(unknown)' });
  }
  compareIndirect(gold, analysis, counts, deviations);
  compareFields(gold, analysis, counts, deviations);
  return { counts, deviations: deviations.sort((a, b) => a.at - b.at) };
}

function judgeFragment(
  gold: GoldQuote,
  place: Span | undefined,
  answer: AnsweredFragment | undefined,
  body: string,
  counts: Counts,
  deviations: Deviation[],
): void {
  const at = place?.start ?? body.length;
  const wanted = `${gold.speaker ?? '(unknown)'}`;
  const deviate = (what: Deviation['what'], wantedValue: string, answeredValue: string) =>
    deviations.push({ what, at, text: gold.text, wanted: wantedValue, answered: answeredValue });
  if (gold.turn) counts.turns++;
  else counts.fragments++;
  if (answer === undefined) {
    deviations.push({ what: place ? 'missing' : 'not in body', at, text: gold.text, wanted });
    return;
  }
  // A turn has no marks and counts apart, so that the figures for marked speech stay comparable.
  if (gold.turn) counts.turnsFound++;
  else counts.found++;
  if (place && (answer.start !== place.start || answer.end !== place.end)) {
    deviate('bounds', gold.text, body.slice(answer.start, answer.end));
  }
  const verdict = judgeSpeaker(gold, answer.speaker);
  if (verdict === 'different') deviate('wrong speaker', wanted, answer.speaker ?? '(unknown)');
  if (verdict === 'unknown') deviate('no speaker', wanted, '(unknown)');
  if (verdict === 'other-form') deviate('other form', wanted, answer.speaker ?? '(unknown)');
  if (verdict === 'different') counts.wrongSpeakers++;
  if (gold.turn) return;
  if (verdict === 'same' || verdict === 'other-form') counts.speakersRight++;
  if (sameRole(gold.role, answer.role)) counts.rolesRight++;
  else deviate('role', gold.role ?? '(none)', answer.role ?? '(none)');
  if (gold.type === answer.type) counts.typesRight++;
  else deviate('type', gold.type, answer.type);
}

function judgeSpeaker({ speaker, aliases = [] }: GoldQuote, answered: string | undefined) {
  if (speaker === null) return answered === undefined ? 'same' : 'different';
  return answered === undefined ? 'unknown' : compareSpeakers([speaker, ...aliases], answered);
}

function sameRole(wanted: string | null, answered: string | undefined): boolean {
  if (wanted === null || answered === undefined) return wanted === null && answered === undefined;
  return tellingWords(wanted).join(' ') === tellingWords(answered).join(' ');
}
