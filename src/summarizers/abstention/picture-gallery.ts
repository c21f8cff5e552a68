import type { Document } from '../../model/document.ts';
import { isCaption } from '../boilerplate.ts';
import { shareOf } from './share-of.ts';

const COUNTER =
  /(?<![\d/.,:-])(?:(?:photo|picture|image|slide|bild|foto|imagen|immagine) ?)?(\d{1,3}) ?(?:of|out of|\/|von|sur|de|di) ?(\d{1,3})(?![\d/%-]|[.,:]\d)/giu;
const CREDIT =
  /\((?:photos?|photograph|picture|image|foto|bild|credit)\b[^()]{1,80}\)\.?$|(?:photos?|photograph(?:er)?|picture|image|credit|fotos?|bild|crédit|fotografía)(?: by| credit)? ?[:/] ?.{2,80}$|\b(?:getty images|ap photo|afp|reuters|epa|shutterstock|alamy)\b[^.]{0,60}\)?\.?$/iu;
const CALLED =
  /^(?:(?:in )?(?:photos?|pictures|pics|images)\b|(?:photo )?galler(?:y|ies)\b|slideshow|fotostrecke|bildergalerie|bilder:|diaporama|en images|en imágenes|fotogalería|galería|fotogallery|le foto)|(?:[|:–—-] ?|\bin )(?:(?:in )?photos|pictures|(?:photo |picture )?gallery|slideshow|fotostrecke|bildergalerie)$/iu;

/** A caption that runs on is no longer one: so many words after a counter are counted as the picture's. */
const LONGEST_CAPTION = 80;

/**
 * Whether a text is mostly the captions of pictures: counters that go up to one total ("1 of 24", "Foto 3/12") with
 * half of the words under them, or at least five captions and credits that are half of the paragraphs (a third, and
 * three of them, where the headline announces pictures).
 */
export function isGallery({ article, sentences }: Document, words: number): boolean {
  const { body, paragraphs, headline = '' } = article;
  if (isCounted(body, words)) return true;
  const units = paragraphs.length >= 4 ? paragraphs : sentences;
  const { count, share } = shareOf(units, ({ start, end }) => {
    if (end - start > 600) return false;
    const text = body.slice(start, end);
    return CREDIT.test(text) || isCaption(text);
  });
  return (count >= 5 && share >= 0.5) || (CALLED.test(headline) && count >= 3 && share >= 1 / 3);
}

/** Whether at least three counters rise to one total and half of the text's words stand close after them. */
function isCounted(body: string, words: number): boolean {
  const counters = [...body.matchAll(COUNTER)].map((match) => ({
    place: Number(match[1]),
    total: Number(match[2]),
    start: match.index,
  }));
  const totals = new Map<number, number>();
  for (const { total } of counters) totals.set(total, (totals.get(total) ?? 0) + 1);
  const [total, times] = [...totals].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0]);
  if (times < 3 || total < 3) return false;
  const pictures = counters.filter((counter) => counter.total === total);
  if (pictures.some(({ place }, at) => place > total || place <= (pictures[at - 1]?.place ?? 0)))
    return false;
  const captions = pictures.reduce((sum, { start }, at) => {
    const until = pictures[at + 1]?.start ?? body.length;
    // Six units a word, blank included, are enough to tell a caption from an article.
    return sum + Math.min(LONGEST_CAPTION, (until - start) / 6);
  }, 0);
  return captions >= words / 2;
}
