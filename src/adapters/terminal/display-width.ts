const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

// Blocks whose characters take two columns (Unicode's East Asian Width W and F, and pictographs).
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

/** How many columns of a terminal one code point takes: 0, 1 or 2. */
export function codePointWidth(code: number): number {
  if (code < 0x300) return code === 0xad ? 0 : 1;
  if (WIDE.some(([first, last]) => code >= first && code <= last)) return 2;
  return INVISIBLE.test(String.fromCodePoint(code)) ? 0 : 1;
}

/** How many columns of a terminal a text without line ends takes. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += codePointWidth(character.codePointAt(0)!);
  return width;
}
