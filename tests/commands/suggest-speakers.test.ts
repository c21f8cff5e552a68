import { expect, test } from 'vitest';
import { createResponder } from '../../src/commands/responder.ts';
import type { SuggestionRequest } from '../../src/model/interaction.ts';
import { ferryArticle, mustRead, news, realServices, sport, wordsOf } from './command-fixtures.ts';

const request = (typed: string, more: Partial<SuggestionRequest> = {}): SuggestionRequest => ({
  place: news,
  user: 'U1',
  command: 'quotes',
  option: 'speaker',
  typed,
  ...more,
});

async function ready(text = ferryArticle) {
  const { services } = await realServices();
  const read = await mustRead(services, text);
  return { services, read, ...createResponder(services, () => {}) };
}

test.each([
  ['', ['Zoë Łuczak', 'Ben Ode']],
  ['luc', ['Zoë Łuczak']],
  ['ŁUCZ', ['Zoë Łuczak']],
  ['zoe l', ['Zoë Łuczak']],
  ['mayor', ['Ben Ode']],
  ['harb', ['Zoë Łuczak']],
  ['de', ['Ben Ode']],
  ['Lavrov', []],
])('%j suggests %j by full name', async (typed, names) => {
  const { suggest } = await ready();
  expect((await suggest(request(typed))).map(({ value }) => value)).toEqual(names);
});

test('names that begin so come before names that only contain it', async () => {
  const { suggest } = await ready(
    ['Lana Berg', 'Ana Sol', 'Hanna Holm']
      .map((name) => `“This much is certain to everybody,” said ${name} on Tuesday at the town hall.`)
      .join('\n\n'),
  );
  expect((await suggest(request('ana'))).map(({ value }) => value)[0]).toBe('Ana Sol');
});

test('nothing is suggested where nothing was digested, for other options, for unknown commands', async () => {
  const { suggest } = await ready();
  expect(await suggest(request('', { place: sport }))).toEqual([]);
  expect(await suggest(request('', { option: 'article' }))).toEqual([]);
  expect(await suggest(request('', { command: 'dance' }))).toEqual([]);
});

test('at most 25, however many speak', async () => {
  const names = Array.from(
    { length: 40 },
    (_, i) => `Person${String.fromCharCode(97 + (i % 26), 97 + i / 26)} Holm`,
  );
  const { suggest, read } = await ready(
    names.map((name) => `“We have seen all of it by now,” said ${name} on Tuesday.`).join('\n\n'),
  );
  expect(read.digest.people.length).toBeGreaterThan(25);
  expect(await suggest(request(''))).toHaveLength(25);
});

test('in the menu of a message they are about its article, whatever was digested since', async () => {
  const { suggest, press, read, services } = await ready();
  await mustRead(services, ferryArticle.replaceAll('Ben Ode', 'Ida Marlow'));
  expect(await suggest(request('ode'))).toEqual([]);
  const [option] = await suggest(request('ode', { kept: read.id }));
  expect(option?.label).toContain('Ben Ode');
  const reply = await press({ place: news, user: 'U1', action: 'quotes:speaker', value: option!.value });
  expect(wordsOf(reply.message)).toContain('I will pay for it,');
});
