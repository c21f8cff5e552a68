import { expect, test } from 'vitest';
import { candidateNames } from '../../src/questions/candidate-names.ts';

test.each([
  [
    'What did Sergey Lavrov say about grain in the Saltby Observer last week?',
    ['Sergey Lavrov', 'Lavrov', 'Saltby Observer', 'the Saltby Observer'],
  ],
  ['quotes by the White House and by Smith, Jones and Haddad', ['White House', 'Smith', 'Jones', 'Haddad']],
  ['what did Johnson and Johnson say', ['Johnson and Johnson', 'Johnson']],
  ['quotes in the Mail on Sunday', ['Mail on Sunday']],
  ['lavrov nato last week sky news', ['lavrov', 'nato', 'sky news']],
  ['Äußerungen des Kanzlers in der Welt am Hafen', ['Kanzlers', 'Kanzler', 'Welt am Hafen']],
  ['Merkels Zitate', ['Merkels', 'Merkel']],
])('%s', (question, names) => {
  expect(candidateNames(question)).toEqual(expect.arrayContaining(names));
});

test('are few, and none of a question that is too long', () => {
  expect(
    candidateNames('alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi'),
  ).toHaveLength(40);
  expect(candidateNames('x'.repeat(501))).toEqual([]);
});
