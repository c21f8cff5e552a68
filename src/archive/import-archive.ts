import type { Instant } from '../model/instant.ts';
import { USUAL_RETENTION } from '../model/kept-article.ts';
import { type Outcome, type Refusal, refusal, success } from '../model/outcome.ts';
import type { ArchiveKeeping } from '../store/archive.ts';
import { type ArchiveLine, decodeArchiveHeader, decodeArchiveLine } from './archive-lines.ts';
import { articleAs, showingAs } from './change-owner.ts';

/** A line of a file, counted from 1; without bytes where it is longer than any can be. */
export interface NumberedLine {
  readonly number: number;
  readonly bytes?: Uint8Array;
}

/** How an import is done. */
export interface ImportOptions {
  readonly now: Instant;
  /** Whose the articles become; the file's own owner unless told. */
  readonly as?: string | undefined;
  /** Called for each article, with how many there were. */
  readonly onArticle?: (done: number) => void;
  /** Called for each line that is refused; the rest goes on. */
  readonly onFault?: (line: number, reason: string) => void;
}

/** What an import brought. */
export interface Imported {
  readonly owner: string;
  readonly articles: number;
  readonly quotes: number;
  /** Showings of public articles in the owner's workspace. */
  readonly shown: number;
  /** Those of public articles that aren't in this store. */
  readonly notShown: number;
  /** Lines that were refused. */
  readonly faults: number;
}

/**
 * Brings the lines of a file that `exportArchive` wrote into a store, a line at a time. Done twice, it leaves what it left the first time.
 * Refuses `archive-file` and `newer-archive` before anything is brought in, `publish` where private articles would become public, and
 * `archive-cut-off` where the file ends too soon: then what stood before is in.
 */
export async function importArchive(
  store: ArchiveKeeping,
  lines: AsyncIterable<NumberedLine>,
  { now, as, onArticle = () => {}, onFault = () => {} }: ImportOptions,
): Promise<Outcome<Imported>> {
  let from: string | undefined;
  let owner = '';
  let end: Extract<ArchiveLine, { kind: 'end' }> | undefined;
  const counts = { articles: 0, quotes: 0, shown: 0, notShown: 0, faults: 0 };
  const fault = (number: number, reason: string) => {
    counts.faults++;
    onFault(number, reason);
  };
  for await (const { number, bytes } of lines) {
    const text = bytes && textOf(bytes);
    if (from === undefined) {
      const header = decodeArchiveHeader(text ?? '');
      if (!header.ok) return header;
      from = header.value.owner;
      owner = as ?? from;
      if (owner === '' && from !== '') return wouldPublish(from);
      continue;
    }
    if (text?.trim() === '') continue;
    const line = text === undefined ? undefined : decodeArchiveLine(text, from);
    if (line === undefined) fault(number, 'it is too long, or no UTF-8');
    else if (!line.ok) fault(number, line.reason);
    else if (end !== undefined) fault(number, 'it stands behind the last line');
    else if (line.value.kind === 'end') end = line.value;
    else await bringIn(line.value);
  }
  if (from === undefined) return decodeArchiveHeader('') as Refusal;
  if (end === undefined) return cutOff(counts.articles, 'it has no last line');
  if (counts.faults === 0 && (end.articles !== counts.articles || end.quotes !== counts.quotes)) {
    return cutOff(counts.articles, `its last line speaks of ${end.articles} with ${end.quotes} quotes`);
  }
  return success({ owner, ...counts });

  async function bringIn(line: Exclude<ArchiveLine, { kind: 'end' }>): Promise<void> {
    switch (line.kind) {
      case 'article':
        await store.restoreArticle(articleAs(line.article, owner));
        counts.quotes += line.article.reading.quotes.length;
        onArticle(++counts.articles);
        return;
      case 'shown': {
        const showing = showingAs(line.showing, from!, owner);
        const there = showing !== undefined && (await store.restoreShowing(line.article, showing));
        counts[there ? 'shown' : 'notShown']++;
        return;
      }
      case 'retention': {
        // What an operator has set here goes before what holds elsewhere.
        const { bodies, quotes } = await store.retention(owner);
        const isUsual = bodies === USUAL_RETENTION.bodies && quotes === USUAL_RETENTION.quotes;
        if (isUsual) await store.setRetention(owner, line.retention, now);
      }
    }
  }
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function wouldPublish(owner: string): Refusal {
  return refusal(
    'publish',
    `What belongs to ${owner} would become public.`,
    'Name a workspace with --as, or leave it out.',
  );
}

function cutOff(articles: number, why: string): Refusal {
  return refusal(
    'archive-cut-off',
    `The file is not whole (${why}). Articles of it that are in: ${articles}.`,
    'Export it again, and import the whole file.',
  );
}
