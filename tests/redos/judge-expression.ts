import { createRequire } from 'node:module';
import type { checkSync, Parameters } from 'recheck';

/** What is wrong with a regular expression: how its cost grows, and a text that shows it (as recheck writes it). */
export interface Fault {
  readonly complexity: string;
  readonly attack: string;
}

/**
 * How much recheck may do for one expression: steps and generations and never time, so that every machine gives the
 * same verdict. With its usual limits, many times as much, it finds nothing more in our expressions.
 */
const limits: Parameters = {
  timeout: null,
  seedingTimeout: null,
  incubationTimeout: null,
  attackTimeout: null,
  randomSeed: 1,
  maxNFASize: 3000,
  maxIteration: 2,
  maxInitialGenerationSize: 50,
  maxGenerationSize: 10,
  crossoverSize: 5,
  mutationSize: 5,
  incubationLimit: 3000,
  attackLimit: 100_000,
  maxAttackStringSize: 30_000,
};

// The build for browsers is JavaScript alone: the package's own entrance starts a worker, Java or a native program.
const recheck = createRequire(import.meta.url)('recheck/lib/browser.js') as { checkSync: typeof checkSync };

/** Judges one expression; undefined where its cost is at most linear in the length of the text searched. */
export function judgeExpression(source: string, flags: string): Fault | undefined {
  const verdict = recheck.checkSync(source, flags, limits);
  if (verdict.status === 'safe') return undefined;
  if (verdict.status === 'vulnerable')
    return { complexity: verdict.complexity.summary, attack: verdict.attack.pattern };
  return { complexity: 'unknown', attack: `none: the checker gave up (${verdict.error.kind})` };
}
