// Writes config/slack-manifest.yaml anew from the definitions in src/commands/.
import { writeFileSync } from 'node:fs';
import { currentManifest, manifestPath } from './manifest-file.ts';

writeFileSync(manifestPath, currentManifest());
