import { expect, it } from 'vitest';
import { lineFaults, opensPointingBack } from './line-faults.ts';

it.each([
  ['Mayor Per Hagen (left) opens the wall in Oldenby.', ['caption']],
  ['By Mara Lindqvist for Kestria Today', ['byline']],
  ['HADREL (KW) — Two people were hurt on Thursday.', ['dateline']],
  ['How could the warning come so late?', ['question']],
  ['“How could it come so late?”', ['question']],
  ['• The river flooded 340 houses.', ['list item']],
  ['3. The river flooded 340 houses.', ['list item']],
  ['Sign up for the morning letter.', ['boilerplate']],
  ['This article was contributed by Mara Lindqvist.', ['boilerplate']],
  ['The wall (which held was finished in May.', ['unbalanced']],
  ['The wall "held, said the mayor.', ['unbalanced']],
  ['„Die Mauer hielt“, sagte der Landrat.', []],
  ['By Monday the wall had held for three days.', []],
  ['The wall, finished in May, held, “every inch of it”, the mayor said.', []],
])('finds what is wrong with %s', (line, faults) => {
  expect(lineFaults(line)).toEqual(faults);
});

it('tells a phrase that points back from one that says what it means', () => {
  expect(opensPointingBack.test('The two suspects were held.')).toBe(true);
  expect(opensPointingBack.test('The incident was reported on Monday.')).toBe(true);
  expect(opensPointingBack.test('The man who led the rescue has died.')).toBe(false);
  expect(opensPointingBack.test('The attack on the station failed.')).toBe(false);
});
