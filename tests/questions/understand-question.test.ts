import { describe, expect, test } from 'vitest';
import { understandQuestion } from '../../src/questions/understand-question.ts';
import { questionContext } from './question-context.ts';
import { questionTable, withoutAsk } from './question-table.ts';

describe.each([
  ['english', 'en'],
  ['german', 'de'],
  ['held-out-english', 'en'],
  ['held-out-german', 'de'],
] as const)('the table %s', (name, language) => {
  test.each(questionTable(name, language))('$question', ({ question, expected }) => {
    expect(withoutAsk(understandQuestion(question, questionContext()))).toEqual(expected);
  });
});
