import { delimiter } from 'node:path';
import type { Platform } from '../adapters/registry.ts';
import { platforms } from '../adapters/registry.ts';
import { checkVariable } from './check-variable.ts';
import { readStoreSettings, type StoreSettings } from './store-settings.ts';
import { variables as known, OWN_PREFIX } from './variables.ts';
import { readWebSettings, type WebSettings } from './web-settings.ts';

/** A platform to be connected, with the values of its variables. */
export interface ConfiguredPlatform {
  readonly platform: Platform;
  readonly values: Readonly<Record<string, string>>;
}

/** How the bot is set up by its environment. */
export interface BotEnvironment {
  /** Those whose variables are set, in the registry's order. */
  readonly platforms: readonly ConfiguredPlatform[];
  readonly store: StoreSettings;
  /** The folders whose files may be opened from every chat, as given. */
  readonly allowedFolders: readonly string[];
  readonly web: WebSettings;
}

/** The environment as read, or everything that is wrong with it, a line each, without any value of a secret. */
export type BotEnvironmentOutcome =
  | { readonly ok: true; readonly value: BotEnvironment }
  | { readonly ok: false; readonly problems: readonly string[] };

type Given = Readonly<Record<string, string | undefined>>;

/** Reads what the bot is told by its environment. Empty variables count as not set. */
export function readBotEnvironment(given: Given = process.env): BotEnvironmentOutcome {
  const setTo = (name: string): string | undefined => given[name]?.trim() || undefined;
  const problems = unknownVariables(given);
  const configured: ConfiguredPlatform[] = [];
  for (const platform of platforms) {
    const values = platform.variables.flatMap(({ name }) => {
      const value = setTo(name);
      return value === undefined ? [] : [[name, value] as const];
    });
    const set = new Set(values.map(([name]) => name));
    const faults = platformProblems(platform, new Map(values));
    problems.push(...faults);
    const wanted = platform.variables.some(({ name, required }) => required && set.has(name));
    if (wanted && faults.length === 0) configured.push({ platform, values: Object.fromEntries(values) });
  }
  const web = readWebSettings(given);
  if (!web.ok) problems.push(...web.problems);
  const store = readStoreSettings(given);
  if (!store.ok) problems.push(...store.problems);
  if (!web.ok || !store.ok || problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      platforms: configured,
      store: store.value,
      allowedFolders: (setTo('VERBATIM_ALLOWED_PATHS') ?? '')
        .split(delimiter)
        .map((folder) => folder.trim())
        .filter((folder) => folder !== ''),
      web: web.value,
    },
  };
}

function unknownVariables(given: Given): string[] {
  const names = new Set(known.map(({ name }) => name));
  const own = [...names].filter((name) => name.startsWith(OWN_PREFIX)).join(', ');
  return Object.keys(given)
    .filter((name) => name.startsWith(OWN_PREFIX) && !names.has(name))
    .map((name) => `${name} is not known: there are ${own}`);
}

function platformProblems({ title, variables }: Platform, values: ReadonlyMap<string, string>): string[] {
  const required = variables.filter((variable) => variable.required);
  const begun = required.find(({ name }) => values.has(name));
  const missing = begun === undefined ? [] : required.filter(({ name }) => !values.has(name));
  return [
    ...missing.map(
      ({ name, description }) =>
        `${name} is missing: ${begun?.name} is set, so ${title} needs this too (${description})`,
    ),
    ...variables.flatMap((variable) => {
      const value = values.get(variable.name);
      return value === undefined ? [] : checkVariable(variable, value);
    }),
  ];
}
