import type { PageParagraph } from './page-paragraph.ts';

const LABEL =
  '(?:photos?|photographs?|photography|pictures?|images?|pic|file photo|ap photo|reuters photo|foto|fotos|bild|bilder|illustration|grafik|graphic|video|handout)';
const LABELLED = new RegExp(`^\\(?${LABEL}(?: (?:credit|courtesy|source))?\\s?(?::|/| by | courtesy )`, 'iu');
const CAPTION_LABEL =
  /^(?:image|media|photo|picture) (?:caption|source|credit|copyright)\b|^(?:bildunterschrift|bildrechte|bildquelle|fotocredit)\b/iu;
const CREDIT_AT_END = new RegExp(
  `[(\\[](?:${LABEL}(?: (?:credit|courtesy))?(?: by|:|/| courtesy)|credit:|© ?)[^()\\[\\]]{2,80}[)\\]]\\.?$`,
  'iu',
);
const AGENCY_AT_END =
  /^[^.?!]{2,90}\s?(?:\/|via|–|—|\|)\s?(?:getty images|getty|ap photo|afp|reuters|epa|shutterstock|dpa|picture alliance|imago|pa wire|alamy|bloomberg)$/iu;

/**
 * Whether a paragraph is a photo credit, or a caption that ends with one: "Photo: …", "(Photo by …)",
 * "… / Getty Images". A paragraph with quotation marks never is.
 */
export function isPhotoCredit(paragraph: PageParagraph): boolean {
  const { text, words, quoted, ending } = paragraph;
  if (quoted || words === 0) return false;
  if (words <= 14 && AGENCY_AT_END.test(text)) return true;
  if (words <= 14 && ending === 'open' && LABELLED.test(text)) return true;
  return words <= 50 && (CAPTION_LABEL.test(text) || CREDIT_AT_END.test(text));
}
