import { codePointWidth, displayWidth } from './display-width.ts';
import { styled } from './style.ts';
import { type Run, splitWords } from './words.ts';

/** How a paragraph is laid out. */
export interface Layout {
  /** Columns; 0 leaves lines whole. */
  readonly width: number;
  readonly colour: boolean;
  /** What stands before the first line. */
  readonly first?: Run;
  /** What stands before the others; as `first` unless told. */
  readonly rest?: Run;
}

const ADDRESS = /^https?:\/\/[^/]/;

/**
 * Wraps runs of text at white space into lines no wider than `width` columns, prefixes included. Only the
 * white space at a break gives way to the line end; a word that is wider than a line is cut. Line ends in the
 * text stay. A web address stays whole, however long: in pieces it can't be opened. Linear.
 */
export function wrap(runs: readonly Run[], layout: Layout): string {
  const { first = { text: '' }, rest = first } = layout;
  const width = layout.width === 0 ? Number.POSITIVE_INFINITY : layout.width;
  const indent = displayWidth(rest.text);
  const lines: Run[][] = [];
  let line: Run[] = [first];
  let column = displayWidth(first.text);
  let empty = true;
  const breakLine = () => {
    lines.push(line);
    line = [rest];
    column = indent;
    empty = true;
  };
  const put = (run: Run, wide: number) => {
    line.push(run);
    column += wide;
    empty = false;
  };
  for (const { before, parts } of splitWords(runs)) {
    const wide = parts.reduce((sum, { text }) => sum + displayWidth(text), 0);
    const gap = displayWidth(before);
    if (before === '\n' || (!empty && before !== '' && column + gap + wide > width)) breakLine();
    else if (!empty && before !== '') put({ text: before, style: parts[0]?.style }, gap);
    for (const { text, style } of parts) {
      const isAddress = ADDRESS.test(text);
      for (const piece of isAddress ? [text] : cut(text, width - column, Math.max(2, width - indent))) {
        const pieceWide = displayWidth(piece);
        if (!empty && !isAddress && column + pieceWide > width) breakLine();
        put({ text: piece, style }, pieceWide);
      }
    }
  }
  return [...lines, line].map((runs) => paintLine(runs, layout.colour)).join('\n');
}

// Neighbours of one style are painted as one.
function paintLine(runs: readonly Run[], colour: boolean): string {
  let painted = '';
  for (let index = 0; index < runs.length; ) {
    const { style } = runs[index]!;
    let text = '';
    while (index < runs.length && runs[index]!.style === style) text += runs[index++]!.text;
    painted += colour && style !== undefined && text !== '' ? styled(text, style) : text;
  }
  return painted;
}

// A word as it is where it fits, else in pieces that do: the first fits `room`, the others `fullRoom` columns.
function cut(word: string, room: number, fullRoom: number): string[] {
  if (displayWidth(word) <= room) return [word];
  const pieces: string[] = [];
  let piece = '';
  let left = room < 2 ? fullRoom : room;
  for (const character of word) {
    const wide = codePointWidth(character.codePointAt(0)!);
    if (wide > left && piece !== '') {
      pieces.push(piece);
      piece = '';
      left = fullRoom;
    }
    piece += character;
    left -= wide;
  }
  return piece === '' ? pieces : [...pieces, piece];
}
