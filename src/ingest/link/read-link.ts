import type { Article } from '../../model/article.ts';
import { type Outcome, refusal, success } from '../../model/outcome.ts';
import { canonicalAddress, isSameSite } from '../address/canonical-address.ts';
import type { ArticleMeta } from '../article-from-text.ts';
import { articleOfPage } from '../article-of-page.ts';
import { countWords } from '../count-words.ts';
import type { FetchedPage, GuardedFetch } from '../fetch/guarded-fetch.ts';
import type { HtmlReading } from '../html/read-html.ts';
import { WHOLE_STORY_WORDS } from '../limits.ts';
import type { PageText } from '../page/page-text.ts';
import { refusePageKind } from '../page-kind/tell-page-kind.ts';
import type { Parse, ParseJobs } from '../parse/parse-job.ts';
import { contentType, documentKind } from './document-kind.ts';
import { statusRefusal } from './status-refusal.ts';

/** What reading links needs of the world. */
export interface LinkEffects {
  readonly fetch: GuardedFetch['fetch'];
  readonly parse: Parse;
}

/** An article, and where it was found. */
export interface LinkedArticle {
  readonly article: Article;
  /** The address that answered at last; `article.url` is what the page calls itself, where that can be believed. */
  readonly foundAt: string;
}

/** A longer text is no article; in UTF-16 units. What is made of it is made in the main thread. */
const LONGEST_BODY = 1_000_000;

const PASTE = 'Open the page in a browser and paste the article’s text.';

/**
 * Reads the article behind a link: a page, a PDF or a plain text, in any charset. `meta` fills in what the page does not say. Of a page
 * that shows only the beginning, its printed or AMP version on the same site is read. Refuses what fetching does, a status of 400
 * and more (`not-found`, `site-busy`, `site-error`, `site-refuses`), `feed`, `no-page`, what the parsers do, and a page that
 * is no article by its `PageKind`.
 */
export async function readLink(
  url: string,
  effects: LinkEffects,
  meta: ArticleMeta = {},
): Promise<Outcome<LinkedArticle>> {
  const page = await effects.fetch(url);
  if (!page.ok) return page;
  const foundAt = page.value.url;
  const article = await articleOf(page.value, effects, meta);
  return article.ok ? success({ article: article.value, foundAt }) : article;
}

async function articleOf(
  page: FetchedPage,
  effects: LinkEffects,
  meta: ArticleMeta,
): Promise<Outcome<Article>> {
  const host = new URL(page.url).hostname;
  const { type, charset } = contentType(page.headers['content-type']);
  const kind = documentKind(page.bytes, type);
  if (page.status >= 400) {
    const challenged = kind === 'html' && page.status !== 404 && (await isChallenge(page, effects, charset));
    return challenged ? refusePageKind('bot-challenge') : statusRefusal(page.status, host);
  }
  if (page.status >= 300 || page.bytes.length === 0) {
    return refusal('empty', `${host} answered with nothing (${page.status}).`, 'Try again later.');
  }
  switch (kind) {
    case 'html': {
      const reading = await readingOf(page, effects, charset);
      if (!reading.ok) return reading;
      const whole = await wholeReading(reading.value, page.url, effects);
      if (whole.kind !== undefined) return refusePageKind(whole.kind);
      const { kind: _, links: __, ...text } = whole;
      return linkedArticle({ ...meta, ...text, url: canonicalAddress(text.url, page.url) ?? page.url });
    }
    case 'pdf': {
      const text = await effects.parse('pdf', { bytes: page.bytes });
      return text.ok ? plainArticle({ text: text.value }, page.url, effects, meta) : text;
    }
    case 'text':
      return plainArticle({ bytes: page.bytes, charset }, page.url, effects, meta);
    case 'feed':
      return refusal(
        'feed',
        'This link is a feed, not an article.',
        'Give the link of one article; feeds are named in digests/.',
      );
    case 'other':
      return refusal('no-page', `This link is no page but a file (${type}).`, PASTE);
  }
}

function linkedArticle(page: PageText): Outcome<Article> {
  if (page.body.length <= LONGEST_BODY) return articleOfPage(page);
  return refusal('too-long', 'The page holds more text than any article.', 'Paste the part that you mean.');
}

async function plainArticle(
  text: ParseJobs['text']['given'],
  url: string,
  { parse }: LinkEffects,
  meta: ArticleMeta,
): Promise<Outcome<Article>> {
  const read = await parse('text', text);
  return read.ok ? linkedArticle({ ...meta, ...read.value, url }) : read;
}

function readingOf(
  { bytes, url }: FetchedPage,
  { parse }: LinkEffects,
  charset: string | undefined,
): Promise<Outcome<HtmlReading>> {
  return parse('html', { bytes, charset, url });
}

async function isChallenge(
  page: FetchedPage,
  effects: LinkEffects,
  charset: string | undefined,
): Promise<boolean> {
  if (page.headers['cf-mitigated'] === 'challenge') return true;
  const reading = await readingOf(page, effects, charset);
  return reading.ok ? reading.value.kind === 'bot-challenge' : reading.code === 'bot-challenge';
}

// A preview for those who don't pay is no stub: what a site wants paid is never read another way.
async function wholeReading(reading: HtmlReading, url: string, effects: LinkEffects): Promise<HtmlReading> {
  const words = countWords(reading.body);
  if (reading.kind !== undefined || words >= WHOLE_STORY_WORDS) return reading;
  for (const other of [reading.links.print, reading.links.amp]) {
    if (other === undefined || other === url || !isSameSite(other, url)) continue;
    const page = await effects.fetch(other);
    if (!page.ok || page.value.status !== 200) continue;
    const { type, charset } = contentType(page.value.headers['content-type']);
    if (documentKind(page.value.bytes, type) !== 'html' || !isSameSite(page.value.url, url)) continue;
    const whole = await readingOf(page.value, effects, charset);
    if (!whole.ok || whole.value.kind !== undefined || countWords(whole.value.body) <= words) continue;
    // What the page says of itself stands; the other version brings the text.
    const { body: _, ...stated } = reading;
    return { ...whole.value, ...stated, body: whole.value.body };
  }
  return reading;
}
