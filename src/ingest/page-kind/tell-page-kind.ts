import { type Refusal, refusal } from '../../model/outcome.ts';
import type { PageSigns } from './page-signs.ts';

/** What a page is where it isn't an article. */
export type PageKind =
  | 'bot-challenge'
  | 'cookie-wall'
  | 'not-found'
  | 'paywall'
  | 'live-blog'
  | 'gallery'
  | 'video'
  | 'headlines';

const CHALLENGE =
  /\b(?:just a moment|attention required|are you (?:a )?(?:human|robot)|not a robot|(?:verify|confirm) (?:that )?you(?: a|’|')re (?:a )?human|verifying you are human|checking (?:your browser|if the site connection is secure)|pardon our interruption|ddos[- ]?(?:guard|protection)|unusual traffic|enable javascript and cookies to continue|security check(?:point)?|access denied|request blocked|bitte bestätigen sie, dass sie (?:ein mensch|kein roboter))\b/i;
const CONSENT =
  /\b(?:before you continue|we (?:value|care about|respect) your privacy|(?:accept|manage|reject) (?:all )?cookies|cookie (?:settings|preferences|consent)|consent to (?:the use|cookies)|we and our (?:\d+ )?partners|ihre (?:einwilligung|privatsphäre|zustimmung)|mit werbung (?:weiterlesen|und tracking)|cookies? (?:akzeptieren|zustimmen)|zustimmen und weiter|alle akzeptieren|nous respectons votre vie privée|accepter et continuer|aceptar cookies)\b/i;
const MISSING =
  /(?:^|\b)(?:(?:error )?404\b|(?:page|article|story|content|file) (?:was |is |could |can )?(?:not |no longer )(?:be )?(?:found|available|exists?)|(?:page|article|story) (?:you(?: a|’|')re looking for|does(?: not|n[’']t) exist)|we can(?:not|[’']t) find (?:the|that|this) page|not found|nothing found|(?:seite|artikel|beitrag) (?:wurde |konnte |ist )?(?:leider )?nicht (?:gefunden|mehr verfügbar|verfügbar)|page (?:introuvable|non trouvée)|página no encontrada)/i;
const PAYWALL =
  /\b(?:subscribe (?:now )?(?:to (?:continue|read|keep|unlock|get)|for (?:full|unlimited))|(?:this|the) (?:article|story|content|post) is (?:only (?:available )?)?(?:for|available to|reserved for|exclusive to) (?:\w+ )?(?:subscribers|members)|(?:already|are you) (?:a|an existing) (?:subscriber|member)|to (?:continue|keep) reading|continue reading (?:this article )?(?:with|by|for)|unlock (?:this|the full|full) (?:article|story|access)|(?:register|sign in|log in) to (?:continue|read)|you(?: ha|’|')ve (?:reached|read) your|jetzt (?:weiterlesen|testen|abonnieren)|weiterlesen (?:mit|nach)|(?:exklusiv )?für abonnenten|mit (?:einem )?abo(?:nnement)? (?:weiter)?lesen|bereits abonnent|réservé aux abonnés|solo para suscriptores)\b/i;
const LIVE_PATH = /\/(?:live|live-?blogs?|liveticker|live-?updates?|newsticker|ticker)(?:[-/.]|$)/i;
const LIVE_FOLDER = /\/(?:live|live-?blogs?|liveticker|newsticker)(?:\/|$)|live-?(?:blog|ticker|updates)/i;
const LIVE_TITLE = /\b(?:live ?(?:blog|updates?|ticker)|as it happened|minute by minute|im ticker)\b|^live:/i;
const GALLERY_PATH =
  /\/(?:gallery|galleries|photo-?(?:gallery|galleries|essays?|s)|in-?pictures|slideshows?|fotostrecken?|bilderstrecken?|diaporamas?|fotogaler[ií]as?)(?:[-/.]|$)/i;
const VIDEO_PATH = /\/(?:videos?|watch|av|tv|mediathek)(?:[-/.]|$)/i;

/** Below this many words of story a page may be something else that has a few lines of text. */
const STUB_WORDS = 180;
/** A story cut off by a paywall has rarely more, whatever the page says of payers. */
const PREVIEW_WORDS = 250;
const CAPTION_WORDS = 250;
const VIDEO_WORDS = 120;
const MANY_PICTURES = 8;
const MANY_TIMES = 8;

/**
 * What kind of page it is, of the words of story that were found in it, its address and its signs; undefined for an
 * article. What is there in full is an article whatever the site would rather show: only a live blog is told by its signs
 * alone.
 */
export function tellPageKind(signs: PageSigns, words: number, url?: string): PageKind | undefined {
  const { title, heading, types, ogType, shown } = signs;
  const path = url !== undefined && URL.canParse(url) ? new URL(url).pathname : '';
  const head = `${title}\n${heading}`;
  if (types.includes('liveblogposting')) return 'live-blog';
  if ((LIVE_PATH.test(path) || LIVE_TITLE.test(head)) && signs.times >= MANY_TIMES) return 'live-blog';
  if (words < STUB_WORDS) {
    if (CHALLENGE.test(head) || (signs.challenge && (words < 60 || CHALLENGE.test(shown))))
      return 'bot-challenge';
    if (MISSING.test(head) || (words < 60 && MISSING.test(shown))) return 'not-found';
    if (CHALLENGE.test(shown) && words < 60) return 'bot-challenge';
  }
  if (words < PREVIEW_WORDS && (signs.forPayers || PAYWALL.test(shown))) return 'paywall';
  if (words < STUB_WORDS && CONSENT.test(head)) return 'cookie-wall';
  if (words < STUB_WORDS && CONSENT.test(shown) && !types.some((type) => type.endsWith('article'))) {
    return 'cookie-wall';
  }
  const isGallery = types.includes('imagegallery') || GALLERY_PATH.test(path);
  if (
    words < CAPTION_WORDS &&
    signs.pictures >= (isGallery ? 3 : MANY_PICTURES) &&
    (isGallery || words < STUB_WORDS / 2)
  ) {
    return 'gallery';
  }
  const isVideo = ogType.startsWith('video') || VIDEO_PATH.test(path) || types[0] === 'videoobject';
  if (words < VIDEO_WORDS && (isVideo || (signs.videos > 0 && words < VIDEO_WORDS / 2))) return 'video';
  const isHome = url !== undefined && /^\/(?:index\.\w+)?$/.test(path);
  const mostlyLinks = signs.words > 0 && signs.linkedWords / signs.words > 0.6;
  if (isHome && mostlyLinks) return 'headlines';
  return undefined;
}

/**
 * Whether an item of a feed is a live blog, by its headline and address alone: what a feed carries of one is its newest entries.
 * Stricter than for a page, whose times can be counted.
 */
export function isLiveBlog(headline: string | undefined, url: string | undefined): boolean {
  const path = url !== undefined && URL.canParse(url) ? new URL(url).pathname : '';
  return LIVE_TITLE.test(headline ?? '') || LIVE_FOLDER.test(path);
}

/** Says what a page is, and what its reader can do. */
export function refusePageKind(kind: PageKind): Refusal {
  const [reason, remedy] = TOLD[kind];
  return refusal(kind, reason, remedy);
}

const PASTE = 'Open the page in a browser and paste the article’s text.';
const TOLD: Readonly<Record<PageKind, readonly [string, string]>> = {
  'bot-challenge': ['The site asks visitors to prove that they are people; it lets no bot read it.', PASTE],
  'cookie-wall': ['The site shows its question about cookies instead of the article.', PASTE],
  'not-found': ['The site says that there is no such page.', 'Check the link.'],
  paywall: [
    'Only a preview can be read without a subscription.',
    'Paste the article’s text if you may read it.',
  ],
  'live-blog': [
    'This is a live blog: many short entries that change all the time, not one article.',
    'Paste the entries you mean.',
  ],
  gallery: ['This is a picture gallery with captions, not an article.', 'Open the link to see the pictures.'],
  video: ['This is a video page with too little text for a digest.', 'Open the link to watch it.'],
  headlines: [
    'This page lists headlines; it is no article itself.',
    'Give the link of one article, or of the feed.',
  ],
};
