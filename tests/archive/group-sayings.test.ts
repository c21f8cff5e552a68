import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GroupableQuote, groupSayings } from '../../src/archive/group-sayings.ts';
import { wordKey } from '../../src/archive/word-key.ts';

interface Kept extends GroupableQuote {
  readonly id: number;
}

const DAY = 24 * 60 * 60_000;
const START = Date.parse('2026-11-23T12:00:00.000Z');

function kept(id: number, text: string, daysAgo: number, more: Partial<GroupableQuote> = {}): Kept {
  const at = new Date(START - daysAgo * DAY).toISOString();
  return {
    id,
    key: wordKey([text]),
    texts: [text],
    speakers: [{ person: 1, name: 'A' }],
    article: { at },
    ...more,
  };
}

/** The groups by the ids of their quotes: versions apart by "|". */
function shown(quotes: readonly Kept[]): string[] {
  return groupSayings(quotes).map(({ versions }) =>
    versions.map(({ members }) => members.map(({ id }) => id).join(',')).join('|'),
  );
}

const long = 'The council spent three years on a harbour that no ship uses';

describe('groupSayings', () => {
  it('brings the versions of one utterance together, the newest first, in the order of the list', () => {
    const quotes = [
      kept(1, `${long},`, 0),
      kept(2, 'Something else entirely was the topic of her speech.', 1),
      kept(3, `${long} at all.`, 1),
      kept(4, `“${long}.”`, 2),
    ];
    expect(shown(quotes)).toEqual(['1,4|3', '2']);
    const [first, second] = groupSayings(quotes);
    expect(first?.differ).toBe(true);
    expect(second?.differ).toBe(false);
    expect(first?.versions[1]).toEqual({
      key: wordKey([`${long} at all.`]),
      texts: [`${long} at all.`],
      members: [quotes[2]],
    });
  });

  it('shows numbers that differ as versions of one utterance', () => {
    expect(
      shown([
        kept(1, 'We lost 40 fishing boats last night', 0),
        kept(2, 'We lost 45 fishing boats last night', 0),
      ]),
    ).toEqual(['1|2']);
  });

  it('joins two that a third holds both of', () => {
    const [a, b] = [
      'The glacier has retreated further this summer',
      'the valley will feel every metre of it',
    ];
    expect(shown([kept(1, a, 0), kept(2, b, 1), kept(3, `${a}, and ${b}.`, 2)])).toEqual(['1|2|3']);
  });

  it('keeps occasions apart: alike within ten days only, equal words at any time', () => {
    expect(shown([kept(1, long, 0), kept(2, `${long} at all`, 11)])).toEqual(['1', '2']);
    expect(shown([kept(1, long, 0), kept(2, long, 400)])).toEqual(['1,2']);
  });

  it('takes few equal words for one utterance within ten days of the newest only', () => {
    expect(shown([kept(1, 'No comment', 0), kept(2, 'No comment', 8), kept(3, 'No comment', 16)])).toEqual([
      '1,2',
      '3',
    ]);
  });

  it('keeps speakers apart, and what is reported from what is quoted', () => {
    const other = { speakers: [{ person: 2, name: 'B' }] };
    expect(shown([kept(1, long, 0), kept(2, long, 0, other)])).toEqual(['1', '2']);
    expect(shown([kept(1, long, 0), kept(2, long, 0, { type: 'indirect' })])).toEqual(['1', '2']);
    expect(shown([kept(1, long, 0, { type: 'direct' }), kept(2, long, 0, { type: 'mixed' })])).toEqual([
      '1,2',
    ]);
  });

  it('joins the words of nobody known where they are the same only', () => {
    const nobody = { speakers: [] };
    expect(
      shown([kept(1, long, 0, nobody), kept(2, long, 0, nobody), kept(3, `${long} now`, 0, nobody)]),
    ).toEqual(['1,2', '3']);
  });

  it('loses nothing, doubles nothing and keeps the order, whatever the quotes', () => {
    const quote = fc.record({
      words: fc.array(
        fc.constantFrom(
          'harbour',
          'ships',
          'bridge',
          'not',
          'the',
          'mayor',
          '45',
          'school',
          'winter',
          'river',
        ),
        {
          maxLength: 14,
        },
      ),
      days: fc.nat(40),
      person: fc.nat(1),
    });
    fc.assert(
      fc.property(fc.array(quote, { maxLength: 30 }), (list) => {
        const quotes = list
          .sort((a, b) => a.days - b.days)
          .map(({ words, days, person }, id) =>
            kept(id, words.join(' '), days, { speakers: [{ person, name: '' }] }),
          );
        const groups = groupSayings(quotes).map(({ versions }) => versions.flatMap(({ members }) => members));
        expect(
          groups
            .flat()
            .map(({ id }) => id)
            .sort((a, b) => a - b),
        ).toEqual(quotes.map(({ id }) => id));
        const firsts = groups.map((members) => Math.min(...members.map(({ id }) => id)));
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
        for (const members of groups)
          expect(new Set(members.map(({ speakers }) => speakers[0]?.person)).size).toBe(1);
      }),
    );
  });
});
