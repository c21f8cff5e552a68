import type { Answer, Question } from '../model/answer.ts';
import type { AskedPart } from '../model/asked.ts';
import type { Instant } from '../model/instant.ts';
import { type Outcome, refusal, success } from '../model/outcome.ts';
import type { Viewpoint } from '../model/viewpoint.ts';
import { describeUnderstood } from '../questions/describe-understood.ts';
import { parseSince, parseUntil } from '../questions/parse-since.ts';
import { understandQuestion } from '../questions/understand-question.ts';
import type { Understood } from '../questions/understood.ts';
import type { QuoteArchive } from '../store/archive.ts';
import { ask } from './ask.ts';
import { lookUpNames } from './look-up-names.ts';

/** What asking runs on. */
export interface AskingParts {
  readonly archive: QuoteArchive;
  readonly viewpoint: Viewpoint;
  readonly now: Instant;
  /** The IANA zone in which "yesterday" is meant. */
  readonly zone: string;
}

/** An answer, and in one line what was understood. */
export interface AnsweredQuestion {
  readonly answer: Answer;
  readonly understood: string;
}

/**
 * Understands what somebody asks, a plain question, fields or both, and answers it. What isn't understood is asked back: refuses
 * `unclear`, with what was understood so far, and what `parseSince` refuses.
 */
export async function answerQuestion(
  asked: AskedPart,
  { archive, viewpoint, now, zone }: AskingParts,
): Promise<Outcome<AnsweredQuestion>> {
  const since = asked.since === undefined ? undefined : parseSince(asked.since, { now, zone });
  if (since?.ok === false) return since;
  const until = asked.until === undefined ? undefined : parseUntil(asked.until, { now, zone });
  if (until?.ok === false) return until;
  const read =
    asked.question === undefined
      ? success(NOTHING)
      : await understood(asked.question, { archive, viewpoint, now, zone });
  if (!read.ok) return read;
  const { period, ...query } = read.value;
  const limits = {
    ...period,
    ...(since !== undefined && { since: since.value }),
    ...(until !== undefined && { until: until.value }),
  };
  const whole: Understood = {
    ...query,
    ...(asked.speaker !== undefined && { speakers: [asked.speaker] }),
    ...(asked.about !== undefined && { about: asked.about }),
    ...(asked.publisher !== undefined && { publisher: asked.publisher }),
    ...(limits.since === undefined && limits.until === undefined
      ? {}
      : { period: { words: limits.words ?? asked.since ?? '', ...limits } }),
  };
  const question: Question = {
    kind: whole.kind,
    speakers: whole.speakers,
    about: whole.about,
    since: limits.since,
    until: limits.until,
    publisher: whole.publisher,
    limit: Math.min(whole.limit ?? asked.limit, asked.limit),
    from: asked.from,
  };
  return success({
    answer: await ask(question, archive, viewpoint),
    understood: describeUnderstood(whole, zone),
  });
}

const NOTHING: Understood = { kind: 'quotes', speakers: [], latest: false, language: 'en' };

async function understood(
  question: string,
  { archive, viewpoint, now, zone }: AskingParts,
): Promise<Outcome<Understood>> {
  const names = await lookUpNames(question, archive, viewpoint);
  const outcome = understandQuestion(question, { now, zone, ...names });
  if (outcome.kind === 'understood') return success(outcome.query);
  const { partly, ask: back } = outcome;
  const soFar = partly === undefined ? '' : describeUnderstood(partly, zone);
  const remedy =
    soFar === '' ? 'Ask, for example: who spoke about grain last week?' : `Understood so far: ${soFar}.`;
  return refusal('unclear', back, remedy);
}
