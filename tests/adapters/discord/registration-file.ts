import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { discordRegistration } from '../../../src/adapters/discord/registration.ts';
import { commands } from '../../../src/commands/registry.ts';

/** Where the registration of our commands is written down, for people to read. */
export const registrationPath = join(import.meta.dirname, '../../../config/discord-commands.json');

/** The registration of our commands, as it goes over the wire. */
export function currentRegistration(): unknown {
  return JSON.parse(JSON.stringify(discordRegistration(commands)));
}

/** What is written down; throws where nothing is. */
export function writtenRegistration(): unknown {
  return JSON.parse(readFileSync(registrationPath, 'utf8'));
}
