import { type PageCase, pageCase } from './page-case.ts';

const filler = Array.from(
  { length: 12 },
  (_, at) =>
    `Paragraph ${at} tells of the market, the river and the budget of year ${2000 + at}, at some length.`,
);

/** Pages that publishers make: each with what is hard about it. `{…}` is what is meant. */
export const handMadePages: readonly PageCase[] = [
  pageCase('the fourth of five', [
    ...['Anna', 'Boris', 'Chen'].map(
      (name) => `The talks went on, and “we will not leave” was what ${name} said.`,
    ),
    'In the evening “{we will not leave}” was what Dana said.',
    'At night “we will not leave” was what Emil said.',
    ...filler,
  ]),
  pageCase('nested inline elements', [
    ...filler,
    'He said: “{We <em>will <strong>not <a href="/x">leave</a></strong> the</em> city} today.”',
  ]),
  pageCase('no-break spaces', [...filler, 'He said: “{It costs&nbsp;4,500&nbsp;euros per&nbsp;year}.”']),
  pageCase('curly marks within', [...filler, '“{It’s what they call ‘progress’, isn’t it},” she said.']),
  pageCase('hyphens, commas, ampersands, per cent', [
    ...filler,
    '“{R&amp;D, long-term re-entry - and 100%, 50%25, a,b-c &amp;amp; d}”, the plan says.',
  ]),
  pageCase('umlauts', [
    ...filler,
    'Der Bürgermeister: „{Größere Übel drohen, wenn Ärger gärt}“, so der Text.',
  ]),
  pageCase('Cyrillic', [...filler, 'Мэр сказал: «{Мы не уйдём из этого города}», и ушёл.']),
  pageCase('Arabic', [...filler, 'قال العمدة: "{لن نغادر هذه المدينة أبدًا}" ثم غادر.']),
  pageCase('Chinese', [...filler, '市长说：“{我们不会离开这座城市}”，然后离开了。']),
  pageCase('Thai', [...filler, 'นายกเทศมนตรีกล่าวว่า “{เราจะไม่ออกจากเมืองนี้}” แล้วจากไป']),
  pageCase('emoji', [...filler, 'A fan wrote “{great news 🎉 for 👩‍👩‍👧 everyone ❤️}” below.']),
  pageCase('over two paragraphs', [
    ...filler,
    '“{We will rebuild the bridge, the school and the hospital before winter comes.',
    '“And nobody in this valley will be left without heating},” she promised.',
  ]),
  pageCase('beginning as the headline does', [
    'We will rebuild every bridge, says mayor',
    ...filler,
    '“{We will rebuild every bridge, every school and every hospital of this city before winter comes, and we will do it with our own hands and our own money}.”',
  ]),
  pageCase('a paragraph of its own, twice', [
    'The first speaker went to the window.',
    '“We will see.”',
    'The second speaker sat down.',
    '“{We will see}.”',
    ...filler,
  ]),
  pageCase('with diacritics elsewhere', [
    'The naive resume was his, and that was all.',
    'The other was hers: “{The naïve résumé was his}”, she wrote.',
    ...filler,
  ]),
];
