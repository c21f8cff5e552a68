import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords } from '../../src/archive/align-words.ts';
import { wordDifference } from '../../src/archive/word-difference.ts';
import { wordTokens } from '../../src/archive/word-tokens.ts';

/** A difference in one line: [−only in a] and {+only in b}. */
function shown(a: string, b: string): string {
  const signs = { same: ['', ''], 'only-a': ['[−', ']'], 'only-b': ['{+', '}'] } as const;
  return wordDifference(a, b)
    .map(({ kind, text }) => `${signs[kind][0]}${text}${signs[kind][1]}`)
    .join('');
}

describe('wordDifference', () => {
  it.each([
    ['We will never leave.', 'We will not leave', 'We will [−never]{+not} leave.'],
    ['We will leave.', 'We will not leave!', 'We will{+ not} leave.'],
    ['We will not leave.', 'We will leave', 'We will[− not] leave.'],
    ['leave the city', 'not leave the city', '{+not }leave the city'],
    ['“We lost 4,500 men,” don’t', "we lost 4.500 MEN - don't", '“We lost 4,500 men,” don’t'],
    ['We lost 40 men', 'We lost 50 men on Monday.', 'We lost [−40]{+50} men{+ on Monday}'],
    ['The café', 'The cafe', 'The [−café]{+cafe}'],
    ['the cat of the dog', 'a house of big stone', '[−the cat of the dog]{+a house of big stone}'],
    ['one two', 'three', '[−one two]{+three}'],
    ['我们会离开', '我们不会离开', '我们{+不}会离开'],
    ['', 'all of it', '{+all of it}'],
    ['all of it', '', '[−all of it]'],
    ['“…”', '“…”', '“…”'],
    ['🎉', '😀', '[−🎉]{+😀}'],
    ['', '', ''],
  ])('of %j and %j', (a, b, difference) => {
    expect(shown(a, b)).toBe(difference);
  });

  const side = (parts: ReturnType<typeof wordDifference>, kind: 'only-a' | 'only-b') =>
    parts.flatMap((part) => (part.kind === 'same' || part.kind === kind ? [part.text] : [])).join('');

  it('is the first text to the letter, whatever the texts', () => {
    const any = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(side(wordDifference(a, b), 'only-a')).toBe(a);
      }),
    );
  });

  it('has the words of the second text, in order', () => {
    const sentence = fc
      .array(
        fc.constantFrom(
          'we',
          'We',
          'will',
          'not',
          'the',
          'of',
          '4,500',
          '“city”',
          'café,',
          'don’t',
          '–',
          'leave.',
        ),
        {
          maxLength: 30,
        },
      )
      .map((words) => words.join(' '));
    const words = (text: string) => wordTokens(text).map(({ word }) => word);
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        expect(words(side(wordDifference(a, b), 'only-b'))).toEqual(words(b));
      }),
    );
  });

  it('takes long texts', () => {
    const text = Array.from({ length: 5_000 }, (_, at) => `w${(at * at) % 97}`);
    const other = text.map((word, at) => (at % 3 === 0 ? `x${at}` : word));
    expect(side(wordDifference(text.join(' '), other.join(' ')), 'only-a')).toBe(text.join(' '));
  });
});

describe('alignWords', () => {
  const few = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 70 });

  it('finds a longest common subsequence', () => {
    fc.assert(
      fc.property(few, few, (a, b) => {
        const pairs = alignWords(a, b);
        expect(pairs).toHaveLength(longest(a, b));
        pairs.forEach(([atA, atB], index) => {
          expect(a[atA]).toBe(b[atB]);
          const before = pairs[index - 1] ?? [-1, -1];
          expect(before[0] < atA && before[1] < atB).toBe(true);
        });
      }),
    );
  });
});

/** The length of the longest common subsequence, by the recurrence as it stands in textbooks. */
function longest(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    b.forEach((other, at) => {
      next.push(word === other ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
    });
    row = next;
  }
  return row[b.length]!;
}
