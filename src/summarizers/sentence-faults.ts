import type { Document, Sentence } from '../model/document.ts';
import { isBoilerplate, isCaption } from './boilerplate.ts';
import type { SentenceProfile } from './sentence-profile.ts';
import { isListItem, isUnbalanced } from './sentence-shape.ts';
import { holdsVerb } from './verbs.ts';

/**
 * What speaks against showing a sentence by itself: `none`; it `leans` on the sentence before it and follows
 * that one only; it is `poor` and shown only where nothing better is left; it is `unfit` to stand alone; or it is
 * page `furniture` and no part of the story (headings, bylines, credits, navigation). The limits of 5 and 60 words
 * are the product's own.
 */
export type Fault = 'none' | 'leans' | 'poor' | 'unfit' | 'furniture';

const MIN_WORDS = 5;
const MAX_WORDS = 60;

/** Judges one sentence by its words and marks; repeated sentences and headlines are the caller's to know. */
export function faultOf(document: Document, sentence: Sentence, profile: SentenceProfile): Fault {
  const { tokens, article } = document;
  const text = article.body.slice(sentence.start, sentence.end);
  if (isListItem(document, sentence) || isBoilerplate(text) || isByline(document, sentence))
    return 'furniture';
  if (isFlush(tokens, sentence) || profile.endsOpen || isBracketed(text)) return 'furniture';
  if (POINTS_ON.test(text) || holdsPhoneNumber(text)) return 'unfit';
  if (isCaption(text) || profile.words < MIN_WORDS || profile.question) return 'unfit';
  if (isUnbalanced(tokens, sentence) || profile.unattributed) return 'unfit';
  if (article.language === 'en' && !holdsVerb(tokens, sentence.firstToken, sentence.endToken)) return 'unfit';
  if (profile.words > MAX_WORDS || profile.glued || profile.labelled) return 'poor';
  if (profile.opening !== 'free' || profile.pronounSpeaker) return 'leans';
  return 'none';
}

/** "Here are ten …", "Here's how …": it announces what doesn't follow in a digest. */
const POINTS_ON =
  /^["“]?(?:here(?:[’']s| is| are| was| were)|below (?:is|are)|see for yourself|hier sind|voici|aquí (?:está|están)|ecco)\b/iu;

const PHONE =
  /(?<![\d.,-])(?:\+\d{1,3}[ -]?\(?\d{1,4}\)?[ -]\d{2,4}|\(?\d{3,5}\)?[ -]\d{3}[ -]\d{3,4})(?![\d,])/u;

function holdsPhoneNumber(text: string): boolean {
  return PHONE.test(text.slice(0, 1_000));
}

/** "[Previous story, posted at 7:47 p.m.]": a note of the page's. */
function isBracketed(text: string): boolean {
  return text.startsWith('[') && /\]\s?\.?$/u.test(text.slice(-3));
}

function isByline({ tokens }: Document, { firstToken, endToken }: Sentence): boolean {
  if (tokens[firstToken]?.lower !== 'by' || endToken - firstToken > 14) return false;
  let at = firstToken + 1;
  if (tokens[at]?.text === '.') at++;
  const isName = (index: number) => /^\p{Lu}/u.test(tokens[index]?.text ?? '');
  return isName(at) && isName(at + 1) && !holdsVerb(tokens, firstToken, endToken);
}

/** Headings in running text: nearly every word capitalised, or no lower-case letter at all. */
function isFlush(tokens: Document['tokens'], { firstToken, endToken }: Sentence): boolean {
  let long = 0;
  let capital = 0;
  for (let at = firstToken; at < endToken; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.text.length < 4) continue;
    long++;
    if (token.text !== token.lower) capital++;
  }
  return long >= 3 && capital === long;
}
