import { expect, test } from 'vitest';
import type { PageSigns } from '../../src/ingest/page-kind/page-signs.ts';
import { type PageKind, refusePageKind, tellPageKind } from '../../src/ingest/page-kind/tell-page-kind.ts';

const plain: PageSigns = {
  title: 'Bridge reopens after flood - Dunmore Post',
  heading: 'Bridge reopens after flood',
  types: ['newsarticle'],
  forPayers: false,
  ogType: 'article',
  shown: 'The bridge reopened on Monday.',
  words: 500,
  linkedWords: 40,
  pictures: 1,
  videos: 0,
  times: 1,
  challenge: false,
};

const kind = (signs: Partial<PageSigns>, words: number, url?: string) =>
  tellPageKind({ ...plain, ...signs }, words, url);

test.each<[PageKind, Partial<PageSigns>, number, string?]>([
  ['bot-challenge', { title: 'Just a moment...', heading: '', types: [], shown: '' }, 10],
  ['cookie-wall', { title: 'Before you continue', heading: '', types: [] }, 90],
  ['not-found', { title: 'Page not found', heading: '404' }, 30],
  ['paywall', { shown: 'Subscribe to continue reading.' }, 80],
  ['paywall', { forPayers: true }, 120],
  ['live-blog', { types: ['liveblogposting'] }, 3_000],
  ['live-blog', { times: 30 }, 3_000, 'https://a.example/news/live/flood'],
  ['gallery', { pictures: 20 }, 150, 'https://a.example/in-pictures/flood'],
  ['video', { ogType: 'video.other' }, 40],
  ['headlines', { words: 300, linkedWords: 280 }, 300, 'https://a.example/'],
])('%s: %j', (told, signs, words, url) => {
  expect(kind(signs, words, url)).toBe(told);
  expect(refusePageKind(told)).toMatchObject({ ok: false, code: told });
});

test.each<[string, Partial<PageSigns>, number, string?]>([
  ['a story', {}, 400],
  ['a short story', {}, 60],
  ['a whole story on a site that asks for money', { forPayers: true, shown: 'Subscribe to read more.' }, 800],
  ['a story about a lost page', { title: 'Novelist’s missing page not found' }, 600],
  ['a story with a film and a banner about cookies', { videos: 1, shown: 'Accept all cookies' }, 300],
])('%s is an article', (_, signs, words, url) => expect(kind(signs, words, url)).toBeUndefined());
