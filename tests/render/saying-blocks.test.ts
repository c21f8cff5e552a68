import { describe, expect, it } from 'vitest';
import { wordDifference } from '../../src/archive/word-difference.ts';
import { differenceInlines } from '../../src/render/saying-blocks.ts';

const shown = (a: string, b: string) =>
  differenceInlines(wordDifference(a, b))
    .map(({ kind, text }) => (kind === 'strong' ? `**${text}**` : text))
    .join('');

describe('a difference', () => {
  it.each([
    ['We will leave.', 'We will not leave.', 'We will **not** leave.'],
    ['We will not leave.', 'We will leave.', 'We will [−not] leave.'],
    ['It sails on Monday', 'It sails on Friday', 'It sails on [−Monday] **Friday**'],
    ['Same words', 'Same words', 'Same words'],
  ])('%j against %j shows what is missing and what is new', (a, b, expected) => {
    expect(shown(a, b).replace(/ +/g, ' ').trim()).toBe(expected);
  });
});
