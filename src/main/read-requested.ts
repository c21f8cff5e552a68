import { isArticleFileName } from '../ingest/article-file-name.ts';
import { hostOf } from '../ingest/fetch/check-url.ts';
import { linkOf } from '../ingest/link/link-of.ts';
import { readLink } from '../ingest/link/read-link.ts';
import type { Web } from '../ingest/open-web.ts';
import { articleFromBytes, articleFromPage, readArticle } from '../ingest/read-article.ts';
import { nodeReading } from '../ingest/reading-effects.ts';
import type { Article } from '../model/article.ts';
import type { Place, UploadedFile } from '../model/interaction.ts';
import { type Outcome, refusal, success } from '../model/outcome.ts';
import { ownerOf } from '../model/owner-of.ts';
import { type AllowedFiles, allowedFile } from './allowed-file.ts';
import { withinTime } from './within-time.ts';

/** Reads what somebody in a chat asked to have digested. */
export type ReadRequested = (what: string, place: Place) => Promise<Outcome<Article>>;

/** What reading is bound to. */
export interface RequestRules {
  /** Which files may be opened, by platform. */
  readonly files: (platform: string) => AllowedFiles;
  /** The folder that paths start from. */
  readonly folder: string;
  readonly web: Pick<Web, 'fetch' | 'parse' | 'allowedHosts'>;
}

const LONGEST_PATH = 400;
const LONGEST_PASTED = 400_000;
const READING_TIME = 20_000;

const SCHEME = /^[a-z][a-z0-9+.-]{1,30}:\/\/\S*$/i;

/**
 * Tells a link, a path and pasted text apart and reads it. A path is one line that ends like the name of an
 * article's file, or a single word with a slash in it. What stands on the public web, and in folders that are open to
 * the chats, belongs to nobody; pasted text, what a private host shows, and any other file to the workspace it was asked in. Refuses `link`, what `readLink`, `allowedFile` and
 * `readArticle` refuse, `too-long` and `too-slow`.
 */
export function createReadRequested({ files, folder, web }: RequestRules): ReadRequested {
  return async (what, place) => {
    const text = what.trim();
    const link = linkOf(text);
    if (link !== undefined) return articleBehind(link, web, ownerOf(place));
    if (SCHEME.test(text))
      return refusal('link', 'This is neither a file nor a text.', 'Paste the article’s text.');
    if (isPath(text)) {
      const allowed = files(place.platform);
      const file = await allowedFile(text, allowed, folder);
      if (!file.ok) return file;
      const read = await withinTime(
        readArticle(file.value, { ...nodeReading, parse: web.parse }),
        READING_TIME,
        () => refusal('too-slow', 'The file takes too long to read.', 'Paste the article’s text instead.'),
      );
      // What the operator opens to the chats is for everybody there; any other file is theirs alone.
      return read.ok && allowed === 'all' ? success({ ...read.value, owner: ownerOf(place) }) : read;
    }
    if (text.length > LONGEST_PASTED) {
      return refusal('too-long', 'The text is too long for a digest.', 'Hand over one article at a time.');
    }
    return articleFromPage(text, 'pasted', { owner: ownerOf(place) }, web.parse);
  };
}

async function articleBehind(
  link: string,
  web: RequestRules['web'],
  owner: string,
): Promise<Outcome<Article>> {
  const read = await readLink(link, web);
  if (!read.ok) return read;
  const { article, foundAt } = read.value;
  const isPrivate = web.allowedHosts.has(hostOf(new URL(foundAt)));
  return success(isPrivate ? { ...article, owner } : article);
}

/** Reads a file that somebody in a chat handed over. */
export type ReadUploaded = (file: UploadedFile, place: Place) => Promise<Outcome<Article>>;

/** An upload that is larger is no article; in bytes. */
const LARGEST_UPLOAD = 5 * 1024 * 1024;

/**
 * Fetches an upload from where the platform keeps it, through the same door as everything, and reads it. It belongs to the
 * workspace it was handed over in, and has no address: the platform's own expires. Refuses `too-large`, what fetching and
 * `articleFromBytes` refuse.
 */
export function createReadUploaded({
  web,
}: {
  readonly web: Pick<Web, 'fetchAnew' | 'parse'>;
}): ReadUploaded {
  return async ({ name, url, size }, place) => {
    if (size > LARGEST_UPLOAD) {
      const limit = `${LARGEST_UPLOAD / 1024 / 1024} MB`;
      return refusal('too-large', `The file is larger than ${limit}.`, 'Paste the article’s text instead.');
    }
    const page = await web.fetchAnew(url);
    if (!page.ok) return page;
    if (page.value.status !== 200) {
      return refusal('gone', 'The file can’t be had any more.', 'Hand it over again.');
    }
    return articleFromBytes(page.value.bytes, name, { owner: ownerOf(place) }, web.parse);
  };
}

function isPath(text: string): boolean {
  if (text.length > LONGEST_PATH || /[\r\n\0]/.test(text)) return false;
  return isArticleFileName(text) || (/^\S+$/.test(text) && /[\\/]/.test(text));
}
