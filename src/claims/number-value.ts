const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  once: 1,
  twice: 2,
  dozen: 12,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
};

/** Scales count by themselves: "the billions" is not "the millions". */
const SCALES = new Set(
  'hundred hundreds thousand thousands million millions billion billions trillion trillions'.split(' '),
);

/**
 * What a token counts as a number: "19", "1,200", "457", "3.5", "1990s", "12th", "twelve"; a text where it is no plain number
 * ("COVID-19"); undefined where it holds no number. Thousands are written in groups of three.
 */
export function numberValue(text: string): string | undefined {
  const lower = text.toLowerCase();
  const word = WORDS[lower];
  if (word !== undefined && Object.hasOwn(WORDS, lower)) return String(word);
  if (SCALES.has(lower)) return lower.replace(/s$/, '');
  if (!/\d/.test(lower)) return undefined;
  const plain = lower.replace(/(?<=\d)[,.](?=\d{3}(?!\d))/g, '').replace(/(?<=\d),(?=\d)/g, '.');
  const value = /^[^\d]*(\d+(?:\.\d+)?)/.exec(plain);
  return value === null ? plain : String(Number(value[1]));
}
