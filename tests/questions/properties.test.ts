import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidateNames } from '../../src/questions/candidate-names.ts';
import { describeUnderstood } from '../../src/questions/describe-understood.ts';
import { understandQuestion } from '../../src/questions/understand-question.ts';
import type { QuestionOutcome, Understood } from '../../src/questions/understood.ts';
import { questionContext } from './question-context.ts';
import { anyQuestion, tableQuestion } from './question-text.ts';

const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Apia', 'Asia/Kathmandu'];
const queryOf = (outcome: QuestionOutcome): Understood | undefined =>
  outcome.kind === 'understood' ? outcome.query : outcome.partly;
const moment = fc.date({
  min: new Date('2025-01-01'),
  max: new Date('2045-01-01'),
  noInvalidDate: true,
});

/** All that an outcome shows of the words typed. */
function shown(outcome: QuestionOutcome): string {
  const query = queryOf(outcome);
  const unclear = outcome.kind === 'unclear' ? outcome.unclear : [];
  const { speakers = [], about = '', period, publisher = '', loosely = [] } = query ?? {};
  return [...speakers, about, period?.words ?? '', publisher, ...loosely, ...unclear].join(' ');
}

describe('any question', () => {
  test('is read without throwing, alike each time, asking only for what was announced', () => {
    fc.assert(
      fc.property(anyQuestion, fc.constantFrom(...ZONES), moment, (question, zone, now) => {
        const asked: string[] = [];
        const context = questionContext({ zone, now: now.toISOString() });
        const watched = questionContext({
          ...context,
          speakerNamed: (words) => {
            asked.push(words);
            return context.speakerNamed(words);
          },
          publisherNamed: (words) => {
            asked.push(words);
            return context.publisherNamed(words);
          },
        });
        const outcome = understandQuestion(question, watched);
        expect(understandQuestion(question, context)).toEqual(outcome);
        const candidates = candidateNames(question);
        expect(candidates.length).toBeLessThanOrEqual(40);
        expect(new Set(candidates).size).toBe(candidates.length);
        expect(asked.filter((words) => !candidates.includes(words))).toEqual([]);
        const query = queryOf(outcome);
        if (query !== undefined)
          expect(describeUnderstood(query, zone)).not.toMatch(/[\n\r\0]|undefined|NaN/);
        if (outcome.kind === 'unclear') expect(outcome.ask).toMatch(/^\S.*\S$/);
      }),
      { numRuns: 200 },
    );
  });

  test('has a period that is half-open and in order, as instants are written', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyQuestion, tableQuestion),
        fc.constantFrom(...ZONES),
        moment,
        (question, zone, now) => {
          const period = queryOf(
            understandQuestion(question, questionContext({ zone, now: now.toISOString() })),
          )?.period;
          if (period === undefined) return;
          const { since, until } = period;
          expect(since ?? until).toBeDefined();
          for (const instant of [since, until])
            if (instant !== undefined) expect(new Date(instant).toISOString()).toBe(instant);
          if (since !== undefined && until !== undefined) expect(since < until).toBe(true);
          if (since !== undefined) expect(since <= now.toISOString()).toBe(true);
          expect(question.trim().replace(/\s+/g, ' ')).toContain(period.words.split(' ')[0]);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('leaves out no word that it doesn’t know or that changes what is asked: it is understood or asked back about', () => {
    fc.assert(
      fc.property(
        tableQuestion,
        fc.nat(30),
        fc.constantFrom(
          'zorvex',
          'Quilmar',
          'not',
          'nicht',
          'except',
          'außer',
          'only',
          'nur',
          'why',
          'warum',
          'he',
          'er',
        ),
        (question, at, word) => {
          const words = question.split(' ');
          const put = [...words.slice(0, at), word, ...words.slice(at)].join(' ');
          expect(shown(understandQuestion(put, questionContext()))).toContain(word);
        },
      ),
      { numRuns: 600 },
    );
  });

  test('means the same with white space around and within', () => {
    fc.assert(
      fc.property(tableQuestion, (question) => {
        const spaced = `  ${question.replaceAll(' ', '  ')}\n`;
        const [plain, wide] = [question, spaced].map((text) => understandQuestion(text, questionContext()));
        expect(shown(wide!).replace(/\s+/g, ' ')).toBe(shown(plain!).replace(/\s+/g, ' '));
      }),
    );
  });
});
