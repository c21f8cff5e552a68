import type { Instant } from '../model/instant.ts';
import type { KeptArticle, Retention, Showing } from '../model/kept-article.ts';
import { type Outcome, refusal, success } from '../model/outcome.ts';
import { decodeArticle, decodeShowing } from './decode-article.ts';
import { encodeArticle } from './encode-article.ts';
import { countOf, type Fields, fieldsOf, instantOf, LineError, textOf } from './line-fields.ts';

/** The version of the files this program writes; it reads no newer ones. */
export const ARCHIVE_VERSION = 1;

/** What an archive file begins with. */
export interface ArchiveHeader {
  readonly kind: 'verbatim-archive';
  readonly version: typeof ARCHIVE_VERSION;
  /** Whose articles it holds; the public's owner is ''. */
  readonly owner: string;
  readonly exportedAt: Instant;
}

/** One line of an archive file behind the first. The last one is `end`: without it a file was cut off. */
export type ArchiveLine =
  | { readonly kind: 'article'; readonly article: KeptArticle }
  /** A public article that was shown in the owner's workspace. */
  | {
      readonly kind: 'shown';
      readonly article: string;
      readonly url?: string;
      readonly showing: Showing;
    }
  | { readonly kind: 'retention'; readonly retention: Retention }
  | { readonly kind: 'end'; readonly articles: number; readonly quotes: number };

/** A line as it is written, without its line end. Pure. */
export function encodeArchiveLine(line: ArchiveHeader | ArchiveLine): string {
  switch (line.kind) {
    case 'article':
      return JSON.stringify({ kind: line.kind, ...encodeArticle(line.article) });
    case 'shown': {
      const { kind, article, url, showing } = line;
      return JSON.stringify({ kind, article, url, ...showing });
    }
    case 'retention':
      return JSON.stringify({ kind: line.kind, ...line.retention });
    default:
      return JSON.stringify(line);
  }
}

/** The first line of a file. Refuses `archive-file`, `newer-archive`. */
export function decodeArchiveHeader(text: string): Outcome<ArchiveHeader> {
  try {
    const fields = parsed(text);
    const { version } = fields;
    if (fields.kind !== 'verbatim-archive' || typeof version !== 'number') return wrongFile();
    if (version > ARCHIVE_VERSION) {
      return refusal(
        'newer-archive',
        `A newer version of Verbatim has written this file (its format is ${version}, this one knows ${ARCHIVE_VERSION}).`,
        'Import it with that version.',
      );
    }
    const owner = textOf(fields, 'owner');
    if (version !== ARCHIVE_VERSION || (owner !== '' && !/^[a-z][a-z\d-]*:\S+$/.test(owner))) {
      return wrongFile();
    }
    return success({ kind: 'verbatim-archive', version, owner, exportedAt: instantOf(fields, 'exportedAt') });
  } catch (error) {
    if (error instanceof LineError) return wrongFile();
    throw error;
  }
}

/**
 * A line behind the first, of a file that belongs to `owner`. Everything is verified: that each quote's words are those of its article
 * at its offsets, and that nothing belongs to anybody else. What a quote is found by is worked out anew. Refuses `archive-line`.
 */
export function decodeArchiveLine(text: string, owner: string): Outcome<ArchiveLine> {
  try {
    return success(lineOf(parsed(text), owner));
  } catch (error) {
    if (!(error instanceof LineError)) throw error;
    return refusal('archive-line', error.message, 'Export it again, or correct the line.');
  }
}

function lineOf(fields: Fields, owner: string): ArchiveLine {
  switch (fields.kind) {
    case 'article':
      return { kind: 'article', article: decodeArticle(fields, owner) };
    case 'shown': {
      const article = textOf(fields, 'article');
      const showing = decodeShowing(fields, owner);
      if (owner === '' || showing.workspace === undefined) {
        throw new LineError('it was shown in no workspace of the owner');
      }
      return { kind: 'shown', article, showing };
    }
    case 'retention':
      return {
        kind: 'retention',
        retention: { bodies: daysOf(fields, 'bodies'), quotes: daysOf(fields, 'quotes') },
      };
    case 'end':
      return { kind: 'end', articles: countOf(fields, 'articles'), quotes: countOf(fields, 'quotes') };
    default:
      throw new LineError('"kind" is none of article, shown, retention, end');
  }
}

function daysOf(fields: Fields, name: 'bodies' | 'quotes'): number | 'forever' {
  if (fields[name] === 'forever') return 'forever';
  const days = countOf(fields, name);
  if (days >= 1) return days;
  throw new LineError(`"${name}" are no days`);
}

function parsed(text: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new LineError('it is no JSON');
  }
  return fieldsOf(value, 'it');
}

function wrongFile() {
  return refusal(
    'archive-file',
    'This is no archive of Verbatim: its first line does not say so.',
    'Name a file that this wrote: verbatim export --out <file>',
  );
}
