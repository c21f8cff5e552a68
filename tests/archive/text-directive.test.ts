import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeTerm, formatTextDirective, type TextDirective } from '../../src/archive/text-directive.ts';

/** Reads a text directive as the specification's "parse a text directive" does. */
function parse(directive: string): TextDirective {
  const tokens = directive.slice('text='.length).split(',');
  const prefix = tokens[0]!.endsWith('-') ? tokens.shift()!.slice(0, -1) : undefined;
  const suffix = tokens.at(-1)!.startsWith('-') ? tokens.pop()!.slice(1) : undefined;
  expect(tokens.length).toBeLessThanOrEqual(2);
  const [start, end] = tokens;
  return {
    ...(prefix !== undefined && { prefix: decodeURIComponent(prefix) }),
    start: decodeURIComponent(start!),
    ...(end !== undefined && { end: decodeURIComponent(end) }),
    ...(suffix !== undefined && { suffix: decodeURIComponent(suffix) }),
  };
}

const term = fc.string({ unit: 'grapheme', minLength: 1 });

describe('formatTextDirective', () => {
  it.each([
    [{ start: 'we will' }, 'text=we%20will'],
    [{ start: 'a-b, c&d' }, 'text=a%2Db%2C%20c%26d'],
    [
      { prefix: 'said: “', start: 'We', end: 'go.', suffix: '” he' },
      'text=said%3A%20%E2%80%9C-,We,go.,-%E2%80%9D%20he',
    ],
    [{ start: '100% (sure)*~!' }, 'text=100%25%20%28sure%29%2A%7E%21'],
    [{ start: 'The end.' }, 'text=The%20end%2E'],
    [{ start: 'half \ud83d' }, 'text=half%20%EF%BF%BD'],
  ])('writes %o', (directive, written) => {
    expect(formatTextDirective(directive)).toBe(written);
  });

  it('is read back as it was, whatever the words', () => {
    const directive = fc.record(
      { prefix: term, start: term, end: term, suffix: term },
      { requiredKeys: ['start'] },
    );
    fc.assert(
      fc.property(directive, (each) => {
        expect(parse(formatTextDirective(each))).toEqual(each);
      }),
    );
  });

  it('leaves nothing that a chat or a URL takes for its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(encodeTerm(text)).toMatch(/^[\w.%]*$/);
      }),
    );
  });
});
