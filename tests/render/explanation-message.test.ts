import { expect, test } from 'vitest';
import { renderTerminal } from '../../src/adapters/terminal/render.ts';
import type { QuoteExplanation } from '../../src/model/quote-explanation.ts';
import { explanationMessage } from '../../src/render/explanation-message.ts';

const body = 'The “Autumn Ferry” sailed. “It is late,” she said.';
const at = (text: string) => ({ start: body.indexOf(text), end: body.indexOf(text) + text.length });
const telling = { feature: 'a', value: 1, says: 'is near', instead: 0, insteadSays: 'is far', moves: -1.25 };
const ana = { id: 0, name: 'Ana Sol', kind: 'person' } as const;

const show = (...explanations: readonly QuoteExplanation[]) =>
  renderTerminal(explanationMessage(explanations, body, 'Late again'), { width: 0, colour: false });

test('tells what was turned down, and what told against it', () => {
  const text = show({
    basis: 'marks',
    span: at('Autumn Ferry'),
    inTurn: false,
    speech: { isSpeech: false, by: 'model', probability: 0.04, telling: [{ ...telling, moves: 2 }] },
  });
  expect(text).toContain('1 place explained, 1 of them no quote.');
  expect(text).toContain(
    '“Autumn Ferry”\n\n  • No speech (4% likely to be speech): is near (+2.0 if: is far).',
  );
});

test('tells candidates, none of them, what a pronoun stands for and what it cannot', () => {
  const span = at('It is late,');
  const candidate = {
    mention: at('she'),
    words: 'she',
    kind: 'pronoun',
    score: 3,
    probability: 0.9,
  } as const;
  const text = show({
    basis: 'marks',
    span,
    inTurn: false,
    quote: {
      type: 'direct',
      fragments: [span],
      confidence: 0.81,
      rank: 0.5,
      speaker: { name: 'Ana Sol', entity: 0, mention: at('she') },
    },
    speech: { isSpeech: true, by: 'model', probability: 0.99, telling: [] },
    speaker: {
      mention: at('she'),
      candidates: [{ ...candidate, telling: [telling] }],
      noneProbability: 0.1,
      pronoun: {
        pronoun: at('she'),
        words: 'she',
        entity: ana,
        candidates: [{ ...candidate, words: 'Sol', kind: 'name', entity: ana, telling: [] }],
        excluded: [{ entity: { id: 1, name: 'Ben Ode', kind: 'person' }, because: 'gender' }],
        noneProbability: 0.05,
      },
    },
  });
  expect(text).toContain('│ “It is late,”\n  │ — Ana Sol (81%)');
  expect(text).toContain('• 1. she (pronoun): 90%, score 3.00. Leads: is near (−1.3 if: is far).');
  expect(text).toContain('• None of them: 10%, score 0.');
  expect(text).toContain('• “she” stands for Ana Sol.');
  expect(text).toContain('• “she”: 1. Sol = Ana Sol (name, person): 90%');
  expect(text).toContain('• “she” cannot be Ben Ode (gender)');
});

test('says why no speaker is named', () => {
  const span = at('It is late,');
  const text = show({
    basis: 'marks',
    span,
    inTurn: false,
    quote: { type: 'direct', fragments: [span], confidence: 0.5, rank: 0.5 },
    speech: { isSpeech: true, by: 'model', probability: 0.99, telling: [] },
    speaker: { candidates: [], noneProbability: 1, unknown: 'nobody' },
  });
  expect(text).toContain('• Speaker unknown: nobody who could speak is mentioned near.');
});
