import { readWebSettings } from '../config/web-settings.ts';
import { openWeb, type Web } from '../ingest/open-web.ts';
import { REFUSED } from './report-refusal.ts';

/** Opens the web for a command, as the environment says; undefined where it said what is wrong with that. */
export function openWebHere(): Web | undefined {
  const settings = readWebSettings();
  if (settings.ok) return openWeb({ ...settings.value, elapsed: () => performance.now() });
  for (const problem of settings.problems) process.stderr.write(`verbatim: ${problem}\n`);
  process.exitCode = REFUSED;
  return undefined;
}
