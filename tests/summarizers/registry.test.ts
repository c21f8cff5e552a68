import { expect, it } from 'vitest';
import { defaultSummarizer, summarizerNamed, summarizers } from '../../src/summarizers/registry.ts';
import { summarizerContract } from '../contracts/summarizer-contract.ts';

for (const summarizer of summarizers) summarizerContract(summarizer);

it('finds each summarizer by its name, and the default among them', () => {
  const names = summarizers.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain(defaultSummarizer);
  for (const summarizer of summarizers) expect(summarizerNamed(summarizer.name)).toBe(summarizer);
  expect(summarizerNamed('none of these')).toBeUndefined();
});
