import fc from 'fast-check';
import { questionTable } from './question-table.ts';

const questions = [...questionTable('english', 'en'), ...questionTable('german', 'de')];
const words = [...new Set(questions.flatMap(({ question }) => question.split(' ')))];
const STRANGE = [
  '\u0000',
  '\u202e',
  '😀',
  "'; DROP TABLE quotes; --",
  '“',
  '„',
  '3.5.',
  '31.2.',
  '٣',
  'İ',
  '\ud800',
  '99999999',
  '-',
  '%',
];

/** A question of the tables. */
export const tableQuestion = fc.constantFrom(...questions.map(({ question }) => question));

/** Anything at all, and questions' words in any order with what is strange between them. */
export const anyQuestion = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 600 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...words) }, fc.constantFrom(...STRANGE)), {
      maxLength: 25,
    })
    .map((list) => list.join(' ')),
);
