import { describeUnderstood } from './describe-understood.ts';
import { shownWords } from './shown-words.ts';
import type { UnclearWords } from './unclear-words.ts';
import type { QuestionLanguage, Understood } from './understood.ts';
import { advice, answers } from './words/answers.ts';

/** Reasons told in one line. */
const MOST = 3;

/** One line that says what was not understood and why, and what can be asked instead. */
export function askBack(
  unclear: readonly UnclearWords[],
  partly: Understood | undefined,
  language: QuestionLanguage,
  zone: string,
): string {
  const told = [...new Set(unclear.map(({ reason }) => reason))].slice(0, MOST).map((reason) => {
    const words = unclear.filter((one) => one.reason === reason).map((one) => marked(one.words, language));
    return fill(answers[language][reason]!, words.slice(0, MOST).join(', '));
  });
  const { examples, rest } = advice[language];
  const instead = partly === undefined ? examples : fill(rest, describeUnderstood(partly, zone));
  return [...(told.length > 0 ? told : [answers[language].nothing!]), instead].join(' ');
}

function fill(text: string, words: string): string {
  return text.split('%').join(words);
}

function marked(words: string, language: QuestionLanguage): string {
  return language === 'de' ? `„${shownWords(words)}“` : `“${shownWords(words)}”`;
}
