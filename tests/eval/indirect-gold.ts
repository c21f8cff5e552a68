import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/model/span.ts';

/** One statement of the gold. */
export interface GoldStatement {
  /** In order, half-open UTF-16 offsets into the article's text. */
  readonly fragments: readonly Span[];
  /** Each joint speaker with the answers that are right for it; usually one speaker. */
  readonly speakers: readonly (readonly string[])[];
  /** A word of the cue. */
  readonly cue: string;
}

/** One article of the set. */
export interface IndirectArticle {
  readonly id: string;
  readonly language: string;
  readonly headline: string;
  readonly text: string;
  readonly statements: readonly GoldStatement[];
  /** Where either answer is right. */
  readonly optional: readonly Span[];
}

const folder = join(import.meta.dirname, 'indirect');

/** Reads the articles of one half of the set, by name. */
export function readIndirectArticles(half: 'develop' | 'judge'): IndirectArticle[] {
  const files = readdirSync(join(folder, half))
    .filter((file) => file.endsWith('.txt'))
    .sort();
  return files.map((file) => parseAnnotated(file, readFileSync(join(folder, half, file), 'utf8')));
}

/**
 * Reads an annotated article; see `indirect/README.md` for its form.
 *
 * @throws Error where an annotation is broken.
 */
export function parseAnnotated(file: string, annotated: string): IndirectArticle {
  const [id = file, language = 'en'] = file.split('.');
  const [headline = '', ...rest] = annotated.split('\n');
  const statements: (Omit<GoldStatement, 'fragments'> & { fragments: Span[] })[] = [];
  const optional: Span[] = [];
  let text = '';
  for (const piece of rest
    .join('\n')
    .trim()
    .split(/(\[[^\]]*\]\{[^}]*\})/)) {
    const match = /^\[([^\]]*)\]\{([^}]*)\}$/.exec(piece);
    if (match === null && /[[\]{}]/.test(piece))
      throw new Error(`${file}: a broken annotation in “${piece}”`);
    const [, words = piece, note = ''] = match ?? [];
    const span = { start: text.length, end: text.length + words.length };
    text += words;
    if (match === null) continue;
    if (note === '~') optional.push(span);
    else if (note === '+') statements.at(-1)?.fragments.push(span);
    else {
      const [who = '', cue = ''] = note.split('|');
      const speakers = who.split(' & ').map((speaker) => speaker.split('/'));
      statements.push({ fragments: [span], speakers, cue });
    }
  }
  return { id, language, headline, text, statements, optional };
}
