import fc from 'fast-check';

const marks = "\" “ ” „ ‟ « » ‹ › ' ‘ ’ ‚ ‛ ` `` '' 「 」 『 』 〝 〞 ＂ ′ ″ ´".split(' ');
const brackets = '( ) [ ] { } < > （ ） 【 】 ⟨ ⟩'.split(' ');
const scripts = [
  'Ida Lund',
  'محمد الحداد',
  'דוד אברמוב',
  'Мария',
  '李小龍',
  '김민준',
  'Παππάς',
  'สมชาย',
  'दवे',
  '𝔘lrike',
  'ß',
  'İ',
];
const hidden = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u202e',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\u00ad',
  '\u061c',
  '\u2060',
];
const halves = ['\ud83c', '\udf0a', '\ud83c\udf0a', '👩‍👩‍👧‍👦', '\ufe0f', '\u0301'];
const joints = [
  ' ',
  ' ',
  ' ',
  '\u00a0',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u2028',
  ', ',
  '. ',
  ': ',
  ' – ',
  '… ',
  '@',
  '-',
  '\u0000',
];
const clauses = [
  'said',
  'sagte',
  'she said',
  'according to',
  'the mayor',
  'told reporters that',
  'we go north',
  'Nein',
  '12,5',
  'U.S.',
  '’s',
];

/** Texts put together of all that makes reading hard, at random and of any length up to 120 pieces. */
export const nastyText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...marks) },
      { weight: 1, arbitrary: fc.constantFrom(...brackets) },
      { weight: 2, arbitrary: fc.constantFrom(...scripts) },
      { weight: 2, arbitrary: fc.constantFrom(...hidden) },
      { weight: 2, arbitrary: fc.constantFrom(...halves) },
      { weight: 3, arbitrary: fc.constantFrom(...joints) },
      { weight: 3, arbitrary: fc.constantFrom(...clauses) },
    ),
    { maxLength: 120 },
  )
  .map((pieces) => pieces.join(''));
