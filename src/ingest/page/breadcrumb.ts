import { type PageParagraph, wordsKey } from './page-paragraph.ts';

const SECTIONS = new Set(
  `home homepage news world politics business sport sports opinion culture entertainment tech technology science
health local national international us uk usa europe asia africa americas latest top stories video live weather
travel money economy finance markets lifestyle arts education environment climate startseite nachrichten politik
wirtschaft panorama kultur wissen ausland inland aktuell meinung gesellschaft regional welt deutschland lokales
wissenschaft gesundheit technik feuilleton and und`.split(/\s/),
);
const STEP = /\s?[>»›→/|·•]\s?/u;

/** How many words at the start of a key are names of a site's sections ("home news …"). */
function leadingSections(words: readonly string[]): number {
  const first = words.findIndex((word) => !SECTIONS.has(word));
  return first < 0 ? words.length : first;
}

/**
 * Whether a paragraph above the headline is the site's navigation: a trail with separators that starts at a
 * section, section names only ("Home News World"), or section names run together with one of the `headlines`
 * (keys), which stands on a line of its own as well.
 */
export function isBreadcrumb(paragraph: PageParagraph, headlines: ReadonlySet<string>): boolean {
  if (paragraph.words === 0 || paragraph.words > 45) return false;
  const words = paragraph.key.split(' ');
  const sections = leadingSections(words);
  if (sections === words.length) return paragraph.ending === 'open' && !paragraph.quoted;
  if (sections === 0) return false;
  if (headlines.has(words.slice(sections).join(' '))) return true;
  const steps = paragraph.text.split(STEP);
  const last = wordsKey(steps.at(-1) ?? '');
  if (steps.length < 2 || paragraph.ending === 'full-stop') return false;
  const firstIsSection = leadingSections(wordsKey(steps[0] ?? '').split(' ')) > 0;
  if (headlines.has(last)) return firstIsSection;
  return !paragraph.quoted && firstIsSection && steps.every((step) => wordsKey(step).split(' ').length <= 4);
}

/** The publisher named after a repeated headline ("Headline - The Herald"), or undefined where it is none. */
export function publisherAfterHeadline(paragraph: PageParagraph, headline: string): string | undefined {
  if (!paragraph.key.startsWith(`${headline} `)) return undefined;
  const cut = Math.max(...[' - ', ' | ', ' – ', ' — '].map((mark) => paragraph.text.lastIndexOf(mark)));
  if (cut < 0 || wordsKey(paragraph.text.slice(0, cut)) !== headline) return undefined;
  const publisher = paragraph.text.slice(cut + 3).trim();
  return publisher !== '' && publisher.split(' ').length <= 5 ? publisher : undefined;
}
