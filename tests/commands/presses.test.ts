import { expect, test } from 'vitest';
import { allQuotesValue, parseActionValue, speakerQuotesValue } from '../../src/commands/action-values.ts';
import { createResponder } from '../../src/commands/responder.ts';
import { createCommandServices } from '../../src/main/command-services.ts';
import type { Place } from '../../src/model/interaction.ts';
import {
  elsewhere,
  ferryArticle,
  invocation,
  mustRead,
  news,
  pressable,
  realServices,
  sport,
  wordsOf,
} from './command-fixtures.ts';

const unused = () => Promise.reject(new Error('nothing is handed over here'));

const nowhere = async () => {
  throw new Error('nothing is read here');
};

async function digested() {
  const { services, store } = await realServices();
  const reply = await createResponder(services, () => {}).command(
    invocation('digest', { article: ferryArticle }),
  );
  // As after a restart: nothing is left but the store.
  const fresh = createCommandServices({
    zone: 'UTC',
    readUploaded: unused,
    store,
    now: () => '',
    readRequested: nowhere,
  });
  const responder = createResponder(fresh, () => {});
  const press = (label: string, place: Place = news) => {
    const { action, value } = pressable(reply).find((choice) => choice.label === label)!;
    return responder.press({ place, user: 'U2', action, value });
  };
  return { press, responder, store };
}

test('after a restart the button shows all quotes, to the one who pressed', async () => {
  const { press } = await digested();
  const reply = await press('All quotes');
  expect(reply.visibility).toBe('asker');
  const words = wordsOf(reply.message);
  for (const said of ['We are glad, and tired,', 'I will pay for it,']) expect(words).toContain(said);
});

test('after a restart the menu shows one speaker’s quotes', async () => {
  const { press } = await digested();
  const words = wordsOf((await press('Ben Ode')).message);
  expect(words).toContain('I will pay for it,');
  expect(words).not.toContain('We are glad');
});

test('what was pasted is shown in no other channel or workspace', async () => {
  const { press } = await digested();
  for (const place of [sport, elsewhere]) {
    const reply = await press('All quotes', place);
    expect(wordsOf(reply.message)).toMatch(/no longer kept here/);
    expect(reply.visibility).toBe('asker');
  }
});

test('values that are broken, old or unknown are answered', async () => {
  const { responder } = await digested();
  const ask = async (action: string, value: string) =>
    wordsOf((await responder.press({ place: news, user: 'U2', action, value })).message);
  expect(await ask('quotes:all', '')).toMatch(/no longer kept/);
  expect(await ask('quotes:all', 'ffffffffffffffff')).toMatch(/no longer kept/);
  expect(await ask('quotes:speaker', 'ffffffffffffffff|0|Ana')).toMatch(/no longer kept/);
  expect(await ask('dance', 'x')).toMatch(/another version/);
});

test('a bare name as suggestions carry it means the last article', async () => {
  const { responder } = await digested();
  const reply = await responder.press({
    place: news,
    user: 'U2',
    action: 'quotes:speaker',
    value: 'Ben Ode',
  });
  expect(wordsOf(reply.message)).toContain('I will pay for it,');
});

test('a speaker whose number has changed is found by the name', async () => {
  const { services } = await realServices();
  const read = await mustRead(services, ferryArticle);
  const responder = createResponder(services, () => {});
  const value = speakerQuotesValue(read, 1).replace('|1|', '|0|');
  const reply = await responder.press({ place: news, user: 'U1', action: 'quotes:speaker', value });
  expect(wordsOf(reply.message)).toContain('I will pay for it,');
  const gone = value.replace(/\|[^|]*$/, '|Nobody');
  const nobody = await responder.press({ place: news, user: 'U1', action: 'quotes:speaker', value: gone });
  expect(wordsOf(nobody.message)).toContain('Nobody called “Nobody” is quoted');
});

test('many quotes come in parts that leave none out', async () => {
  const { services } = await realServices();
  const said = Array.from({ length: 34 }, (_, i) => `“This is sentence number ${i} of it,” said Ana Sol.`);
  const other = Array.from({ length: 13 }, (_, i) => `“Here is remark number ${i} of mine,” said Ben Ode.`);
  const text = [...said, ...other].join('\n\n');
  const responder = createResponder(services, () => {});
  const shownBy = async (speaker: string | undefined) => {
    const shown: string[] = [];
    let reply = await responder.command(
      invocation('quotes', { article: text, ...(speaker === undefined ? {} : { speaker }) }),
    );
    for (;;) {
      shown.push(...reply.message.blocks.flatMap((block) => (block.kind === 'quote' ? block.fragments : [])));
      const more = pressable(reply).find(({ label }) => label.startsWith('More quotes'));
      if (more === undefined) return shown;
      reply = await responder.press({ place: news, user: 'U1', ...more });
    }
  };
  const sols = said.map((_, i) => `This is sentence number ${i} of it,`);
  const odes = other.map((_, i) => `Here is remark number ${i} of mine,`);
  expect(await shownBy(undefined)).toEqual([...sols, ...odes]);
  expect(await shownBy('Ana Sol')).toEqual(sols);
  expect(await shownBy('ode')).toEqual(odes);
});

test('action values are read back', async () => {
  expect(parseActionValue(allQuotesValue('abc'))).toEqual({ id: 'abc', from: 0 });
  expect(parseActionValue(allQuotesValue('abc', 20))).toEqual({ id: 'abc', from: 20 });
  const person = { name: `A|${'😀'.repeat(60)}`, quotes: 1 };
  const read = { id: '0123456789abcdef', digest: { people: [person] } } as unknown as Parameters<
    typeof speakerQuotesValue
  >[0];
  const value = speakerQuotesValue(read, 0, 120);
  expect(value.length).toBeLessThanOrEqual(75);
  expect(value.isWellFormed()).toBe(true);
  expect(parseActionValue(value)).toMatchObject({ id: read.id, speaker: { number: 0 }, from: 120 });
});
