import { expect, it } from 'vitest';
import { checkCommands } from '../../standins/discord/check-commands.ts';
import { currentRegistration, writtenRegistration } from './registration-file.ts';

// Where it is stale: node tests/adapters/discord/write-registration.ts
it('config/discord-commands.json is what the definitions say', () => {
  expect(writtenRegistration()).toEqual(currentRegistration());
});

it('the commands are what Discord takes', () => {
  expect(checkCommands(currentRegistration())).toEqual([]);
});
