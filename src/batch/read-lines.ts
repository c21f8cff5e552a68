/** The longest line that is read, in bytes: the longest text there may be, each character escaped (`\uXXXX`). */
export const MAX_LINE_BYTES = 32 * 1024 * 1024;

const NEW_LINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** One line of a byte stream, without its line end; `bytes` is absent where the line was longer than the cap. */
export interface ByteLine {
  /** Counted from 1, as editors do. */
  readonly number: number;
  readonly bytes?: Uint8Array;
}

/**
 * Splits a stream of bytes into lines at `\n` or `\r\n`; the last one needs no line end. Holds no more than one
 * line and one chunk, whatever the length of the stream: of a line over the cap nothing is kept.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  cap: number = MAX_LINE_BYTES,
): AsyncGenerator<ByteLine, void, undefined> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEW_LINE); end !== -1; end = chunk.indexOf(NEW_LINE, start)) {
      yield { number, ...close([...pieces, chunk.subarray(start, end)], length + end - start, cap) };
      number++;
      pieces = [];
      length = 0;
      start = end + 1;
    }
    length += chunk.length - start;
    if (length > cap) pieces = [];
    else if (start < chunk.length) pieces.push(chunk.subarray(start));
  }
  if (length > 0) yield { number, ...close(pieces, length, cap) };
}

function close(pieces: readonly Uint8Array[], length: number, cap: number): { bytes?: Uint8Array } {
  if (length > cap) return {};
  const line = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
  return { bytes: line.at(-1) === CARRIAGE_RETURN ? line.subarray(0, -1) : line };
}
