/** What one layer may import. */
export interface LayerRule {
  /** Other layers (its own is always allowed). */
  readonly layers: readonly string[];
  /** Layers of which only types may come in. */
  readonly types?: readonly string[];
  /** Packages; `node:` stands for the modules built into Node. */
  readonly packages?: readonly string[];
}

const readers = ['text', 'quotes', 'summarizers', 'claims', 'stories', 'render', 'schedule'];
const keepers = ['ingest', 'store', 'delivery'];

/** DESIGN's table "Who may import whom", row by row. `registry` stands for the files named `registry.ts`. */
export const layerRules: Readonly<Record<string, LayerRule>> = {
  model: { layers: [] },
  text: { layers: ['model'] },
  quotes: { layers: ['model', 'text'] },
  summarizers: { layers: ['model', 'text'] },
  claims: { layers: ['model', 'text', 'quotes', 'summarizers'] },
  stories: { layers: ['model', 'text'] },
  render: { layers: ['model'] },
  schedule: { layers: ['model'] },
  ingest: {
    layers: ['model'],
    packages: [
      'node:',
      '@mozilla/readability',
      'linkedom',
      'chardet',
      'eld',
      'feedsmith',
      'tldts',
      'http-cache-semantics',
      'lru-cache',
      'robots-parser',
      'unpdf',
    ],
  },
  // Who is one person across articles is decided while an article is kept, within its transaction; that logic is pure.
  people: { layers: ['model', 'text', 'quotes'] },
  questions: { layers: ['model', 'text', 'schedule'] },
  // Asks the store through its interface; all else in it is pure.
  archive: {
    layers: ['model', 'text', 'quotes', 'summarizers', 'people', 'questions'],
    types: ['store'],
    packages: ['node:'],
  },
  store: { layers: ['model', 'people'], packages: ['node:', 'kysely', 'pg', 'lru-cache'] },
  delivery: { layers: ['model'], packages: ['node:'] },
  commands: { layers: ['model', 'render'], types: ['pipeline', 'config', 'archive', ...keepers, ...readers] },
  adapters: { layers: ['model'], packages: ['node:'] },
  config: { layers: ['model', 'schedule', 'registry'], packages: ['node:', 'zod', 'yaml'] },
  pipeline: { layers: ['model', 'commands', 'config', ...readers, ...keepers] },
  // The scheduled road: what it reads, records and delivers through is handed in, or is a value.
  editions: {
    layers: ['model', 'ingest', 'pipeline', 'render', 'schedule', 'delivery', 'archive'],
    types: ['store'],
    packages: ['node:'],
  },
  batch: { layers: ['model', 'pipeline', 'ingest', 'claims'], packages: ['node:'] },
  index: { layers: ['model', 'pipeline', 'batch', ...readers, ...keepers] },
};

/** The layers that may import anything, and that nothing imports. */
export const entries: readonly string[] = ['main', 'cli'];

/** What lies beside the platforms in `src/adapters/` for all of them: the interface, and what makes text safe. */
export const sharedByAdapters: readonly string[] = ['adapter', 'platform', 'printable', 'one-line'];

/** Packages with a single door: the beginning of the package's name → the beginning of the paths that may. */
export const packageDoors: readonly (readonly [string, readonly string[]])[] = [
  ['discord.js', ['src/adapters/discord']],
  ['@discordjs/', ['src/adapters/discord']],
  ['@slack/', ['src/adapters/slack']],
  ['express', ['src/adapters/web', 'src/adapters/slack']],
  ['node-cron', ['src/schedule/tick.ts']],
];

/** Modules and global names that speak HTTP or open connections, and where they may be used. */
export const networkModules: readonly string[] = [
  'http',
  'https',
  'http2',
  'net',
  'tls',
  'dgram',
  'dns',
  'dns/promises',
  'undici',
];
export const networkGlobals: readonly string[] = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'];
export const networkDoors: readonly string[] = ['src/ingest/', 'src/adapters/web'];
