/** Stands before what PostgreSQL's text can't hold. A control character, so that hardly any text has it itself. */
const ESCAPE = '\u0010';
const NUL = '\u0000';

/**
 * A string as a PostgreSQL `text` can hold it: U+0000 and lone surrogates, of which UTF-8 knows none, are written with an escape character, and
 * so is that character itself. No two strings become the same one; {@link readText} is the way back.
 */
export function storableText(text: string): string {
  if (!text.includes(NUL) && !text.includes(ESCAPE) && text.isWellFormed()) return text;
  let stored = '';
  for (const character of text) stored += storableCharacter(character);
  return stored;
}

function storableCharacter(character: string): string {
  if (character === NUL) return `${ESCAPE}0`;
  if (character === ESCAPE) return `${ESCAPE}1`;
  return character.isWellFormed() ? character : ESCAPE + character.charCodeAt(0).toString(16);
}

/** The string that {@link storableText} stored. What it never writes stays as it is. */
export function readText(stored: string): string {
  if (!stored.includes(ESCAPE)) return stored;
  const [start = '', ...rest] = stored.split(ESCAPE);
  return start + rest.map(readPart).join('');
}

function readPart(part: string): string {
  if (part.startsWith('0')) return NUL + part.slice(1);
  if (part.startsWith('1')) return ESCAPE + part.slice(1);
  const unit = part.slice(0, 4);
  return /^d[89a-f][0-9a-f]{2}$/.test(unit)
    ? String.fromCharCode(Number.parseInt(unit, 16)) + part.slice(4)
    : ESCAPE + part;
}
