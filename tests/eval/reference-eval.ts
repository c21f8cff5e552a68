import { join } from 'node:path';
import { analyse } from '../../src/index.ts';
import { readArticle } from '../../src/ingest/read-article.ts';
import { compareSpeakers, tellingWords } from '../golden/same-speaker.ts';
import { readText, sharedFolder } from './shared-data.ts';

interface ReferenceGold {
  readonly headline: string;
  readonly quotes: readonly {
    readonly text: string;
    readonly speaker: string;
    readonly role: string | null;
    readonly kind: 'direct' | 'partial';
  }[];
  readonly indirect: readonly { readonly speaker: string; readonly contains: string }[];
  readonly notQuotes: readonly string[];
  readonly boilerplate: readonly string[];
}

/** The article every release must get right, and its gold. */
export const referenceFiles = ['articles/peace-talks.txt', 'articles/peace-talks.gold.json'] as const;

/** How far the reference article comes out right: counts, and what is wrong in words. */
export interface ReferenceResult {
  readonly counts: Readonly<Record<string, readonly [right: number, of: number]>>;
  readonly complaints: readonly string[];
}

/**
 * Reads the reference article as any file and compares with its gold.
 *
 * @throws Error where the article cannot be read.
 */
export async function evaluateReference(): Promise<ReferenceResult> {
  const read = await readArticle(join(sharedFolder, referenceFiles[0]));
  if (!read.ok) throw new Error(read.reason);
  const gold = JSON.parse(readText(referenceFiles[1])) as ReferenceGold;
  const { article, quotes, digest } = analyse(read.value);
  const complaints: string[] = [];
  const counts: Record<string, [number, number]> = {};
  const check = (figure: string, right: boolean, complaint: string): void => {
    const count = counts[figure] ?? [0, 0];
    counts[figure] = [count[0] + (right ? 1 : 0), count[1] + 1];
    if (!right) complaints.push(`${figure}: ${complaint}`);
  };

  const fragments = quotes.flatMap(({ fragments: spans, ...quote }) =>
    spans.map(({ start, end }) => ({ ...quote, text: article.body.slice(start, end) })),
  );
  const marked = fragments.filter(({ type }) => type !== 'indirect');
  for (const { text, speaker, role, kind } of gold.quotes) {
    const found = marked.find((fragment) => bare(fragment.text) === bare(text));
    check('fragments', found !== undefined, text);
    if (found === undefined) continue;
    const { name, role: given } = found.speaker ?? {};
    check('speakers', compareSpeakers([speaker], name ?? '') === 'same', `${text} → ${name}, not ${speaker}`);
    check('roles', roleWords(given) === roleWords(role), `${text} → ${given}, not ${role}`);
    const type = kind === 'partial' ? 'mixed' : 'direct';
    check('types', found.type === type, `${text} → ${found.type}, not ${type}`);
  }
  const wanted = new Set(gold.quotes.map(({ text }) => bare(text)));
  for (const { text } of marked) check('nothing beyond the gold', wanted.has(bare(text)), text);
  for (const text of gold.notQuotes) {
    check('not quotes', !fragments.some((fragment) => fragment.text.includes(text)), text);
  }
  for (const { speaker, contains } of gold.indirect) {
    const found = fragments.find(({ type, text }) => type === 'indirect' && text.includes(contains));
    check('indirect', found !== undefined, contains);
    if (found === undefined) continue;
    const right = compareSpeakers([speaker], found.speaker?.name ?? '') === 'same';
    check('indirect speakers', right, `${contains} → ${found.speaker?.name}, not ${speaker}`);
  }
  const lines = [...(digest.gist === undefined ? [] : [digest.gist]), ...digest.lines];
  check('lines', lines.length >= 4, `${lines.length} with the gist`);
  for (const { text } of lines) {
    check('lines without boilerplate', !gold.boilerplate.some((piece) => text.includes(piece)), text);
  }
  check('headline', digest.headline === gold.headline, `${digest.headline}`);
  return { counts, complaints };
}

/** The shares right, in per cent. */
export function referenceFigures({ counts }: ReferenceResult): Record<string, number> {
  return Object.fromEntries(
    Object.entries(counts).map(([figure, [right, of]]) => [figure, (100 * right) / of]),
  );
}

// Marks at the ends, and on which side of the closing mark a comma stands, are the printer's.
const bare = (text: string): string => text.replace(/^[\s“”"‘’']+|[\s.,;:!?“”"‘’']+$/g, '');
const roleWords = (role: string | null | undefined): string => (role ? tellingWords(role).join(' ') : '');
