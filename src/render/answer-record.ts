import type { Answer, CheckAnswer, Saying, SayingVersion } from '../model/answer.ts';
import type { Excerpt } from '../model/archived-quote.ts';

/** An answer for programs: plain values, the newest entry first. */
export function answerRecord(answer: Answer, understood: string) {
  const { question, meant, publishers, unknownPublisher, sayings, speakers, more, byHeadline, archive } =
    answer;
  return {
    understood,
    question,
    meant,
    publishers,
    ...(unknownPublisher !== undefined && { unknownPublisher }),
    byHeadline,
    entries: sayings.map(entry),
    speakers,
    more,
    ...(archive !== undefined && { archive }),
  };
}

/** What was found of words that somebody may have said, for programs. */
export function checkRecord({ words, speaker, verdict, found, archive }: CheckAnswer) {
  return {
    words,
    ...(speaker !== undefined && { speaker }),
    verdict,
    found: found.map(({ verdict: each, byAnother, difference, ...saying }) => ({
      verdict: each,
      byAnother,
      difference,
      ...entry(saying),
    })),
    ...(archive !== undefined && { archive }),
  };
}

function entry({ shown, excerpt, others }: Saying) {
  return {
    ...version(shown),
    sentence: slice(excerpt, excerpt.around),
    ...(excerpt.cue !== undefined && { cue: slice(excerpt, excerpt.cue) }),
    versions: others.map((other) => ({ ...version(other), difference: other.difference })),
  };
}

function version({ quote, links }: SayingVersion) {
  const { type, texts, speakers, confidence, article } = quote;
  const { at, dated, language } = article;
  return { type, texts, speakers, confidence, at, dated, language, links };
}

function slice({ text }: Excerpt, { start, end }: Excerpt['around']): string {
  return text.slice(start, end);
}
