import { describe, expect, it } from 'vitest';
import type { DiscordPayload } from '../../../src/adapters/discord/payload.ts';
import { checkMessage } from '../../standins/discord/check-message.ts';
import { expectedOf, goldenNames, renderCase } from './golden-cases.ts';

// To accept a change after reading it: node tests/adapters/discord/update-golden.ts --update
describe('golden payloads', () => {
  it.each(goldenNames())('%s', (name) => {
    expect(renderCase(name)).toEqual(expectedOf(name));
  });

  it.each(goldenNames())('%s is what Discord takes', (name) => {
    expect((expectedOf(name) as DiscordPayload[]).flatMap((page) => checkMessage({ ...page }))).toEqual([]);
  });
});
