import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, type ClaimReasonCode, checkClaim } from '../../src/index.ts';
import { anyText, newsText } from '../invariant/news-text.ts';

const ARTICLE = `The council of Marlow Bay voted on Tuesday to close the coal quay, Mayor Petra Lind said, and 14 ships will have to berth elsewhere.

“The quay is older than any of us,” Lind said. “It has to go before the winter.”

The port’s owner, Halden Marine, did not oppose the plan, but its director, Tomas Reyl, said the move could cost 3.5 million crowns. “Nobody has shown us a budget,” Reyl said.

Police said the protest on the quay ended peacefully and that two men were released in the evening. Most of the dockers had left by then.

An inspector allegedly warned the council in 2019 that the piles were rotten. Exports through the bay rose by 12 percent last year, the statistics office reported.`;

const codesOf = (claim: string, setting?: 'strict' | 'thorough'): ClaimReasonCode[] =>
  checkClaim(ARTICLE, claim, { setting }).reasons.map(({ code }) => code);

describe('what matches', () => {
  test.each([
    'The council voted on Tuesday to close the coal quay.',
    'Fourteen ships have to berth elsewhere, Mayor Petra Lind said.',
    'Lind said the quay “has to go before the winter”.',
    'Halden Marine did not oppose the plan; the move could cost 3.5 million crowns.',
    'Exports rose 12% last year.',
    'Two men were released. The protest ended peacefully.',
  ])('%s', (claim) => {
    expect(checkClaim(ARTICLE, claim)).toMatchObject({ supported: true, reasons: [] });
  });

  test('with the sentences that bear it out, in order', () => {
    const { evidence } = checkClaim(ARTICLE, 'Exports rose 12 percent and the quay will close.');
    const sentences = evidence.map(({ start, end }) => ARTICLE.slice(start, end));
    expect(sentences.at(-1)).toMatch(/^Exports through the bay rose/);
    expect(sentences[0]).toMatch(/^The council of Marlow Bay/);
  });
});

describe('what is refused, and for what', () => {
  test.each<[ClaimReasonCode, string]>([
    ['number', 'The council voted to close the quay, and 40 ships will have to berth elsewhere.'],
    ['number', 'Exports through the bay rose by 21 percent last year.'],
    ['number', 'An inspector warned the council in 2017.'],
    ['name', 'The council of Marlow Bay voted to close the coal quay, Mayor Harriet Lind said.'],
    ['quotation', 'Lind called the quay “a danger to every child in town”.'],
    ['speaker', '“Nobody has shown us a budget,” Lind said.'],
    ['negation', 'The council of Marlow Bay did not vote on Tuesday to close the coal quay.'],
    ['contrary', 'Exports through the bay fell by 12 percent last year.'],
    ['too-little', 'Penguins juggle turquoise umbrellas underneath enormous cathedrals.'],
  ])('%s: %s', (code, claim) => {
    const { supported, reasons } = checkClaim(ARTICLE, claim);
    expect(supported).toBe(false);
    expect(reasons.map((reason) => reason.code)).toContain(code);
    for (const { span, says } of reasons) {
      expect(span.start).toBeLessThan(span.end);
      expect(span.end).toBeLessThanOrEqual(claim.length);
      expect(says).toMatch(/\.$/);
    }
  });

  test.each<[ClaimReasonCode, string]>([
    ['negation', 'Halden Marine, the port’s owner, did oppose the plan, its director Tomas Reyl said.'],
    ['hedge', 'An inspector warned the council in 2019 that the piles were rotten.'],
    ['quantity', 'Police said that all of the dockers had left by then.'],
  ])('%s, only when thorough: %s', (code, claim) => {
    expect(codesOf(claim)).not.toContain(code);
    expect(codesOf(claim, 'thorough')).toContain(code);
  });

  test('a claim without a word is not supported', () => {
    for (const claim of ['', '  ', '\n'])
      expect(checkClaim(ARTICLE, claim)).toEqual({ supported: false, evidence: [], reasons: [] });
  });

  test('an article without a word bears out nothing', () => {
    expect(checkClaim('', 'The council voted.').supported).toBe(false);
  });
});

test('a wrong speaker is told by whom the article has saying it', () => {
  const [reason] = checkClaim(ARTICLE, '“Nobody has shown us a budget,” Lind said.').reasons;
  expect(reason?.says).toContain('Tomas Reyl');
});

describe('for every text', () => {
  test('a sentence of the article, word for word, is never refused', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const { document } = analyse(text);
        for (const { start, end } of document.sentences.slice(0, 6)) {
          const claim = text.slice(start, end);
          expect(checkClaim(text, claim, { setting: 'thorough' }).reasons).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('nothing throws, and every span lies in its text', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, claim) => {
        const { evidence, reasons, supported } = checkClaim(text, claim, { setting: 'thorough' });
        for (const { start, end } of evidence) expect(text.slice(start, end).length).toBe(end - start);
        for (const { span } of reasons)
          expect(claim.slice(span.start, span.end).length).toBe(span.end - span.start);
        if (supported) expect(reasons).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
