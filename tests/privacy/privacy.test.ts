import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Invocation, Press, Responder } from '../../src/model/interaction.ts';
import { here, type KeptText, newsTexts, others, worldOf } from './private-worlds.ts';

const user = 'U1';
const invocations: readonly Pick<Invocation, 'command' | 'options'>[] = [
  { command: 'quotes', options: {} },
  { command: 'quotes', options: { speaker: 'Sol' } },
  { command: 'ask', options: { question: 'latest quotes' } },
  { command: 'ask', options: { speaker: 'Sol' } },
  { command: 'ask', options: { speaker: 'Ana Sol', about: 'ferry' } },
  { command: 'ask', options: { speaker: 'Anna Soll' } },
  { command: 'ask', options: { speaker: 'the mayor' } },
  { command: 'ask', options: { speaker: 'Nobody Known' } },
  { command: 'ask', options: { about: 'grain' } },
  { command: 'ask', options: { about: 'zeppelin' } },
  { command: 'ask', options: { publisher: 'Gazette' } },
  { command: 'ask', options: { question: 'who spoke about the ferry?' } },
  { command: 'ask', options: { question: 'what did Ben Roe say about the talks last week?' } },
  { command: 'check', options: { words: 'Grain is too dear' } },
  { command: 'check', options: { words: 'We will not leave the grain talks', speaker: 'Ana Sol' } },
  { command: 'check', options: { words: 'Zeppelins are coming home' } },
];
const typed = ['', 'A', 'an', 'sol', 'Ro', 'mayor', 'Annaa', 'zz'];

async function everythingSeen({ command, suggest, press }: Responder) {
  const seen: unknown[] = [];
  for (const each of invocations) seen.push([each, await command({ place: here, user, ...each })]);
  for (const name of ['ask', 'check', 'quotes']) {
    for (const text of typed) {
      seen.push([
        name,
        text,
        await suggest({ place: here, user, command: name, option: 'speaker', typed: text }),
      ]);
    }
  }
  const presses: Pick<Press, 'action' | 'value'>[] = [{ action: 'ask:more', value: '1||Sol' }];
  for (const each of presses) seen.push([each, await press({ place: here, user, ...each })]);
  return seen;
}

const own: fc.Arbitrary<KeptText> = newsTexts.map((text) => ({ text, place: here }));
const open: fc.Arbitrary<KeptText> = newsTexts.map((text) => ({ text }));
const secret: fc.Arbitrary<KeptText> = fc
  .tuple(newsTexts, fc.constantFrom(...others))
  .map(([text, place]) => ({ text, place }));

describe('what others handed in', () => {
  it('changes nothing that any command, button or suggestion shows here', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(own, open, secret, secret), { minLength: 1, maxLength: 7 }),
        async (kept) => {
          const visible = kept.filter(({ place }) => place === undefined || place === here);
          const alone = await everythingSeen(await worldOf(visible));
          const beside = await everythingSeen(await worldOf(kept));
          expect(beside).toEqual(alone);
        },
      ),
      { numRuns: 12 },
    );
  }, 60_000);
});
