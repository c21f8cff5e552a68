import { posix } from 'node:path';
import {
  entries,
  layerRules,
  networkDoors,
  networkGlobals,
  networkModules,
  packageDoors,
  sharedByAdapters,
} from './layer-rules.ts';
import { type CodeImport, computedSpecifier, readImports } from './read-imports.ts';
import { type CodeToken, scanCode } from './scan-code.ts';

/** A broken rule: which, where, and what is wrong in words. */
export interface Violation {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Which layer a file below `src/` belongs to, or undefined where the design knows none. */
export function layerOf(file: string): string | undefined {
  const [, first = '', ...rest] = file.split('/');
  const name = rest.length === 0 ? first.replace(/\.ts$/, '') : first;
  if (entries.includes(name)) return name;
  const alone = ['pipeline', 'index'].includes(name);
  return name in layerRules && alone === (rest.length === 0) ? name : undefined;
}

/** Checks the import arrows and the single doors. `files` maps paths from the repository's root to their text. */
export function checkLayers(files: ReadonlyMap<string, string>): Violation[] {
  return [...files].flatMap(([file, text]) => {
    if (!file.endsWith('.ts')) return [];
    const layer = layerOf(file);
    if (layer === undefined)
      return [{ rule: 'layer', file, line: 1, message: 'belongs to no layer of the design' }];
    const tokens = scanCode(text);
    return [
      ...readImports(tokens).flatMap((each) => checkImport(file, layer, each)),
      ...checkDoors(file, layer, tokens),
      ...(text.startsWith('#!') && !entries.includes(layer)
        ? [{ rule: 'entry', file, line: 1, message: 'only main and cli are programs' }]
        : []),
    ];
  });
}

function checkImport(
  file: string,
  layer: string,
  { specifier, line, typeOnly, dynamic }: CodeImport,
): Violation[] {
  const broken = (rule: string, message: string): Violation[] => [{ rule, file, line, message }];
  if (specifier === computedSpecifier)
    return broken('computed-import', 'loads something nobody can name beforehand');
  if (!specifier.startsWith('.')) return checkPackage(file, layer, specifier, line, typeOnly || dynamic);
  const target = posix.join(posix.dirname(file), specifier);
  if (!/\.(ts|json)$/.test(target)) return broken('extension', `${specifier} must end in .ts or .json`);
  if (!target.startsWith('src/')) {
    return entries.includes(layer) ? [] : broken('outside', `${specifier} leaves src/`);
  }
  const other = layerOf(target.replace(/\.json$/, '.ts'));
  if (other === undefined) return broken('layer', `${specifier} belongs to no layer of the design`);
  if (entries.includes(other)) {
    const own = other === layer && target !== `src/${layer}.ts`;
    return own ? [] : broken('nothing-imports-entries', `${specifier}: nothing imports ${other}`);
  }
  if (entries.includes(layer)) return [];
  if (other === layer) return layer === 'adapters' ? checkAdapter(file, target, line) : [];
  const { layers, types = [] } = layerRules[layer]!;
  if (layers.includes(other) || (typeOnly && types.includes(other))) return [];
  if (layers.includes('registry') && target.endsWith('/registry.ts')) return [];
  return broken('arrow', `${layer} may not import ${other} (${specifier})`);
}

// Adapters know themselves and what they share; the registry alone knows them all.
function checkAdapter(file: string, target: string, line: number): Violation[] {
  const platform = (path: string) => path.split('/')[2]!.replace(/\.ts$/, '');
  const from = platform(file);
  const to = platform(target);
  if (from === to || sharedByAdapters.includes(to) || from === 'registry') return [];
  return [{ rule: 'adapter', file, line, message: `adapter ${from} may not import ${to}` }];
}

function checkPackage(
  file: string,
  layer: string,
  specifier: string,
  line: number,
  late: boolean,
): Violation[] {
  const broken = (rule: string, message: string): Violation[] => [{ rule, file, line, message }];
  const door = packageDoors.find(([name]) => specifier === name || specifier.startsWith(withSlash(name)));
  if (door !== undefined) {
    if (!door[1].some((path) => file.startsWith(path))) {
      return broken('package-door', `${specifier} belongs in ${door[1].join(' or ')} alone`);
    }
    const heavy = file.startsWith('src/adapters/') && !late && file.split('/').length === 3;
    return heavy ? broken('loaded-late', `${specifier} must load only when its platform is configured`) : [];
  }
  const bare = specifier.replace(/^node:/, '');
  if (networkModules.includes(bare) && !networkDoors.some((path) => file.startsWith(path))) {
    return broken('outgoing-http', `${specifier} opens connections: that is ${networkDoors[0]}'s alone`);
  }
  if (entries.includes(layer)) return [];
  const allowed = layerRules[layer]!.packages ?? [];
  const fits = allowed.some((name) =>
    name === 'node:'
      ? specifier.startsWith(name)
      : specifier === name || specifier.startsWith(withSlash(name)),
  );
  return fits ? [] : broken('package', `${layer} may not import ${specifier}`);
}

const withSlash = (name: string): string => (name.endsWith('/') ? name : `${name}/`);

function checkDoors(file: string, layer: string, tokens: readonly CodeToken[]): Violation[] {
  const found: Violation[] = [];
  const say = (rule: string, at: number, message: string) =>
    found.push({ rule, file, line: tokens[at]!.line, message });
  const entry = entries.includes(layer);
  tokens.forEach((token, i) => {
    if (token.kind !== 'word') return;
    const reached = path(tokens, i);
    const isMember = tokens[i - 1]?.text === '.' && tokens[i - 2]?.text !== 'globalThis';
    if (isMember) return;
    if (layer !== 'config') {
      const destructured = token.text === 'process' && tokens[i - 1]?.text === '=' && reached === 'process';
      const computed = token.text === 'process' && tokens[i + 1]?.text === '[';
      if (reached === 'process.env' || destructured || computed || importsEnv(tokens, i)) {
        say('process-env', i, 'the environment is read in src/config/ alone');
      }
    }
    if (!entry && ['process.argv', 'process.exit', 'import.meta.main'].includes(reached)) {
      say('entry', i, `${reached} belongs to main and cli`);
    }
    if (!entry && (clocks.has(reached) || readsClock(tokens, i))) {
      say('clock', i, 'the clock and randomness come from main and cli');
    }
    const key = tokens[i + 1]?.text === ':' || (tokens[i + 1]?.text === '?' && tokens[i + 2]?.text === ':');
    if (networkGlobals.includes(token.text) && !key && !networkDoors.some((door) => file.startsWith(door))) {
      say('outgoing-http', i, `${token.text} belongs in ${networkDoors[0]}'s guarded fetch`);
    }
  });
  return found;
}

const clocks = new Set(['Date.now', 'Math.random', 'performance.now', 'process.hrtime', 'crypto.randomUUID']);

// The dotted path that starts here: `process.env.HOME` gives its first two names, `import.meta.main` all three.
function path(tokens: readonly CodeToken[], start: number): string {
  const limit = tokens[start]!.text === 'import' ? 3 : 2;
  let names = tokens[start]!.text;
  let at = start + 1;
  for (let count = 1; count < limit; count++) {
    if (tokens[at]?.text === '?') at++;
    if (tokens[at]?.text !== '.' || tokens[at + 1]?.kind !== 'word') break;
    names += `.${tokens[at + 1]!.text}`;
    at += 2;
  }
  return names;
}

function readsClock(tokens: readonly CodeToken[], i: number): boolean {
  const text = tokens[i]!.text;
  if (text === 'randomUUID') return tokens[i + 1]?.text === '(';
  if (text !== 'Date') return false;
  if (tokens[i - 1]?.text !== 'new') return tokens[i + 1]?.text === '(';
  return tokens[i + 1]?.text !== '(' || tokens[i + 2]?.text === ')';
}

function importsEnv(tokens: readonly CodeToken[], i: number): boolean {
  if (tokens[i]!.text !== 'from' || !/^(node:)?process$/.test(tokens[i + 1]?.text ?? '')) return false;
  for (let at = i - 1; at >= 0 && tokens[at]!.text !== 'import'; at--)
    if (tokens[at]!.text === 'env') return true;
  return false;
}
