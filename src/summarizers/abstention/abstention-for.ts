import type { Abstention } from '../../model/digest.ts';
import type { Document } from '../../model/document.ts';
import type { StorySentence } from '../story.ts';
import { isLiveBlog } from './live-blog.ts';
import { isPaywallStub } from './paywall-stub.ts';
import { isGallery } from './picture-gallery.ts';
import { isTranscript } from './transcript.ts';

/** Below this a digest would hardly be shorter than the article; `docs/digests.md` has the counts behind it. */
const MIN_WORDS = 100;

/** The languages whose sentences we can judge; elsewhere the opening lines are shown, and marked so. */
const JUDGED = new Set(['en', 'de']);

/**
 * Why a document gets no summary (all codes but `unknown-language`), or that only its opening can be shown. Where
 * several reasons hold, the one that tells the reader most comes first: a stub of 60 words is a paywall, not short.
 */
export function abstentionFor(document: Document, story: readonly StorySentence[]): Abstention | undefined {
  const { tokens, article } = document;
  const words = tokens.reduce((sum, { kind }) => sum + Number(kind === 'word' || kind === 'number'), 0);
  if (isPaywallStub(article.body, words)) {
    return {
      code: 'paywall',
      reason: 'Only the opening is here, the rest is for subscribers: open the page with an account.',
    };
  }
  if (isGallery(document, words)) {
    return { code: 'gallery', reason: 'This is a picture gallery: open the page to see the pictures.' };
  }
  if (isTranscript(document)) {
    return {
      code: 'transcript',
      reason: 'This is a transcript without a story told around it: we show quotes only.',
    };
  }
  if (isLiveBlog(document)) {
    return {
      code: 'live-blog',
      reason: 'This is a live blog of separate entries, not one story: open the page for the latest.',
    };
  }
  if (words < MIN_WORDS) {
    return {
      code: 'too-short',
      reason: `The text has ${words} ${words === 1 ? 'word' : 'words'}; a digest needs at least ${MIN_WORDS}. Read it whole.`,
    };
  }
  const told = story.reduce((sum, { profile }) => sum + profile.words, 0);
  if (told < MIN_WORDS / 2 || told < words / 4) {
    return {
      code: 'link-list',
      reason: 'Most of this is headings, links or list items, not sentences: open the page and choose.',
    };
  }
  if (!JUDGED.has(article.language)) {
    return {
      code: 'unknown-language',
      reason: 'We cannot judge sentences in this language: these are the opening lines, not a selection.',
    };
  }
  return undefined;
}
