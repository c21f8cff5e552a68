import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/ingest/article-from-text.ts';
import type { CandidateExplanation, QuoteExplanation } from '../../../src/model/quote-explanation.ts';
import { explainQuotes } from '../../../src/quotes/explain/explain-quotes.ts';
import { explanationsOf } from '../../../src/quotes/explain/explanations-of.ts';
import { findQuotes } from '../../../src/quotes/find-quotes.ts';
import { speakerOf } from '../../../src/quotes/speaker-of.ts';
import { parseDocument } from '../../../src/text/parse-document.ts';
import { caseSlugs } from '../../golden/cases.ts';
import { analyseCase } from '../../golden/run-case.ts';

type Marks = Extract<QuoteExplanation, { basis: 'marks' }>;

const explain = (text: string, language = 'en') => {
  const document = parseDocument(articleFromText(text, { language }));
  return { document, explanations: explainQuotes(document), body: document.article.body };
};
const inMarks = (explanations: readonly QuoteExplanation[]): Marks[] =>
  explanations.filter((each) => each.basis === 'marks');

describe.each(caseSlugs())('%s', (slug) => {
  test('explains every quote, and names the speaker whom findQuotes names', async () => {
    const { document } = await analyseCase(slug);
    const quotes = findQuotes(document);
    const explanations = explainQuotes(document);
    expect(explanationsOf(explanations, quotes).length).toBeGreaterThanOrEqual(quotes.length);
    for (const quote of quotes) {
      const own = explanations.find(
        ({ span, quote: explained }) => explained !== undefined && span.start === quote.fragments[0]!.start,
      );
      expect(own?.quote).toEqual(quote);
      if (own?.basis !== 'marks') continue;
      const { mention, pronoun, unknown } = own.speaker!;
      expect(unknown === undefined).toBe(quote.speaker !== undefined);
      if (quote.speaker === undefined) continue;
      const index = document.mentions.findIndex(
        ({ start, end }) => start === mention?.start && end === mention.end,
      );
      // A rule may name another than the first candidate, and the others who say it too.
      const { jointly, ...speaker } = quote.speaker;
      expect(speakerOf(document, index, pronoun?.entity?.id)).toEqual(speaker);
      expect(jointly ?? []).not.toContainEqual(speaker);
      if (pronoun !== undefined) expect(pronoun.candidates[0]!.entity).toEqual(pronoun.entity);
    }
  });

  test('gives probabilities that add up, the winner first, the others by theirs, and a reason for each winner', async () => {
    const { document } = await analyseCase(slug);
    for (const { speech, speaker, quote } of inMarks(explainQuotes(document))) {
      expect(speech.isSpeech || quote === undefined).toBe(true);
      if (speech.by === 'model') expect(speech.telling.length).toBeGreaterThan(0);
      if (speaker === undefined) continue;
      expectRanked(speaker.candidates, speaker.noneProbability);
      const spans = speaker.candidates.map(({ mention }) => mention);
      if (spans.some((span) => span.start === speaker.mention?.start && span.end === speaker.mention.end))
        expect(spans[0]).toEqual(speaker.mention);
      if (speaker.pronoun !== undefined) {
        expectRanked(speaker.pronoun.candidates, speaker.pronoun.noneProbability);
      }
    }
  });
});

function expectRanked(candidates: readonly CandidateExplanation[], none: number): void {
  const shares = candidates.map(({ probability }) => probability);
  const others = shares.slice(1);
  expect(others).toEqual(others.toSorted((a, b) => b - a));
  expect(shares.reduce((sum, share) => sum + share, none)).toBeCloseTo(1, 1);
  for (const { telling } of candidates.slice(0, 1)) {
    expect(telling.every(({ moves }) => moves < 0)).toBe(true);
    const falls = telling.map(({ moves }) => moves);
    expect(falls).toEqual(falls.toSorted((a, b) => a - b));
  }
}

test('noting decisions changes none', () => {
  const { document, explanations } = explain(
    'Mayor Ana Sol spoke to Ben Ode. “We have waited long enough,” she said. “Nobody asked us,” Ode replied.',
  );
  const quotes = findQuotes(document);
  expect(explanations.flatMap(({ quote }) => quote ?? [])).toEqual(quotes);
});

test('a pronoun tells whom it may stand for, and why others are out of the question', () => {
  const { explanations } = explain(
    'Mayor Ana Sol waited in Holm. Mr. Thomas Ode came with his board. “We have waited long enough,” she said.',
  );
  const [only] = inMarks(explanations);
  const pronoun = only?.speaker?.pronoun;
  expect(pronoun).toMatchObject({ words: 'she', entity: { name: 'Ana Sol' } });
  expect(pronoun?.excluded).toContainEqual({
    entity: expect.objectContaining({ name: 'Thomas Ode' }),
    because: 'gender',
  });
  expect(pronoun?.candidates[0]?.telling.map(({ says }) => says).join('; ')).toMatch(/\w/);
});

test('the winner is told in the words of the article', () => {
  const { explanations } = explain(
    'The board met for hours. The farmers waited outside. “We have waited long enough,” said Ana Sol, the mayor.',
  );
  const [first] = inMarks(explanations)[0]!.speaker!.candidates;
  expect(first).toMatchObject({ words: 'Ana Sol', kind: 'name' });
  expect(first!.telling.map(({ says }) => says)).toContain('is nearest on its side');
});

test('words that are no speech stay in the list, with what told against them', () => {
  const { explanations, body } = explain(
    'The council discussed the film “Autumn Ferry” for an hour. Ana Sol laughed. It closed at noon.',
  );
  const [only] = inMarks(explanations);
  expect(body.slice(only!.span.start, only!.span.end)).toBe('Autumn Ferry');
  expect(only).toMatchObject({ speech: { isSpeech: false } });
  expect(only).not.toHaveProperty('quote');
  expect(only!.speech.telling.every(({ moves }) => moves > 0)).toBe(true);
});

test('an unknown speaker has a reason', () => {
  const unread = explain('„Dit is genoeg geweest, wij gaan naar huis.“ Dat zei Ana Sol.', 'und');
  expect(inMarks(unread.explanations)[0]?.speaker).toMatchObject({ unknown: 'language', candidates: [] });
  const alone = explain('“We have waited long enough, and we are going home now.”');
  expect(inMarks(alone.explanations)[0]?.speaker).toMatchObject({ unknown: 'nobody', candidates: [] });
});
