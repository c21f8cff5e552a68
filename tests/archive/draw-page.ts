import type { Excerpt } from '../../src/model/archived-quote.ts';
import type { Span } from '../../src/model/span.ts';
import { type PageCase, pageHtml } from './page-case.ts';

interface Language {
  readonly lang: string;
  readonly words: readonly string[];
  readonly joint: string;
  readonly stop: string;
  readonly marks: readonly [string, string];
  readonly cues: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');

const languages: readonly Language[] = [
  {
    lang: 'en',
    words: words(
      'we will not leave the city until every bridge is open again & 45% of well-known voters, drivers and (so-called) experts agree that $4,500 isn’t enough for a long-term plan re-entry naïve café ministers said budget water river council market people years',
    ),
    joint: ' ',
    stop: '.',
    marks: ['“', '”'],
    cues: ['the mayor said', 'said Anna Reyes', 'he told reporters', 'she added, smiling,'],
  },
  {
    lang: 'de',
    words: words(
      'wir müssen die Brücke für alle öffnen, weil 12,5 % der Wähler größere Straßen wünschen und die Süd-Ost-Route über Jahre schließt Ärger Übung Öl Bürgermeisterin Haushalt',
    ),
    joint: ' ',
    stop: '.',
    marks: ['„', '“'],
    cues: ['sagte die Bürgermeisterin', 'so der Sprecher', 'erklärte Jürgen Groß'],
  },
  {
    lang: 'ru',
    words: words(
      'мы не уйдём из города пока все мосты снова не откроются для людей и грузов сказал ёлка рынок вода годы бюджет северо-запад',
    ),
    joint: ' ',
    stop: '.',
    marks: ['«', '»'],
    cues: ['сказал мэр', 'добавила она', 'заявил Пётр Ильин'],
  },
  {
    lang: 'ar',
    words: words(
      'لن نغادر المدينة حتى تفتح كل الجسور من جديد للناس والبضائع في السوق والماء سنوات ميزانية قالَ الناسُ',
    ),
    joint: ' ',
    stop: '.',
    marks: ['"', '"'],
    cues: ['قال العمدة', 'أضافت المتحدثة'],
  },
  {
    lang: 'zh',
    words: words(
      '我们 不会 离开 城市 直到 每座 桥梁 重新 开放 人民 市场 预算 多年 经济 政府 北京 水 很 重要',
    ),
    joint: '',
    stop: '。',
    marks: ['“', '”'],
    cues: ['市长说', '发言人补充道'],
  },
  {
    lang: 'ja',
    words: words(
      '私たちは 橋が 開くまで 都市を 離れません 市場の 予算は 重要です 水と 人々は カフェで 待っています',
    ),
    joint: '',
    stop: '。',
    marks: ['「', '」'],
    cues: ['と市長は述べた', 'と彼女は語った'],
  },
  {
    lang: 'th',
    words: words('เรา จะ ไม่ ออก จาก เมือง จนกว่า สะพาน ทุก แห่ง เปิด อีก ครั้ง ประชาชน ตลาด น้ำ สำคัญ'),
    joint: '',
    stop: ' ',
    marks: ['“', '”'],
    cues: ['นายกเทศมนตรี กล่าว', 'เธอ กล่าว เสริม'],
  },
  {
    lang: 'en',
    words: words(
      'great 🎉 news 👩‍👩‍👧 for everyone ❤️ in town 🇩🇪 today, and it’s 100% real 😀 folks – no “ifs” – we’re done',
    ),
    joint: ' ',
    stop: '!',
    marks: ['"', '"'],
    cues: ['the fan posted', 'wrote a reader'],
  },
];

/** A generator of numbers in [0, 1), the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
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
  const language = languages[seed % languages.length]!;
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
  const spans: (Span & { readonly paragraph: number })[] = [];
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
  return finish(
    `${seed} ${kind} ${language.lang}`,
    language.lang,
    paragraphs,
    spans,
    kind === 'two paragraphs',
    whole,
    random,
    inner,
  );
}

function finish(
  name: string,
  lang: string,
  drafts: readonly string[],
  spans: readonly (Span & { readonly paragraph: number })[],
  joined: boolean,
  whole: boolean,
  random: () => number,
  inner: string,
): PageCase {
  // Some blanks are no-break spaces, on the page and so in the text.
  const paragraphs = drafts.map((draft) =>
    [...draft].map((letter) => (letter === ' ' && random() < 0.05 ? '\u00a0' : letter)).join(''),
  );
  const separator = '\n\n';
  const starts: number[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    starts.push(at);
    at += paragraph.length + separator.length;
  }
  const body = paragraphs.join(separator);
  const inBody = spans.map(({ paragraph, start, end }) => ({
    start: starts[paragraph]! + start,
    end: starts[paragraph]! + end,
  }));
  const fragments = joined ? [{ start: inBody[0]!.start, end: inBody.at(-1)!.end }] : inBody;
  const from = whole ? 0 : Math.max(0, fragments[0]!.start - 300);
  const to = whole ? body.length : Math.min(body.length, fragments.at(-1)!.end + 300);
  const shifted = fragments.map(({ start, end }) => ({ start: start - from, end: end - from }));
  const excerpt: Excerpt = {
    text: body.slice(from, to),
    fragments: shifted,
    around: { start: shifted[0]!.start, end: shifted.at(-1)!.end },
    whole: from === 0 && to === body.length,
  };
  const headline = random() < 0.3 ? inner.slice(0, 60) : 'News of the day';
  const html = pageHtml(
    lang,
    escaped(headline),
    paragraphs.map((paragraph) => marked(paragraph, random)),
  );
  const first = spans[0]!;
  const last = spans.at(-1)!;
  return {
    name,
    html,
    excerpt,
    from: { paragraph: first.paragraph, offset: first.start },
    to: { paragraph: last.paragraph, offset: last.end },
  };
}

/** A paragraph with inline elements, line ends of the source and hyphenation points where a publisher may have them. */
function marked(paragraph: string, random: () => number): string {
  let html = '';
  const open: string[] = [];
  const letters = [...paragraph];
  for (const [index, letter] of letters.entries()) {
    const blank = letter === ' ';
    if (blank && open.length > 0 && random() < 0.3) html += `</${open.pop()}>`;
    html += blank && random() < 0.1 ? '\n      ' : escaped(letter);
    if (blank && open.length < 2 && random() < 0.1) {
      const [name, attributes] =
        random() < 0.5 ? ['em', ''] : random() < 0.5 ? ['strong', ''] : ['a', ' href="/x"'];
      open.push(name!);
      html += `<${name}${attributes}>`;
    }
    if (/^[a-zäöü]{2}$/.test(letter + (letters[index + 1] ?? '')) && random() < 0.01) html += '&shy;';
  }
  while (open.length > 0) html += `</${open.pop()}>`;
  return html;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('\u00a0', '&nbsp;')
    .replaceAll('"', '&quot;');
}
