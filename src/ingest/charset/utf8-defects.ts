/** How well bytes follow UTF-8. */
export interface Utf8Defects {
  /** Well-formed sequences of two to four bytes. */
  readonly sequences: number;
  /** Stretches that no well-formed sequence covers. */
  readonly defects: number;
  /** Offset in bytes of the first of them, or -1. */
  readonly firstDefect: number;
}

/** Length of the well-formed sequence at `at` (Unicode 16, table 3-7), or 0. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  const overlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const surrogate = lead === 0xed && second > 0x9f;
  const beyond = lead === 0xf4 && second > 0x8f;
  return overlong || surrogate || beyond ? 0 : length;
}

/** Counts well-formed and ill-formed stretches of bytes read as UTF-8. Linear. */
export function utf8Defects(bytes: Uint8Array): Utf8Defects {
  let sequences = 0;
  let defects = 0;
  let firstDefect = -1;
  let broken = false;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 1) sequences++;
    if (length === 0) {
      if (!broken) defects++;
      if (firstDefect < 0) firstDefect = at;
    }
    // Continuation bytes after a bad lead belong to the same defect.
    broken = length === 0;
    at += length || 1;
  }
  return { sequences, defects, firstDefect };
}
