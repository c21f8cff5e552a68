/** A kind of text that breaks careless readers, of any length. */
export interface NastyFamily {
  readonly name: string;
  /** A text of this kind, some `length` UTF-16 units long. */
  readonly make: (length: number) => string;
}

const repeated =
  (...units: readonly string[]) =>
  (length: number): string => {
    const unit = units.join('');
    return unit.repeat(Math.max(1, Math.floor(length / unit.length)));
  };

/** `unit(0)`, `unit(1)`, … up to the length: for what must differ from piece to piece. */
const counted =
  (unit: (index: number) => string) =>
  (length: number): string => {
    const pieces: string[] = [];
    for (let index = 0, size = 0; size < length; index++) {
      const piece = unit(index);
      pieces.push(piece);
      size += piece.length;
    }
    return pieces.join('');
  };

const nested =
  (opening: string, closing: string) =>
  (length: number): string => {
    const depth = Math.max(1, Math.floor((length - 12) / (opening.length + closing.length)));
    return `${opening.repeat(depth)}We go north.${closing.repeat(depth)}`;
  };

/** A name of three syllables, another for every index below 216,000. */
function nameOf(index: number): string {
  const syllables = [...'bdfghjklmnprstv'].flatMap((letter) => [...'aeou'].map((vowel) => letter + vowel));
  const name = [0, 1, 2].map((place) => syllables[Math.floor(index / 60 ** place) % 60]).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const rows = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '„',
  '‚',
  '«',
  '»',
  '‹',
  '›',
  '`',
  '``',
  "''",
  '「',
  '“‘',
  '”“',
].map((mark): NastyFamily => ({ name: `${mark} in a row`, make: repeated(mark) }));

/** The kinds of text the engine must read in linear time, without throwing, and without bending a word. */
export const nastyFamilies: readonly NastyFamily[] = [
  ...rows,
  { name: 'marks and spaces', make: repeated('" ') },
  { name: 'never closed', make: repeated('Ida Lund said “we go north. ') },
  { name: 'never closed, straight', make: repeated('Ida Lund said: "we go north\n\n') },
  { name: 'never closed, single', make: repeated('Ida Lund said ‘we go north. ') },
  { name: 'never opened', make: repeated('We go north,” said Ida Lund. ') },
  { name: 'never opened, single', make: repeated("We go north,' said Ida Lund. ") },
  { name: 'one mark, then none', make: (length) => `“${repeated('We go north. ')(length)}` },
  { name: 'paragraphs that run on', make: repeated('“We go north.\n\n') },
  { name: 'nested “ ”', make: nested('“', '”') },
  { name: 'nested “ ‘ ’ ”', make: nested('“‘', '’”') },
  { name: 'nested « »', make: nested('«', '»') },
  { name: 'nested "', make: nested(' "', '" ') },
  { name: 'nested ( )', make: nested('(', ')') },
  { name: 'nested ( “ ” )', make: nested('(“', '”)') },
  { name: 'a name with a nickname in it', make: repeated('Ida “') },
  { name: 'one line of quotes', make: repeated('“We go north,” said Ida Lund, the mayor of Tarsund. ') },
  { name: 'one sentence of quotes', make: repeated('“we go”, said Ida Lund, ') },
  { name: 'pronouns', make: repeated('“We go north,” she said. “No,” he said. ') },
  {
    name: 'a new speaker each',
    make: counted((i) => `“We go north,” said ${nameOf(i)} ${nameOf(i * 7 + 1)}. `),
  },
  { name: 'one surname, a new first name each', make: counted((i) => `${nameOf(i)} Lund said: “We go.” `) },
  { name: 'one first name, a new surname each', make: counted((i) => `“We go,” Ida ${nameOf(i)} said. `) },
  {
    name: 'a new role each',
    make: counted((i) => `Ida ${nameOf(i)}, the mayor of ${nameOf(i + 9)}, left. `),
  },
  {
    name: 'a new short form each',
    make: counted((i) => `${nameOf(i)} Harbour Board (${nameOf(i)}) said no. `),
  },
  { name: 'a transcript', make: repeated('LUND: We go north.\n') },
  { name: 'a transcript of new speakers', make: counted((i) => `${nameOf(i).toUpperCase()}: We go.\n`) },
  { name: 'reported statements', make: repeated('Ida Lund said that Jon Vik said that ') },
  { name: 'according to', make: repeated('according to Ida Lund, ') },
  { name: 'names alone', make: repeated('Ida Lund ') },
  { name: 'names, commas', make: repeated('Ida Lund, ') },
  { name: 'possessors', make: repeated('Lund’s ') },
  { name: 'of and the', make: repeated('Department of the ') },
  { name: 'roles', make: repeated('senior deputy chief ') },
  { name: 'cues', make: repeated('said ') },
  { name: 'determiners', make: repeated('the ') },
  { name: 'one word', make: repeated('a') },
  { name: 'one capital word', make: repeated('A') },
  { name: 'one number', make: repeated('1') },
  { name: 'numbers, commas', make: repeated('1,') },
  { name: 'letters, stops', make: repeated('A.') },
  { name: 'letters, hyphens', make: repeated('a-') },
  { name: 'letters, apostrophes', make: repeated("a'") },
  { name: 'possessives', make: repeated("'s") },
  { name: 'stops', make: repeated('.') },
  { name: 'colons', make: repeated(': ') },
  { name: 'spaces', make: (length) => `Ida Lund said${' '.repeat(length)}“no”.` },
  { name: 'lines', make: repeated('\n') },
  { name: 'lines of a word', make: repeated('Lund\n') },
  { name: 'combining marks', make: (length) => `Ida Lunde${'\u0301'.repeat(length)} said “no”.` },
  { name: 'zero-width spaces', make: repeated('“\u200bno\u200b” ') },
  { name: 'joiners', make: repeated('\u200d') },
  { name: 'marks of direction', make: repeated('\u200f') },
  { name: 'marks of direction and of quotation', make: repeated('\u200f"\u200e') },
  { name: 'Arabic', make: repeated('قال محمد الحداد: “نبني الجسر”. ') },
  { name: 'Hebrew', make: repeated('"נבנה את הגשר", אמר דוד אברמוב. ') },
  { name: 'Chinese', make: repeated('王芳说：“我们重建大桥。”') },
  { name: 'scripts mixed', make: repeated('“We go,” said محمد 王芳 Мария Παππάς दवे. ') },
  { name: 'emoji', make: repeated('👩‍👩‍👧‍👦') },
  { name: 'emoji and marks', make: repeated('“🌊” said Ida 🌊 Lund. ') },
  { name: 'lone surrogates', make: repeated('“\ud83c” said \udf0a. ') },
  { name: 'tags', make: repeated('<b>“') },
  { name: 'addresses', make: repeated('a@b.example/“') },
];
