import { readEnvironment } from '../config/environment.ts';

/** How standard output is to be written to. */
export interface Screen {
  /** Columns to wrap at; 0 leaves lines whole. */
  readonly width: number;
  readonly colour: boolean;
}

const USUAL_WIDTH = 80;
// Beyond this the eye loses the beginning of the next line; `--width` asks for more.
const WIDEST = 100;

/** The screen behind standard output; `width` is what was asked for, if anything was. */
export function screenOf(width: number | undefined): Screen {
  const { isTTY, columns } = process.stdout;
  const { colour } = readEnvironment();
  return {
    width: width ?? (isTTY && columns > 0 ? Math.min(columns, WIDEST) : USUAL_WIDTH),
    colour: colour === 'always' || (colour === 'terminal' && isTTY === true),
  };
}
