import { oneLine } from '../html/one-line.ts';

const TAG = /<\/?[a-z][^<>]{0,2000}>/gi;
/** In a plain text `<blink>` may be a word; these are never meant. */
const USUAL_TAG =
  /<\/?(?:a|abbr|b|br|cite|code|div|em|font|i|img|p|q|s|small|span|strong|sub|sup|u|wbr)(?:[\s/][^<>]{0,2000})?>/gi;

/** A headline on one line, without markup: `html` where the feed says that it is HTML. */
export function feedTitle(text: string | undefined, html = false): string {
  return oneLine(oneLine(text).replace(html ? TAG : USUAL_TAG, ''));
}
