import { describe, expect, it } from 'vitest';
import { discordRegistration } from '../../../src/adapters/discord/registration.ts';
import type { PlatformCommand } from '../../../src/adapters/platform.ts';
import { checkCommands } from '../../standins/discord/check-commands.ts';
import { testCommands } from './discord-harness.ts';

const command = (change: Partial<PlatformCommand>): PlatformCommand => ({
  name: 'quotes',
  description: 'Who said what',
  usage: '',
  options: [],
  subcommands: [],
  ...change,
});
const option = (name: string, required = false) => ({ name, description: 'x', required, suggests: false });

describe('registration', () => {
  it('is derived from the definitions, and is what Discord takes', () => {
    const registration = discordRegistration(testCommands);
    expect(checkCommands(registration)).toEqual([]);
    expect(registration.map(({ name, options }) => [name, options])).toEqual([
      [
        'digest',
        [{ type: 3, name: 'article', description: 'The article', required: true, autocomplete: false }],
      ],
      [
        'quotes',
        [
          { type: 3, name: 'speaker', description: 'The speaker', required: false, autocomplete: true },
          { type: 3, name: 'article', description: 'The article', required: false, autocomplete: false },
        ],
      ],
      ['verbatim', [{ type: 1, name: 'help', description: 'How to' }]],
    ]);
    for (const { contexts, integration_types, default_member_permissions } of registration) {
      expect({ contexts, integration_types, default_member_permissions }).toEqual({
        contexts: [0, 1],
        integration_types: [0],
        default_member_permissions: null,
      });
    }
  });

  it('puts required options first', () => {
    const [registered] = discordRegistration([
      command({ options: [option('a'), option('b', true), option('c')] }),
    ]);
    expect(registered!.options.map(({ name }) => name)).toEqual(['b', 'a', 'c']);
    expect(checkCommands([registered])).toEqual([]);
  });

  it.each([
    [command({ name: 'Quotes' }), '/Quotes: a name of'],
    [command({ name: '' }), 'a name of'],
    [command({ name: 'x'.repeat(33) }), 'a name of'],
    [command({ description: '' }), '/quotes: a description of'],
    [command({ description: 'x'.repeat(101) }), '/quotes: a description of'],
    [command({ options: [option('two words')] }), '/quotes two words: a name of'],
    [
      command({ options: [option('a')], subcommands: [{ name: 'b', description: 'x' }] }),
      'either options or subcommands',
    ],
    [
      command({ options: Array.from({ length: 26 }, (_, index) => option(`o${index}`)) }),
      'at most 25 options',
    ],
  ])('refuses what Discord would: %#', (broken, reason) => {
    expect(() => discordRegistration([broken])).toThrow(reason);
  });
});
