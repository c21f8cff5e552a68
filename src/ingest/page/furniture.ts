import type { PageParagraph } from './page-paragraph.ts';

/** Whole paragraphs (as keys) that no story holds, wherever they stand. */
const ANYWHERE = new Set(
  `advert
advertisement
advertisements
advertising
sponsored content
anzeige
werbung
story continues below
story continues below advertisement
story continues below this ad
story continues after advertisement
article continues below
article continues below advertisement
article continues after advertisement
article continues after ad
continue reading
continue reading below
read more
read full article
read the full article
read the full story
lesen sie mehr
lesen sie auch
mehr zum thema
skip to content
skip to main content
skip advertisement
zum inhalt springen
share this
share this article
share this story
share this page
share on facebook
share on twitter
share on whatsapp
share via email
artikel teilen
copy link
listen to this article
artikel anhören
back to top
nach oben
zur startseite
leave a comment
sign up for our newsletter
subscribe to our newsletter
newsletter abonnieren
getty images
you may also like
don t miss
this slideshow requires javascript
like this story share it with a friend
story highlights`.split('\n'),
);

/** Whole paragraphs that are furniture only at the top or the bottom of a page. */
const AT_THE_EDGES = new Set(
  [
    'share|tweet|email|e mail|print|comment|comments|no comments|facebook|twitter|whatsapp|linkedin|reddit|pinterest',
    'telegram|flipboard|save|bookmark|follow|follow us|subscribe|subscribe now|menu|search|log in|login|sign in|sign up',
    'register|watch|video|gallery|loading|more|trending|most read|live updates|breaking news|email print|share tweet',
    'share save|facebook twitter|share facebook twitter|related|related articles|related stories|related topics',
    'related content|more stories|more on this story|more from this section|recommended stories|you may also like',
    'about the author|tags|topics|newsletter|teilen|drucken|merken|kommentare|kommentieren|abonnieren|anmelden|suche',
    'mehr|schlagworte|themen|weiterlesen|auch interessant|meistgelesen|jetzt anmelden',
    'caption|close|order reprints|print article|text size|latest|popular|highlights|breaking news emails|all comments',
    'for immediate release|press release|news release|media release|pressemitteilung|ends|30',
  ].flatMap((keys) => keys.split('|')),
);

const POINTER =
  /^(?:read (?:more|also|next)|also read|see also|see more|related(?: (?:story|stories|article|articles|coverage))?|more on this|don['’]t miss|lesen sie (?:auch|mehr|hier)|lesetipp|mehr (?:dazu|zum thema)|auch interessant|siehe auch|weiterlesen)\s?[:：|>»→–—-]/iu;
const SIGN_UP =
  /^(?:(?:sign up|subscribe|register|click here|join|want more|every (?:day|morning|week))\b|get (?:our|the latest|all the|breaking)\b|let our\b|melden sie sich|abonnieren sie|jetzt abonnieren)/iu;
const SIGNED_UP_TO =
  /\b(?:newsletters?|inbox|(?:e-?mail|news) alerts?|an e-?mail with|our (?:app|channel|podcast|whatsapp|telegram)|posteingang|push-nachrichten)\b/iu;
const FOLLOW =
  /^(?:follow|like|find|folgen sie|join) (?:us|uns|the author|[\p{L}@._]+(?: [\p{L}@._]+){0,3}) (?:on|auf|bei) (?:twitter|x|facebook|instagram|linkedin|whatsapp|telegram|threads|bluesky|mastodon|google news|tiktok|youtube)\b/iu;
const RIGHTS =
  /^(?:©|\(c\)|copyright\b[\s:]{0,2}(?:©|\(c\)|(?:19|20)\d\d))|\ball rights reserved\b|\balle rechte vorbehalten\b|^this (?:material|content) may not be (?:published|reproduced)\b/iu;
const COUNTER =
  /^(?:\d[\d.,]{0,9}\s?[km]?\s(?:comments?|shares?|views?|likes?|kommentare?|aufrufe)|\d{1,3}[\s-]min(?:ute)?s?\.?(?: read)?|lesezeit:? .{1,20}|(?:estimated )?reading time:? .{1,20}|\d{1,3} (?:minutes?|minuten) (?:read|lesezeit))$/iu;
const KEYWORDS =
  /^(?:tags?|topics?|filed under|keywords|categories|category|schlagworte|schlagwörter|themen|stichworte)\s?[:：]/iu;

/** “… [VIDEO]”: tabloids point at other stories so. */
const POINTER_MARK = /\[[A-Z][A-Z -]{2,24}\]\s?\|?$/u;
const BARE_LINK = /^https?:\/\/\S+$/iu;
const PICTURE_COUNT = /^(?:image|photo|picture|slide|bild|foto) \d{1,3} (?:of|von)(?: \/)? ?\d{1,3}$/iu;

const COOKIES = /\b(?:website|site|we) uses? cookies\b|\bverwendet? cookies\b/iu;
/** What content systems leave behind: `[button link=…]`. */
const SHORTCODE = /^\[[a-z_-]{2,30} [a-z]{2,20}=/iu;
/** The way to the author, alone on its line. */
const CONTACT =
  /^(?:(?:write to|contact|reach|email|e-mail) [\p{L} .’'-]{2,60} at )?[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{2,20}){1,3}\.?$|^(?:https?:\/\/)?(?:www\.)?(?:twitter|x|facebook|instagram)\.com\/\w{1,60}$/iu;

const RULE = /^(?:[#*~_=•·–—-]\s?){2,}$/u;

/**
 * Whether a paragraph is the page's and not the story's: sharing buttons, advertisement marks, pointers to other
 * articles, newsletter and follow-us lines, copyright, counters, lines of marks. `edge`: it stands at the top or bottom of the page,
 * where single words ("Share", "Comments") count too. A paragraph with quotation marks never is.
 */
export function isFurniture(paragraph: PageParagraph, edge: boolean): boolean {
  const { text, key, words, quoted, ending } = paragraph;
  if (quoted || words > 45) return false;
  if (words === 0) return RULE.test(text);
  if (ANYWHERE.has(key) || COUNTER.test(text) || PICTURE_COUNT.test(text)) return true;
  if (SHORTCODE.test(text) || CONTACT.test(text) || COOKIES.test(text)) return true;
  if (edge && BARE_LINK.test(text)) return true;
  if (words >= 4 && POINTER_MARK.test(text)) return words <= 25 && ending !== 'full-stop';
  if (edge && (AT_THE_EDGES.has(key) || (KEYWORDS.test(text) && ending === 'open'))) return true;
  if (POINTER.test(text)) return words <= 30 && ending !== 'full-stop';
  if (SIGN_UP.test(text)) return SIGNED_UP_TO.test(text);
  return FOLLOW.test(text) || (words <= 40 && RIGHTS.test(text));
}
