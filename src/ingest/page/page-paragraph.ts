import type { Span } from '../../model/span.ts';

/** A paragraph of settled text with what the rules for news-page furniture ask about it. */
export interface PageParagraph extends Span {
  /** As written, runs of white space as one blank. */
  readonly text: string;
  /** Its words in lower case joined by blanks; equal for two forms of one headline. */
  readonly key: string;
  readonly words: number;
  readonly quoted: boolean;
  /** Whether it ends like a sentence; a question or exclamation may be a headline. */
  readonly ending: 'full-stop' | 'question' | 'open';
}

/** Longer paragraphs are story, whatever they say: only this much is looked at. */
const LONGEST_READ = 2_000;
const QUOTED = /["“”„«»‹›‘「」『』]|(?:^|\s)['‚]/u;
const ENDING_MARKS = /[\s"“”„«»‘’')\]]/u;

function endingOf(text: string): PageParagraph['ending'] {
  let last = text.length - 1;
  while (last > 0 && ENDING_MARKS.test(text.charAt(last))) last--;
  const mark = text.charAt(last);
  if (mark === '?' || mark === '!' || mark === '？' || mark === '！' || mark === '؟') return 'question';
  return mark === '.' || mark === '…' || mark === '。' ? 'full-stop' : 'open';
}

/** Lower-case words of a text joined by single blanks, without marks: the form in which headlines compare. */
export function wordsKey(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** Reads one paragraph of `text`. Linear. */
export function pageParagraph(text: string, span: Span): PageParagraph {
  const whole = text.slice(span.start, span.end);
  const short = whole.length > LONGEST_READ ? whole.slice(0, LONGEST_READ) : whole;
  const line = short.replace(/\s+/gu, ' ');
  const key = wordsKey(line);
  return {
    start: span.start,
    end: span.end,
    text: line,
    key,
    words: key === '' ? 0 : key.split(' ').length,
    quoted: QUOTED.test(whole),
    ending: whole.length > LONGEST_READ ? 'full-stop' : endingOf(line),
  };
}
