import type { Quote, Speaker } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import { isKnownLanguage } from '../text/lexicon/lexicons.ts';
import { W } from '../text/word-classes.ts';
import type { PronounPlace } from './antecedent-features.ts';
import { calibrateFor } from './calibrate.ts';
import type { PreviousQuote } from './candidate-features.ts';
import { strongestSpeaker, weighSpeakers } from './choose-speaker.ts';
import { cueSpan } from './cue-span.ts';
import { droppedSubject } from './dropped-subject.ts';
import { insertedPronoun } from './inserted-pronoun.ts';
import type { MentionShape } from './mention-shape.ts';
import { participleAuthor } from './participle-author.ts';
import type { MarkedCandidate, QuoteContext } from './quote-context.ts';
import { quoteModels } from './quote-models.ts';
import type { SpeakerDecision } from './quote-trace.ts';
import { rankQuote } from './rank-quote.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { speakerOf } from './speaker-of.ts';

/** Below this probability we say "speaker unknown" rather than guess. */
const SURE_ENOUGH = 0.3;
/** In German nearly every quote names its speaker, and the ranker knows more candidates: cross-validated, .2 errs least. */
const SURE_ENOUGH_GERMAN = 0.2;

/** How sure we are of a speaker that a rule names and not the ranker. */
const INFERRED = 0.6;

interface Draft {
  readonly fragments: Span[];
  readonly candidates: MarkedCandidate[];
  readonly mention: number;
  readonly speaker: Speaker | undefined;
  confidence: number;
}

/** The quotes among the marked stretches that are speech: who speaks, which fragments belong together. */
export function findMarkedQuotes(
  context: QuoteContext,
  shapes: readonly MentionShape[],
  speech: readonly boolean[],
): Quote[] {
  const { language } = context.document.article;
  const known = isKnownLanguage(language);
  const enough = language === 'de' ? SURE_ENOUGH_GERMAN : SURE_ENOUGH;
  const drafts: Draft[] = [];
  const speakers: number[] = [];
  const timesQuoted = new Map<number, number>();
  let previous: PreviousQuote = { mention: -1, entity: -1, candidate: undefined, timesQuoted };
  context.candidates.forEach((candidate, index) => {
    if (!speech[index]) return;
    const weighed = known ? weighSpeakers(context, shapes, candidate, previous) : [];
    const best = strongestSpeaker(context, weighed);
    const inside = known ? saidByRule(context, candidate) : -1;
    const sure = best !== undefined && best.probability >= enough;
    const fallback = inside >= 0 ? inside : sure ? best.mention : droppedSubject(context, candidate);
    const mention = known ? fallback : -1;
    const probability = mention === best?.mention ? best.probability : INFERRED;
    const attributed =
      mention >= 0
        ? attribute(context, shapes, mention, probability, {
            quote: candidate,
            speakers,
            lastParagraph:
              previous.candidate === undefined ? -1 : context.paragraphOf[previous.candidate.first]!,
          })
        : { speaker: undefined, confidence: 1 - (best?.probability ?? 0) };
    note(context, { candidate, weighed, mention });
    const last = drafts.at(-1);
    const span = { start: candidate.mark.start, end: candidate.mark.end };
    if (
      last !== undefined &&
      mention >= 0 &&
      last.mention === mention &&
      near(context, last.candidates.at(-1)!, candidate)
    ) {
      last.fragments.push(span);
      last.candidates.push(candidate);
      last.confidence = Math.min(last.confidence, attributed.confidence);
    } else {
      drafts.push({
        fragments: [span],
        candidates: [candidate],
        mention,
        speaker: attributed.speaker,
        confidence: attributed.confidence,
      });
    }
    const entity = attributed.speaker?.entity ?? -1;
    if (entity >= 0 && speakers.at(-1) !== entity) speakers.push(entity);
    if (entity >= 0) timesQuoted.set(entity, (timesQuoted.get(entity) ?? 0) + 1);
    previous = { mention, entity, candidate, timesQuoted };
  });
  return drafts.map((draft) => finish(context, shapes, draft));
}

/** The speaker where grammar leaves no doubt, or -1. */
function saidByRule(context: QuoteContext, candidate: MarkedCandidate): number {
  const inside = insertedPronoun(context, candidate);
  return inside >= 0 ? inside : participleAuthor(context, candidate);
}

function note(context: QuoteContext, decision: SpeakerDecision): void {
  if (context.trace === undefined) return;
  const antecedent = context.trace.antecedents.at(-1);
  const resolved = antecedent !== undefined && antecedent.pronoun === decision.mention;
  context.trace.speakers.push(resolved ? { ...decision, antecedent } : decision);
}

function near(context: QuoteContext, last: MarkedCandidate, next: MarkedCandidate): boolean {
  const gap = context.paragraphOf[next.first]! - context.paragraphOf[last.first]!;
  return gap === 0 || (gap === 1 && last.mark.continues);
}

function attribute(
  context: QuoteContext,
  shapes: readonly MentionShape[],
  mention: number,
  probability: number,
  place: PronounPlace,
): { speaker: Speaker | undefined; confidence: number } {
  if (context.document.mentions[mention]!.kind !== 'pronoun') {
    return { speaker: speakerOf(context.document, mention), confidence: probability };
  }
  const resolution = resolvePronoun(context, shapes, mention, place);
  if (resolution === undefined || resolution.probability < SURE_ENOUGH)
    return { speaker: undefined, confidence: 0.5 };
  const speaker = speakerOf(context.document, mention, resolution.entity);
  return { speaker, confidence: probability * resolution.probability };
}

/** What the models' probability has proved to be worth; an unknown speaker's is left as it is. */
function worth(context: QuoteContext, { speaker, confidence }: Draft): number {
  if (speaker === undefined) return confidence;
  const { language } = context.document.article;
  return calibrateFor(quoteModels().calibration, language, confidence);
}

function finish(context: QuoteContext, shapes: readonly MentionShape[], draft: Draft): Quote {
  const { fragments, candidates, mention, speaker } = draft;
  const type = candidates.some((candidate) => isWholeClause(context, candidate)) ? 'direct' : 'mixed';
  const cue = mention < 0 ? undefined : cueSpan(context, shapes, candidates[0]!, mention);
  const confidence = Math.round(worth(context, draft) * 1000) / 1000;
  const rank = rankQuote(context.document, candidates, type, speaker);
  const base = { type, fragments, confidence, rank } as const;
  return { ...base, ...(cue === undefined ? {} : { cue }), ...(speaker === undefined ? {} : { speaker }) };
}

/** Whether a marked stretch is a clause of its own, not words woven into ours. */
function isWholeClause(context: QuoteContext, candidate: MarkedCandidate): boolean {
  const { tokens, classes } = context.document;
  const first = tokens[candidate.first]!;
  const upper =
    first.kind === 'number' || first.text[0] !== first.text[0]!.toLowerCase() || first.kind === 'punctuation';
  if (!upper) return false;
  const last = tokens[candidate.end - 1]!.text;
  const ends =
    /[.,!?…—–-]$/.test(last) ||
    candidate.mark.continues ||
    candidate.mark.close === candidate.mark.end ||
    followsStop(context, candidate);
  const { left } = candidate;
  const inParagraph = left >= context.paragraphFirst[context.paragraphOf[candidate.first]!]!;
  const prev = inParagraph ? tokens[left]!.text : '';
  const opens =
    !inParagraph || /[.,:;!?…—–)\]>]$/.test(prev) || tokens[left]!.kind === 'close' || context.cue[left]! > 0;
  if (/[!?]$/.test(last) && (opens || candidate.words >= 2)) return true;
  if (opens && ends) return candidate.words >= 2;
  return candidate.words >= 6 && (ends || (classes[candidate.first]! & W.determiner) !== 0) && opens;
}

function followsStop(context: QuoteContext, candidate: MarkedCandidate): boolean {
  const next = context.document.tokens[candidate.right]?.text;
  return next === undefined || /^[,.–—]$/.test(next);
}
