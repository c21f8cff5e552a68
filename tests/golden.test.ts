import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articlePath, caseSlugs } from './golden/cases.ts';
import { compareGold } from './golden/compare-gold.ts';
import { readGold } from './golden/gold.ts';
import { brokenLimits, figuresOf, judgeCases, readLimits } from './golden/judge-cases.ts';
import { foldSpace, locateInOrder } from './golden/locate.ts';
import { phenomena } from './golden/phenomena.ts';
import { analyseCase, missingExpectation, readExpected, runCase } from './golden/run-case.ts';
import { compareSpeakers } from './golden/same-speaker.ts';

const slugs = caseSlugs();

/** Words of the table's rows, one for each phenomenon the evaluation's README lists and each kind of merging. */
const REQUIRED = [
  'interrupted by its cue',
  'inverted "said X',
  'according to X',
  'told reporters',
  'adding',
  'several paragraphs with one closing mark',
  'quote-only paragraph',
  'nested quotes',
  'inside a paraphrase',
  'titles of works',
  'nicknames in names',
  'scare quotes',
  'after a distractor',
  'who said',
  'a role alone as speaker',
  'a group as speaker',
  'an organisation or a country',
  'a document as speaker',
  'a sign, banner',
  'posts, tweets and e-mails',
  'is quoted as saying',
  'interview turns',
  'transcript turns',
  'single-quoted headlines',
  'reversed, missing',
  '„…“',
  '«…»',
  'dash signature',
  'long titles',
  'party tags, suffixes',
  'particles',
  'a surname shared',
  'the possessor is not the speaker',
  'spokespeople',
  'anonymous officials',
  'joint speakers',
  'third-party words',
  'brackets and ellipses',
  'abbreviations',
  'hard-wrapped',
  'a role alone that means a person',
  'short forms of a given name',
  'diacritics',
  'spellings of one name',
  'role and affiliation',
  'a language without a lexicon',
];

test('there is a set of cases', () => {
  expect(slugs.length).toBeGreaterThanOrEqual(16);
});

describe.each(slugs)('%s', (slug) => {
  test('answers as expected', async () => {
    const expected = readExpected(slug);
    if (expected === undefined) expect.fail(missingExpectation(slug));
    expect(await runCase(slug)).toBe(expected);
  });
});

describe('every phenomenon has a case', () => {
  const rows = phenomena();

  test.each(rows)('$phenomenon', ({ cases }) => {
    expect(cases.length).toBeGreaterThan(0);
    expect(cases.filter((slug) => !slugs.includes(slug))).toEqual([]);
  });

  test('and every case shows one', () => {
    const shown = new Set(rows.flatMap(({ cases }) => cases));
    expect(slugs.filter((slug) => !shown.has(slug))).toEqual([]);
  });

  test('all that a serious engine handles are in the table', () => {
    const listed = rows.map(({ phenomenon }) => phenomenon).join('\n');
    expect(REQUIRED.filter((words) => !listed.includes(words))).toEqual([]);
  });
});

// The gold files are written by hand, so they are checked against the articles and not against the engine.
describe.each(slugs.filter((slug) => readGold(slug) !== undefined))('gold of %s', (slug) => {
  const gold = readGold(slug)!;
  const raw = readFileSync(articlePath(slug), 'utf8');
  // Our own HTML cases have neither entities nor ">" within quotes; leaving the tags out is all they need.
  const text = articlePath(slug).endsWith('.html') ? raw.replace(/<[^<>]*>/g, '\n\n') : raw;
  const words = foldSpace(text);

  test('each quote stands in the article, in this order', () => {
    const wanted = gold.quotes.map(({ text, turn }) => ({ text, inMarks: turn === undefined }));
    const missing = locateInOrder(text, wanted).flatMap((place, index) =>
      place ? [] : [gold.quotes[index]?.text],
    );
    expect(missing).toEqual([]);
  });

  test('everything else it cites stands there too', () => {
    const cited = [
      gold.headline,
      gold.publisher ?? gold.headline,
      ...gold.quotes.flatMap(({ role }) => role ?? []),
      ...gold.indirect.map(({ contains }) => contains),
      ...gold.notQuotes,
      ...gold.boilerplate,
      // Joint speakers are named by the gold in one breath and by the article one after the other.
      ...[...gold.quotes, ...gold.indirect].flatMap(({ speaker }) => speaker?.split(' and ') ?? []),
    ];
    expect(cited.filter((passage) => !words.includes(foldSpace(passage)))).toEqual([]);
  });

  test('groups are neighbours with one speaker', () => {
    const groups = Map.groupBy(gold.quotes.entries(), ([, { group }]) => group);
    groups.delete(undefined);
    for (const [group, members] of groups) {
      const positions = members.map(([index]) => index);
      expect(positions.length, `group ${group}`).toBeGreaterThan(1);
      expect(positions.at(-1)! - positions[0]!, `group ${group}`).toBe(positions.length - 1);
      expect(new Set(members.map(([, { speaker }]) => speaker)).size, `group ${group}`).toBe(1);
    }
  });
});

describe('engine against gold', () => {
  test('no figure falls below its floor', async () => {
    expect(brokenLimits(figuresOf(await judgeCases()), readLimits())).toEqual([]);
  });

  test('an answer that names somebody else, misses or invents is counted', async () => {
    const gold = readGold('dock-strike')!;
    const analysis = await analyseCase('dock-strike');
    const [first, second] = locateInOrder(
      analysis.article.body,
      gold.quotes.slice(0, 2).map(({ text }) => ({ text, inMarks: true })),
    );
    const quote = { confidence: 1, rank: 1, type: 'direct' } as const;
    const speaker = (name: string) => ({ name, entity: -1, mention: { start: 0, end: 1 } });
    const quotes = [
      { ...quote, fragments: [first!], speaker: speaker('Magdalena Orsini') },
      { ...quote, fragments: [second!], speaker: speaker('Sterling Abara') },
      { ...quote, fragments: [{ start: 0, end: 12 }] },
    ];
    const { counts, deviations } = compareGold(gold, { ...analysis, quotes });
    expect(counts).toMatchObject({
      found: 2,
      speakersRight: 1,
      wrongSpeakers: 1,
      extra: 1,
      fragments: gold.quotes.length,
    });
    expect(deviations.filter(({ what }) => what === 'missing')).toHaveLength(gold.quotes.length - 2);
  });

  test('a limit that is broken is named', () => {
    const limits = readLimits();
    const figures = { ...limits, fragmentsFound: 0, wrongSpeakers: 12 };
    expect(brokenLimits(figures, { ...limits, fragmentsFound: 90, wrongSpeakers: 3 })).toEqual([
      'fragmentsFound is 0, at least 90 is needed',
      'wrongSpeakers is 12, at most 3 is needed',
    ]);
  });
});

test.each([
  ['Katarin Vess', 'Katarin Vess', 'same'],
  ['Katarin Vess', 'Jovan Vess', 'different'],
  ['Sir Alasdair Munro-Finch', 'Alasdair Munro-Finch', 'same'],
  ['Petra "Pocket" Wilmot', 'Wilmot', 'other-form'],
  ['a senior Solmark official', 'the official', 'other-form'],
  ['Roswitha Kaltenbrunn', 'der Fraktionsvorsitzende', 'different'],
] as const)('%s answered as %s is %s', (wanted, answered, verdict) => {
  expect(compareSpeakers([wanted], answered)).toBe(verdict);
});
