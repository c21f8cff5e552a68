import fc from 'fast-check';

/** Quotation marks as writers use them, and as they get broken: opening and closing. */
const marks: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['„', '“'],
  ['„', '”'],
  ['‚', '‘'],
  ['«', '»'],
  ['« ', ' »'],
  ['»', '«'],
  ['‹', '›'],
  ['``', "''"],
  ['”', '“'],
  ['”', '”'],
  ['「', '」'],
  ['– ', ''],
];

const names = [
  'Amina Okonkwo',
  'Sen. Walter P. Drummond (D-Ore.)',
  'Jürgen van der Meulen',
  'Dr. Óscar Núñez-Ibáñez Jr.',
  'al-Rashid',
  'Okonkwo',
  'Drummond',
  'she',
  'He',
  'the minister',
  'a spokeswoman for the Harbour Board, who asked not to be named',
  'the company’s chief executive',
  'Police',
  'die Bürgermeisterin Käthe Öztürk',
  'МАРИЯ Иванова',
  '李小龍',
  'O’Brien’s lawyer',
];
const cues = [
  'said',
  'told reporters',
  'added',
  'wrote on X',
  'asked',
  'sagte',
  'a déclaré',
  'dijo',
  'insisted, shaking her head',
  'is quoted as saying',
];
const statements = [
  'We will not go back',
  'I don’t believe a word of it',
  'the “so-called” plan, as my mother’s friends’ letters had it, is dead',
  'It cost $4.5 million, i.e. 12.3 per cent of the U.S. total',
  'no',
  'Why now? Why us?! Because',
  'What [he] did … was — frankly — wrong',
  'Das geht so nicht weiter',
  'See https://example.com/a?b=c#d or write to a.b@example.com',
  '<b>bold</b> & *starred* `ticks` @everyone <!channel>',
  'one\nline\nafter another',
  '',
  ' ',
  '…',
];
const plain = [
  'The council met on Tuesday, Jan. 4, at 3 p.m. to decide.',
  'It was the band’s song ‘Blue Harbour’ that won.',
  'The rock ’n’ roll of the ’90s, the dogs’ bowls, and a 5\'11" goalkeeper.',
  'Residents call it "the Wall".',
  'Q: Why?',
  'OKONKWO: Because nobody asked.',
  '- item one',
  '## Heading',
  'Home News Sport',
  'Advertisement',
  'By Staff Writers',
];
const nasty = [
  '\u0000',
  '\ufeff',
  '\ud800',
  '\udc00',
  '👩‍👩‍👧‍👦',
  '\u202eabc\u202c',
  '\u2028',
  '\u0085',
  '\u00a0',
  '\u200b',
  'e\u0301\u0301\u0301',
  'ﷺ',
  '\u001b[31m',
  '\r',
  '\t',
  'İ',
  'ß',
  '𝔘𝔫𝔦𝔠𝔬𝔡𝔢',
  '“',
  '”',
  '"',
  '’',
  '(',
  ']',
];

const name = fc.constantFrom(...names);
const cue = fc.constantFrom(...cues);
const words = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...statements) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom(...nasty) },
);
const end = fc.constantFrom('.', ',', '!', '?', '', '…', '.”');

/** Words in marks: mostly well set, sometimes without the opening or the closing mark, sometimes nested. */
const marked = fc
  .tuple(words, fc.constantFrom(...marks), fc.constantFrom(...marks), end, fc.nat(20), words)
  .map(([said, [open, close], [innerOpen, innerClose], stop, luck, inner]) => {
    const text = luck < 3 ? `${said} ${innerOpen}${inner}${innerClose}` : said;
    return `${luck === 4 ? '' : open}${text}${stop}${luck === 5 || luck === 6 ? '' : close}`;
  });

const attributed = fc
  .tuple(marked, marked, name, cue, fc.nat(8))
  .map(([first, second, speaker, verb, form]) => {
    switch (form) {
      case 0:
        return `${first} ${speaker} ${verb}.`;
      case 1:
        return `${first} ${verb} ${speaker}.`;
      case 2:
        return `${speaker} ${verb}, ${first}`;
      case 3:
        return `${first} ${speaker} ${verb}. ${second}`;
      case 4:
        return `${first} ${speaker} ${verb}, ${second}`;
      case 5:
        return `According to ${speaker}, ${first} and ${second}.`;
      case 6:
        return `${speaker} ${verb} that the plan was ${first}.`;
      case 7:
        return `${first}\n— ${speaker}`;
      default:
        return first;
    }
  });

const sentence = fc.oneof(
  { weight: 5, arbitrary: attributed },
  { weight: 2, arbitrary: fc.constantFrom(...plain) },
  { weight: 1, arbitrary: fc.constantFrom(...nasty) },
  { weight: 1, arbitrary: words },
);

/** A text that looks like news and is rich in quotes, well and badly set. */
export const newsText = fc
  .tuple(
    fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { maxLength: 8 }),
    fc.constantFrom('\n\n', '\n\n', '\n', '\r\n\r\n', '\r', ' ', '', '\u2029', '\n \n'),
  )
  .map(([paragraphs, gap]) => paragraphs.map((sentences) => sentences.join(' ')).join(gap));

/** Any string at all: code points, lone surrogates, and marks alone. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.nat(0xffff), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom(...marks.flat(), ...nasty, 'a', ' ', '.', '\n', 'said'), { maxLength: 200 })
    .map((pieces) => pieces.join('')),
);
