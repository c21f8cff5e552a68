import { expect, test } from 'vitest';
import { commandNamed, commands } from '../../src/commands/registry.ts';
import { createResponder } from '../../src/commands/responder.ts';
import {
  elsewhere,
  ferryArticle,
  invocation,
  news,
  pressable,
  realServices,
  sport,
  wordsOf,
} from './command-fixtures.ts';

async function ready() {
  const { services, store } = await realServices();
  const log: string[] = [];
  return { ...createResponder(services, (line) => log.push(line)), services, store, log };
}

test('every command fits the narrower platform', () => {
  const names = commands.map(({ name }) => name);
  expect(names).toEqual(['digest', 'quotes', 'ask', 'check', 'verbatim']);
  for (const { name, description, options, subcommands, examples } of commands) {
    expect(commandNamed(name)?.name).toBe(name);
    for (const named of [{ name, description }, ...options, ...subcommands]) {
      expect(named.name).toMatch(/^[a-z][a-z0-9-]{0,31}$/);
      expect(named.description.length).toBeLessThanOrEqual(100);
    }
    expect(examples.length).toBeGreaterThan(0);
    for (const { text } of examples) expect(text).toMatch(new RegExp(`^/${name}`));
  }
});

test('/digest shows the channel a digest, and what can be asked next', async () => {
  const { command } = await ready();
  const reply = await command(invocation('digest', { article: ferryArticle }));
  expect(reply.visibility).toBe('channel');
  expect(wordsOf(reply.message)).toContain('We are glad, and tired,');
  expect(pressable(reply).map(({ label }) => label)).toEqual(['All quotes', 'Zoë Łuczak', 'Ben Ode']);
  for (const { value } of pressable(reply)) expect(value.length).toBeLessThanOrEqual(75);
});

test.each([
  ['nothing', {}, /nothing to digest/, /link or the article’s text/],
  ['a link', { article: 'https://news.example/a' }, /no site called news.example/, /Check the link/],
  [
    'a link as Slack writes it',
    { article: '<https://news.example/a|a>' },
    /no site called news.example/,
    /Check/,
  ],
  ['another address', { article: 'file:///etc/passwd' }, /neither a file nor a text/, /Paste/],
  ['a path', { article: 'digests/sample/harbour-bridge.txt' }, /not opened from this chat/, /Paste/],
  ['a few words', { article: 'Ferry runs again.' }, /3 words of story/, /whole article/],
  ['too much', { article: 'word '.repeat(50_000) }, /249,999 characters; at most 200,000/, /one article/],
  ['far too much', { article: 'word '.repeat(200_000) }, /too long/, /one article/],
])('/digest of %s says what is wrong and what to do, to the asker', async (_, options, reason, remedy) => {
  const { command, services } = await ready();
  const reply = await command(invocation('digest', options as Record<string, string>));
  expect(reply.visibility).toBe('asker');
  expect(wordsOf(reply.message)).toMatch(reason);
  expect(wordsOf(reply.message)).toMatch(remedy);
  expect(await services.last(news)).toBeUndefined();
});

test('/quotes finds a speaker by any form of the name, by the role, without case and diacritics', async () => {
  const { command } = await ready();
  await command(invocation('digest', { article: ferryArticle }));
  for (const speaker of ['Łuczak', 'luczak', 'ZOE LUCZAK', 'harbour master', ' zoe  łuczak ']) {
    const reply = await command(invocation('quotes', { speaker }));
    expect(reply.visibility).toBe('channel');
    const words = wordsOf(reply.message);
    expect(words).toContain('We are glad, and tired,');
    expect(words).not.toContain('I will pay for it');
  }
});

test('/quotes without a speaker shows every quote', async () => {
  const { command } = await ready();
  await command(invocation('digest', { article: ferryArticle }));
  const words = wordsOf((await command(invocation('quotes'))).message);
  expect(words).toContain('We are glad, and tired,');
  expect(words).toContain('I will pay for it,');
});

test('/quotes of nobody there says who is quoted', async () => {
  const { command } = await ready();
  await command(invocation('digest', { article: ferryArticle }));
  const reply = await command(invocation('quotes', { speaker: 'Lavrov' }));
  expect(reply.visibility).toBe('asker');
  expect(wordsOf(reply.message)).toContain('Nobody called “Lavrov” is quoted in this article.');
  expect(pressable(reply).map(({ label }) => label)).toEqual(['Zoë Łuczak', 'Ben Ode']);
});

test('/quotes where nothing was digested says what to do', async () => {
  const { command } = await ready();
  await command(invocation('digest', { article: ferryArticle }));
  for (const place of [sport, elsewhere]) {
    const reply = await command(invocation('quotes', { speaker: 'Ode' }, place));
    expect(reply.visibility).toBe('asker');
    expect(wordsOf(reply.message)).toMatch(/No article .*yet.*\n.*\/digest/);
  }
});

test('/quotes of another article reads it, and it is the last one then', async () => {
  const { command } = await ready();
  await command(invocation('digest', { article: ferryArticle }));
  const other = ferryArticle.replaceAll('Ben Ode', 'Ida Marlow').replaceAll('pay', 'sing');
  const reply = await command(invocation('quotes', { speaker: 'marlow', article: other }));
  expect(wordsOf(reply.message)).toContain('I will sing for it,');
  expect(wordsOf((await command(invocation('quotes', { speaker: 'Ida' }))).message)).toContain('sing');
});

test('/verbatim help shows each command with its examples; so does /verbatim alone', async () => {
  const { command } = await ready();
  for (const subcommand of ['help', undefined]) {
    const reply = await command(invocation('verbatim', {}, news, subcommand));
    expect(reply.visibility).toBe('asker');
    const words = wordsOf(reply.message);
    for (const { name, examples } of commands) {
      expect(words).toContain(`/${name}`);
      for (const { text } of examples) expect(words).toContain(text);
    }
  }
  const unknown = await command(invocation('verbatim', {}, news, 'dance'));
  expect(wordsOf(unknown.message)).toContain('There is no /verbatim dance.');
});

test('a command that there isn’t is answered, not thrown', async () => {
  const { command, log } = await ready();
  const reply = await command(invocation('dance<!channel>'));
  expect(wordsOf(reply.message)).toBe('There is no command /dance??channel?.\nSee /verbatim help.');
  expect(log).toEqual([]);
});
