import type { PageSigns } from '../page-kind/page-signs.ts';
import type { HtmlPage } from './html-node.ts';
import { oneLine } from './one-line.ts';

const CHALLENGE_MARKS =
  /cf-chl|challenge-platform|\/cdn-cgi\/challenge|px-captcha|_pxAppId|captcha-delivery|datadome|_Incapsula_Resource|ddos-guard|awswaf|g-recaptcha|h-captcha|cf-turnstile/;
const MARKS_WITHIN = 200_000;
const LONGEST_SHOWN = 20_000;

/** Reads the signs of a page's kind; `html` is its source, `text` its blocks, `types` those of its JSON-LD. */
export function pageSignsOf(
  page: HtmlPage,
  html: string,
  text: string,
  { types, forPayers }: { readonly types: readonly string[]; readonly forPayers: boolean },
): PageSigns {
  const content = (selector: string): string =>
    oneLine(page.querySelector(selector)?.getAttribute?.('content')).toLowerCase();
  const tier = content('meta[property="article:content_tier"],meta[name="article:content_tier"]');
  const count = (selector: string): number => page.querySelectorAll(selector).length;
  const links = Array.from(page.querySelectorAll('a'));
  return {
    title: oneLine(page.querySelector('title')?.textContent),
    heading: oneLine(page.querySelector('h1')?.textContent),
    types,
    forPayers: forPayers || tier === 'locked',
    ogType: content('meta[property="og:type"]'),
    shown: text.slice(0, LONGEST_SHOWN),
    words: wordsIn(text),
    linkedWords: links.reduce((sum, link) => sum + wordsIn(link.textContent ?? ''), 0),
    pictures: count('figure img, picture img, .gallery img'),
    videos: count('video, iframe[src*="youtube"], iframe[src*="player"]'),
    times: Array.from(page.querySelectorAll('time[datetime]')).filter((time) =>
      time.getAttribute?.('datetime')?.includes(':'),
    ).length,
    challenge: CHALLENGE_MARKS.test(html.slice(0, MARKS_WITHIN)),
  };
}

function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
