import { join } from 'node:path';
import { slackManifest } from '../../../src/adapters/slack/manifest.ts';
import { commands } from '../../../src/commands/registry.ts';

/** Where the manifest of our commands lies, for people to paste it. */
export const manifestPath = join(import.meta.dirname, '../../../config/slack-manifest.yaml');

/** The manifest as the commands say now. */
export function currentManifest(): string {
  return slackManifest(commands);
}
