// Letters that carry no combining mark when decomposed, and how they are commonly typed without them.
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};
const POSSESSIVE = /['’](?:s(?![\p{L}\p{N}])|(?![\p{L}\p{N}]))/gu;

/**
 * Brings a name or role into the words it is compared by: without case, diacritics, apostrophes and
 * possessive endings, split at everything that is no letter or digit. German and Nordic spellings meet:
 * "Müller", "Muller" and "Mueller" fold alike, as do "Håkan" and "Haakan".
 */
export function foldName(name: string): string[] {
  const plain = name
    .replace(POSSESSIVE, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþıς]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/(?<=[aou])e|(?<=a)a/g, '')
    .replace(/['’ʼ`]/g, '');
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
