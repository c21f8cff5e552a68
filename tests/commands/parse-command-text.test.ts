import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseCommandText } from '../../src/commands/parse-command-text.ts';
import { commandNamed, commands } from '../../src/commands/registry.ts';

const quotes = commandNamed('quotes')!;
const digest = commandNamed('digest')!;
const verbatim = commandNamed('verbatim')!;

test.each([
  ['', {}],
  ['   ', {}],
  ['Lavrov', { speaker: 'Lavrov' }],
  ['Sergey Lavrov', { speaker: 'Sergey Lavrov' }],
  ['"Karine Jean-Pierre"', { speaker: 'Karine Jean-Pierre' }],
  ['speaker:Lavrov', { speaker: 'Lavrov' }],
  ['speaker: Lavrov', { speaker: 'Lavrov' }],
  ['SPEAKER:Lavrov', { speaker: 'Lavrov' }],
  ['speaker:Sergey Lavrov article:a/b.txt', { speaker: 'Sergey Lavrov', article: 'a/b.txt' }],
  ['article:a.txt speaker:Ana', { article: 'a.txt', speaker: 'Ana' }],
  ['Ana article:a.txt', { speaker: 'Ana', article: 'a.txt' }],
  ['speaker:"Ana article: Sol" article:a.txt', { speaker: 'Ana article: Sol', article: 'a.txt' }],
  ['speaker:“Ana Sol” article:a.txt', { speaker: 'Ana Sol', article: 'a.txt' }],
  ['speaker:"Ana', { speaker: '"Ana' }],
  ['speaker: article:a.txt', { article: 'a.txt' }],
  ['speaker:A speaker:B', { speaker: 'A speaker:B' }],
  ['role:minister', { speaker: 'role:minister' }],
  ['Ana "Annie" Sol', { speaker: 'Ana "Annie" Sol' }],
  ['bare speaker:A', { speaker: 'A' }],
  ['article:First line\nspeaker: she said', { article: 'First line\nspeaker: she said' }],
  ['__proto__:x', { speaker: '__proto__:x' }],
])('/quotes %j', (text, options) => {
  expect(parseCommandText(quotes, text)).toEqual({ options });
});

test.each([
  ['A text. “Yes,” she said.\n\nMore.', 'A text. “Yes,” she said.\n\nMore.'],
  ['"Yes," she said. "No."', '"Yes," she said. "No."'],
  ['article:A text', 'A text'],
  ['In this article: nothing', 'In this article: nothing'],
  ['"digests/sample/a b.txt"', 'digests/sample/a b.txt'],
  ['speaker:Ana says', 'speaker:Ana says'],
])('/digest %j', (text, article) => {
  expect(parseCommandText(digest, text)).toEqual({ options: { article } });
});

test.each([
  ['', { options: {} }],
  [' Help ', { subcommand: 'help', options: {} }],
  ['help me', { subcommand: 'help', options: {} }],
])('/verbatim %j', (text, parsed) => {
  expect(parseCommandText(verbatim, text)).toEqual(parsed);
});

describe('any text', () => {
  it('gives only options there are, and words that were typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...commands),
        fc.string({ unit: 'binary', maxLength: 80 }),
        (command, text) => {
          const { options } = parseCommandText(command, text);
          const names = command.options.map(({ name }) => name);
          for (const [name, value] of Object.entries(options)) {
            expect(names).toContain(name);
            expect(value).not.toBe('');
            expect(text).toContain(value);
          }
        },
      ),
    );
  });

  it('a value in marks comes back as it was', () => {
    const value = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => /^[^"\s]([^"\n]*[^"\s])?$/.test(text));
    fc.assert(
      fc.property(value, value, (speaker, article) => {
        const parsed = parseCommandText(quotes, `speaker:"${speaker}" article:"${article}"`);
        expect(parsed).toEqual({ options: { speaker, article } });
      }),
    );
  });

  it('is read in linear time', () => {
    const text = 'speaker:" article: '.repeat(60_000);
    const time = (input: string) => {
      const start = performance.now();
      parseCommandText(quotes, input);
      return performance.now() - start;
    };
    time(text);
    expect(time(text)).toBeLessThan(500);
  });
});

describe('an option with choices', () => {
  const digest = {
    options: [
      { name: 'article', description: 'a', required: true, suggests: false },
      { name: 'length', description: 'l', required: false, suggests: false, choices: ['brief', 'full'] },
    ],
    subcommands: [],
  };

  it.each<[string, Record<string, string>]>([
    ['length:brief The runway opens.', { length: 'brief', article: 'The runway opens.' }],
    ['The runway opens. length:full', { length: 'full', article: 'The runway opens.' }],
    ['LENGTH:Brief article:a.txt', { length: 'brief', article: 'a.txt' }],
    ['length:huge a.txt', { length: 'huge', article: 'a.txt' }],
    ['The runway’s length: full 300 metres.', { article: 'The runway’s length: full 300 metres.' }],
    ['The runway\nlength:300 metres.', { article: 'The runway\nlength:300 metres.' }],
    ['length:brief', { length: 'brief' }],
    ['Wavelength:full', { article: 'Wavelength:full' }],
  ])('%s', (text, options) => {
    expect(parseCommandText(digest, text)).toEqual({ options });
  });
});
