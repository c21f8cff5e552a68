import { expect, test } from 'vitest';
import { cleanPlainText } from '../../../src/ingest/clean-plain-text.ts';

const first = 'The ferry to Holm runs again after two weeks, the harbour office said on Monday morning.';
const second = 'Islanders waited on the quay from five in the morning, and a brass band played.';
const bodyOf = (...paragraphs: string[]) =>
  cleanPlainText(paragraphs.join('\n\n'), { headline: 'Ferry runs', byline: 'Ada Pen' }).body.split('\n\n');

test('a list of other stories goes, with the heading over it', () => {
  const list = ['More from Holm', 'School closes for a day', 'Bakery wins prize for rye bread'];
  expect(bodyOf(first, ...list, second)).toEqual([first, second]);
});

test('a quotation below such a heading stays', () => {
  const quote = '“Nobody slept on the island last night”';
  expect(bodyOf(first, 'Related news', quote, second)).toContain(quote);
});

test('a heading that text stands under stays', () => {
  expect(bodyOf(first, 'Related news', second)).toEqual([first, 'Related news', second]);
});

test.each([
  'Advert',
  'Don’t miss',
  'This website uses cookies to improve your experience.',
  '[button link=https://news.example/ type=big] Send yours',
  'Minister resigns over bridge, insiders say [VIDEO]',
  'Image copyright Getty Images',
  'Image 3 of 12',
  'Every day we send an email with the top stories.',
  'Write to Ada Pen at ada.pen@news.example',
  'ada.pen@news.example',
  'PUBLISHED: 10:48, Mon, Nov 23, 2026',
])('%s is no story, wherever it stands', (line) => {
  expect(bodyOf(first, line, second)).toEqual([first, second]);
});

test.each([
  'Ada Pen',
  'More articles from Ada Pen',
  'Ada Pen is a reporter for the Holm Post.',
  'Ada Pen covers harbours and islands.',
])('%s is about the author at the foot', (line) => {
  expect(bodyOf(first, second, line)).toEqual([first, second]);
});

test.each([
  'Ada Pen’s book about the ferry was read aloud on the quay by the mayor of Holm.',
  'Ben Ode is a reporter for the Holm Post, and he waited on the quay as well.',
  'The site of the wreck [MAP] was not found.',
])('%s stays', (line) => {
  expect(bodyOf(first, second, line)).toEqual([first, second, line]);
});
