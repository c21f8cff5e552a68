import { layOutPage, type PageDraft } from './lay-out-page.ts';
import type { PageCase } from './page-case.ts';
import { pageLanguages } from './page-languages.ts';

/** A generator of numbers in [0, 1), the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Draws a page: which kind of quotation, in which language, how it is set and how often its words stand there. */
export function drawPage(seed: number): PageCase {
  const random = seeded(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const one = <T>(choices: readonly T[]): T => choices[below(choices.length)]!;
  const language = pageLanguages[seed % pageLanguages.length]!;
  const { joint, stop, marks } = language;
  const phrase = (count: number): string =>
    Array.from({ length: count }, () => one(language.words))
      .join(joint)
      .replace(/[ ,]+$/, '');
  const sentence = (): string => `${phrase(6 + below(14))}${stop}`;
  const passage = (): string => Array.from({ length: 1 + below(4) }, sentence).join(joint === '' ? '' : ' ');
  const gap = joint === '' ? '' : ' ';
  const quoted = (inner: string): string => `${marks[0]}${inner}${marks[1]}`;

  const kind = one([
    'unique',
    'repeated',
    'repeated',
    'long',
    'two paragraphs',
    'interrupted',
    'whole paragraph',
    'without marks',
    'same cue',
  ]);
  // What is kept of a text tells repeated words apart only by what stands beside them in their paragraphs.
  const whole = random() < 0.6;
  const paragraphs: string[] = Array.from({ length: 14 + below(12) }, passage);
  const repeats = kind === 'repeated' || (whole && (kind === 'same cue' || kind === 'whole paragraph'));
  const times = repeats ? 2 + below(5) : 1;
  const short = phrase(2 + below(5));
  const inner =
    kind === 'repeated' && random() < 0.6 ? short : phrase(kind === 'long' ? 35 + below(30) : 7 + below(9));
  const places = Array.from({ length: paragraphs.length }, (_, index) => index)
    .map((index) => ({ index, key: random() }))
    .sort((a, b) => a.key - b.key)
    .slice(0, times)
    .map(({ index }) => index);
  const cue = one(language.cues);
  const meant = one(places);
  const spans: PageDraft['spans'][number][] = [];
  const put = (paragraph: number, before: string, text: string, after: string): void => {
    paragraphs[paragraph] = `${before}${text}${after}`;
    if (paragraph === meant)
      spans.push({ paragraph, start: before.length, end: before.length + text.length });
  };
  for (const place of places) {
    if (kind === 'whole paragraph') put(place, marks[0], inner, marks[1]);
    else if (kind === 'without marks')
      put(place, `${passage()}${gap}${cue}${gap}`, inner, `${stop}${gap}${passage()}`);
    else if (kind === 'interrupted') {
      const before = `${passage()}${gap}${marks[0]}`;
      const between = `${marks[1]}${gap}${cue}${gap}${marks[0]}`;
      const second = phrase(8);
      paragraphs[place] = `${before}${inner}${between}${second}${marks[1]}${gap}${passage()}`;
      const at = before.length + inner.length + between.length;
      spans.push({ paragraph: place, start: before.length, end: before.length + inner.length });
      spans.push({ paragraph: place, start: at, end: at + second.length });
    } else if (kind === 'same cue')
      put(place, `${passage()}${gap}${cue}:${gap}${marks[0]}`, inner, `${marks[1]}`);
    else
      put(
        place,
        `${random() < 0.3 && (whole || kind !== 'repeated') ? '' : `${passage()}${gap}`}${marks[0]}`,
        inner,
        `${marks[1]}${gap}${one(language.cues)}${stop}${gap}${passage()}`,
      );
  }
  if (kind === 'two paragraphs') {
    const next = Math.min(meant + 1, paragraphs.length - 1);
    const first = paragraphs[meant]!;
    const begin = spans[0]!.start;
    const at = next === meant ? meant - 1 : meant;
    paragraphs.splice(at, 2, first.slice(0, begin) + inner, `${phrase(9)}${quoted('')}${gap}${passage()}`);
    const end = paragraphs[at + 1]!.indexOf(quoted(''));
    paragraphs[at + 1] = paragraphs[at + 1]!.replace(quoted(''), marks[1]);
    spans.splice(
      0,
      1,
      { paragraph: at, start: begin, end: begin + inner.length },
      { paragraph: at + 1, start: 0, end },
    );
  }
  const name = `${seed} ${kind} ${language.lang}`;
  const joined = kind === 'two paragraphs';
  return layOutPage({ name, lang: language.lang, paragraphs, spans, joined, whole, inner }, random);
}
