// Writes config/discord-commands.json anew from the definitions in src/commands/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { currentRegistration, registrationPath } from './registration-file.ts';

mkdirSync(dirname(registrationPath), { recursive: true });
writeFileSync(registrationPath, `${JSON.stringify(currentRegistration(), null, 2)}\n`);
