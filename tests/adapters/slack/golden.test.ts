import { describe, expect, it } from 'vitest';
import { checkMessage, type Json } from '../../standins/slack/check-message.ts';
import { expectedOf, goldenNames, renderCase } from './golden-cases.ts';

// To accept a change after reading it: node tests/adapters/slack/update-golden.ts --update
describe('golden payloads', () => {
  it('are there', () => {
    expect(goldenNames().length).toBeGreaterThan(4);
  });

  it.each(goldenNames())('%s', (name) => {
    expect(renderCase(name)).toEqual(expectedOf(name));
  });

  it.each(goldenNames())('%s is what Slack takes', (name) => {
    for (const { text, blocks } of expectedOf(name) as { text: Json; blocks: Json }[]) {
      expect(checkMessage(text, blocks)).toBeUndefined();
    }
  });
});
