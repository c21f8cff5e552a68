import type { QuestionLanguage } from '../understood.ts';

/** What is said of each reason; `%` stands for the words. */
export const answers: Readonly<Record<QuestionLanguage, Readonly<Record<string, string>>>> = {
  en: {
    words: 'I did not understand %.',
    pronoun: 'I do not know who or what % is: please name it.',
    not: '%: I only know what was said, not what was left unsaid.',
    except: 'I cannot leave anything out yet (%).',
    why: '%: I cannot tell reasons, only what was said.',
    count: '%: I do not count, I show the quotes.',
    will: '%: I know no future or wishes, only what was said.',
    lie: '%: I cannot tell whether something is true, only what was said.',
    summary: '%: I do not rewrite what was said, I show it word for word.',
    where: '%: I do not know places, only who said what, when, and which publication has it.',
    most: '%: I do not rank quotes, I can show the latest.',
    tongue: '%: I cannot tell the language something was said in.',
    ambiguous: '% may be two different days: please write the month as a word.',
    'no-such-date': '% is no date I know.',
    future: '% lies in the future: I only know what was said.',
    order: '% ends before it begins.',
    'too-long': 'That is too long for a question: please ask in up to 500 characters.',
    nothing: 'I found no question in that.',
  },
  de: {
    words: '% habe ich nicht verstanden.',
    pronoun: 'Ich weiß nicht, wer oder was mit % gemeint ist: bitte nennen.',
    not: '%: Ich weiß nur, was gesagt wurde, nicht, was ungesagt blieb.',
    except: 'Ausnehmen kann ich noch nichts (%).',
    why: '%: Gründe kenne ich nicht, nur was gesagt wurde.',
    count: '%: Ich zähle nicht, ich zeige die Zitate.',
    will: '%: Künftiges und Gewünschtes kenne ich nicht, nur was gesagt wurde.',
    lie: '%: Ob etwas wahr ist, kann ich nicht sagen, nur was gesagt wurde.',
    summary: '%: Ich schreibe nichts um, ich zeige den Wortlaut.',
    where: '%: Orte kenne ich nicht, nur wer wann was gesagt hat und wo es erschienen ist.',
    most: '%: Ich stelle keine Rangfolge auf, zeige aber gern das Neueste.',
    tongue: '%: In welcher Sprache etwas gesagt wurde, weiß ich nicht.',
    ambiguous: '% kann zweierlei Tage meinen: bitte den Monat ausschreiben.',
    'no-such-date': '% ist kein Datum, das ich kenne.',
    future: '% liegt in der Zukunft: Ich weiß nur, was gesagt wurde.',
    order: '% endet, bevor es beginnt.',
    'too-long': 'Das ist zu lang für eine Frage: bitte mit höchstens 500 Zeichen fragen.',
    nothing: 'Darin habe ich keine Frage gefunden.',
  },
};

/** What can be asked instead, without and with something understood (`%`). */
export const advice: Readonly<
  Record<QuestionLanguage, { readonly examples: string; readonly rest: string }>
> = {
  en: {
    examples: 'You can ask: “What did Lavrov say about grain last week?” or “Who spoke about Belarus?”',
    rest: 'Without that I would show: %.',
  },
  de: {
    examples:
      'Fragen kannst du zum Beispiel: „Was hat Lavrov letzte Woche über Getreide gesagt?“ oder „Wer sprach über Belarus?“',
    rest: 'Ohne das würde ich zeigen: %.',
  },
};
