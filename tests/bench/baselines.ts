import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Quote } from '../../src/index.ts';
import type { Span } from '../../src/model/span.ts';

interface Found {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

type Compromise = (text: string) => Record<'quotations' | 'people', () => { json(options: object): Found[] }>;

interface NodeSummarizer {
  readonly SummarizerManager: new (
    text: string,
    sentences: number,
  ) => { getSummaryByFrequency(): { readonly summary: string | Error } };
}

/** The npm packages to compare with, and their versions. */
export interface Baselines {
  readonly versions: Readonly<Record<string, string>>;
  /** compromise's quotations, each with the nearest of its people as speaker. */
  quotes(text: string): Quote[];
  /** node-summarizer's summary of three sentences by frequency, as one string. */
  summary(text: string): string;
}

const folder = import.meta.dirname;
const names = ['compromise', 'node-summarizer', 'wink-nlp', 'wink-eng-lite-web-model'];

/**
 * Loads the baselines, after installing them into this folder if they aren't there: they weigh 60 MB, which no
 * ordinary install should carry.
 *
 * @throws Error where npm cannot install them.
 */
export function loadBaselines(): Baselines {
  if (!names.every((name) => existsSync(join(folder, 'node_modules', name)))) install();
  const require = createRequire(join(folder, 'package.json'));
  const compromise = require('compromise') as Compromise;
  const { SummarizerManager } = require('node-summarizer') as NodeSummarizer;
  const versions = names.map((name) => [name, versionOf(name)]);
  return {
    versions: Object.fromEntries(versions),
    quotes: (text) => quotesOf(compromise, text),
    summary: (text) => {
      const { summary } = new SummarizerManager(text, 3).getSummaryByFrequency();
      return typeof summary === 'string' ? summary : '';
    },
  };
}

// Read and not required: a package may keep its package.json to itself.
function versionOf(name: string): string {
  const file = join(folder, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function install(): void {
  console.error('installing what is compared with into tests/bench (once, some 60 MB) …');
  const { status } = spawnSync(
    'npm',
    ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) throw new Error('npm ci --prefix tests/bench failed: is the registry within reach?');
}

function quotesOf(compromise: Compromise, text: string): Quote[] {
  const parsed = compromise(text);
  const people = parsed.people().json({ offset: true, terms: false });
  return parsed
    .quotations()
    .json({ offset: true, terms: false })
    .map((found) => {
      const fragment = wordsOf(found, text);
      const nearest = people.reduce<Found | undefined>(
        (best, person) =>
          best === undefined || distance(person, fragment) < distance(best, fragment) ? person : best,
        undefined,
      );
      const base = { type: 'direct', fragments: [fragment], confidence: 1, rank: 0 } as const;
      return nearest
        ? { ...base, speaker: { name: nearest.text, entity: -1, mention: spanOf(nearest) } }
        : base;
    });
}

// Its offsets begin at the first word and may take in what follows the closing mark: its text says where it ends.
function wordsOf(found: Found, text: string): Span {
  const words = found.text.replace(/^["“”„«‘']|["“”„»’']$/g, '');
  const start = text.indexOf(words, Math.max(0, found.offset.start - 1));
  return start < 0 ? spanOf(found) : { start, end: start + words.length };
}

const spanOf = ({ offset }: Found): Span => ({ start: offset.start, end: offset.start + offset.length });

function distance({ offset }: Found, to: Span): number {
  if (offset.start >= to.end) return offset.start - to.end;
  return Math.max(0, to.start - offset.start - offset.length);
}
