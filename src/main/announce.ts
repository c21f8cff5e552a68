import type { BotEnvironment } from '../config/bot-environment.ts';
import { localTimeOf } from '../editions/next-runs.ts';
import type { DigestDefinition } from '../model/digest-definition.ts';
import type { Instant } from '../model/instant.ts';
import { nextRun } from '../schedule/next-run.ts';

/** What the bot starts with, a line each: platforms, store, files, definitions with their next runs. */
export function announcement(
  { platforms, allowedFolders, web }: BotEnvironment,
  definitions: readonly DigestDefinition[],
  { store, now }: { readonly store: string; readonly now: Instant },
): string[] {
  const connected = new Set(platforms.map(({ platform }) => platform.name));
  return [
    `platforms: ${platforms.map(({ platform }) => platform.title).join(', ')}`,
    `store: ${store}`,
    `files for /digest: ${allowedFolders.length === 0 ? 'none (VERBATIM_ALLOWED_PATHS)' : allowedFolders.join(', ')}`,
    ...(web.allowedHosts.size === 0
      ? []
      : [`private hosts that may be fetched: ${[...web.allowedHosts].join(', ')}`]),
    ...(web.contact === undefined ? ['contact told to sites: none (VERBATIM_CONTACT)'] : []),
    definitions.length === 0 ? 'digests: none in digests/' : `digests: ${definitions.length}`,
    ...definitions.flatMap((definition) => definitionLines(definition, connected, now)),
  ];
}

function definitionLines(
  { name, cron, zone, channels }: DigestDefinition,
  connected: ReadonlySet<string>,
  now: Instant,
): string[] {
  const next = nextRun(cron, zone, now);
  const when = next === undefined ? 'never again' : `next ${localTimeOf(next, zone)} ${zone}`;
  const idle = channels.filter(({ platform }) => !connected.has(platform)).map(({ platform }) => platform);
  return [
    `  ${name}: ${when} → ${channels.map(({ platform, channel }) => `${platform}:${channel}`).join(', ')}`,
    ...(idle.length === 0
      ? []
      : [`  ${name}: ${[...new Set(idle)].join(', ')} is not connected: skipped there`]),
  ];
}
