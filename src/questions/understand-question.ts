import { askBack } from './ask-back.ts';
import { candidateNames } from './candidate-names.ts';
import { correctTyping } from './correct-typing.ts';
import { type LanguageWords, languages } from './languages.ts';
import { readFrame } from './read-frame.ts';
import { beginReading, type Names, roleOf } from './reading.ts';
import { settleFrame } from './settle-frame.ts';
import { LONGEST_QUESTION, settleQuestion } from './settle-question.ts';
import { type Piece, splitQuestion } from './split-question.ts';
import { takePeriods } from './take-periods.ts';
import { takePublisher } from './take-publisher.ts';
import { takeWrapper } from './take-wrapper.ts';
import { type UnclearWords, unclearWords } from './unclear-words.ts';
import type { QuestionContext, QuestionLanguage, QuestionOutcome, Understood } from './understood.ts';

interface Attempt {
  readonly query: Understood;
  readonly unclear: readonly UnclearWords[];
  /** How many words the language knows. */
  readonly known: number;
}

/**
 * Understands a plain question in English or German by rules: pure, deterministic, never throws, linear in the question's length.
 * Each word is understood, means nothing, or is asked back about; none is silently left out.
 */
export function understandQuestion(question: string, context: QuestionContext): QuestionOutcome {
  const asked = settleQuestion(question);
  const pieces = asked.length > LONGEST_QUESTION ? [] : splitQuestion(asked);
  if (pieces.every(({ kind }) => kind === 'mark')) return refused(asked);
  const names = announced(asked, context);
  const [best] = languages
    .map((words) => attempt(asked, pieces, words, names, context))
    .sort((a, b) => b.known - a.known || amount(a) - amount(b));
  const { query, unclear } = best!;
  const empty = unclear.length === 0 && isEmpty(query) && !asksAnything(pieces);
  if (unclear.length === 0 && !empty) return { kind: 'understood', query };
  const partly = isEmpty(query) ? undefined : query;
  return {
    kind: 'unclear',
    ...(partly && { partly }),
    unclear: unclear.map(({ words }) => words),
    ask: askBack(unclear, partly, query.language, context.zone),
  };
}

function attempt(
  question: string,
  pieces: readonly Piece[],
  words: LanguageWords,
  names: Names,
  context: QuestionContext,
): Attempt {
  const folded = correctTyping(pieces, words, names);
  const reading = beginReading(question, pieces, folded, words, names);
  const start = takeWrapper(reading);
  takePublisher(reading, start);
  takePeriods(reading, start, context.now, context.zone);
  const query = settleFrame(reading, readFrame(reading, start));
  const isKnown = (at: number): boolean => {
    const { period } = reading;
    return (
      reading.uses[at] === 'function' ||
      (period !== undefined && reading.uses[at] === 'period') ||
      roleOf(reading, at) !== undefined
    );
  };
  return { query, unclear: unclearWords(reading), known: pieces.filter((_, at) => isKnown(at)).length };
}

// What was not announced is not asked for: the caller has looked up nothing else.
function announced(question: string, { publisherNamed, speakerNamed }: QuestionContext): Names {
  const candidates = new Set(candidateNames(question));
  return {
    publisherNamed: (words) => (candidates.has(words) ? publisherNamed(words) : undefined),
    speakerNamed: (words) => (candidates.has(words) ? speakerNamed(words) : 0),
  };
}

function refused(question: string): QuestionOutcome {
  const language: QuestionLanguage = 'en';
  const reason = question.length > LONGEST_QUESTION ? 'too-long' : 'nothing';
  return { kind: 'unclear', unclear: [], ask: askBack([{ words: '', reason }], undefined, language, 'UTC') };
}

function amount({ unclear }: Attempt): number {
  return unclear.reduce((sum, { words }) => sum + words.length, 0);
}

function isEmpty({ speakers, about, period, publisher, latest, limit }: Understood): boolean {
  return (
    speakers.length === 0 && [about, period, publisher, limit].every((part) => part === undefined) && !latest
  );
}

/** Whether a word beyond greetings was typed: "quotes" asks for all there are. */
function asksAnything(pieces: readonly Piece[]): boolean {
  const folded = pieces.map((piece) => piece.folded);
  return languages.some(({ roles }) =>
    folded.some((word) => roles.get(word)?.some(({ role, words }) => words.length === 1 && ASKING.has(role))),
  );
}

const ASKING: ReadonlySet<string> = new Set('nouns noun reaction verb-or-noun say say-of who'.split(' '));
