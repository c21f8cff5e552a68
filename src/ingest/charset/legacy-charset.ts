import { analyse } from 'chardet';
import { plausibleLetters } from './plausible-letters.ts';

/** chardet's confidence, 0 to 100. A multi-byte charset fits stray bytes too easily to be taken at less than half. */
const MIN_CONFIDENCE = 10;
const MIN_MULTI_BYTE_CONFIDENCE = 50;
const MULTI_BYTE = new Set(['Shift_JIS', 'EUC-JP', 'EUC-KR', 'Big5', 'GB18030']);
const LATIN = /^(?:windows-125[02478]|iso-8859-(?:1|2|3|4|9|10|13|14|15|16))$/;
const SAMPLE_BYTES = 65_536;
const C1_CONTROL = /[\u0080-\u009f\ufffd]/;

/** A text with the charset it was read with (a WHATWG name: `utf-8`, `windows-1252`). */
export interface DecodedText {
  readonly text: string;
  readonly charset: string;
}

/** Reads bytes in a charset strictly; undefined where they don't fit it or the charset is not known. */
export function decodeStrictly(bytes: Uint8Array, charset: string): DecodedText | undefined {
  try {
    const decoder = new TextDecoder(charset, { fatal: true });
    return { text: decoder.decode(bytes), charset: decoder.encoding };
  } catch {
    return undefined;
  }
}

/** Up to 64 kB with what matters: the bytes above 0x7f and their neighbours, where the text is long. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE_BYTES) return bytes;
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const start = Math.max(0, Math.min(first - 1_024, bytes.length - SAMPLE_BYTES));
  return bytes.subarray(start, start + SAMPLE_BYTES);
}

/**
 * Reads bytes that are no UTF-8 in the legacy charset that chardet thinks likeliest and that fits them without
 * a stray control character; undefined where none does.
 */
export function decodeLegacy(bytes: Uint8Array): DecodedText | undefined {
  for (const { name, confidence } of analyse(sampleOf(bytes))) {
    if (confidence < MIN_CONFIDENCE) return undefined;
    if (name.startsWith('UTF-') || name === 'ASCII') continue;
    if (MULTI_BYTE.has(name) && confidence < MIN_MULTI_BYTE_CONFIDENCE) continue;
    const decoded = decodeStrictly(bytes, name);
    if (!decoded || C1_CONTROL.test(decoded.text)) continue;
    // If the likeliest Latin charset makes no sense, the bytes are damaged: another would only hide it.
    if (LATIN.test(decoded.charset) && !plausibleLetters(decoded.text)) return undefined;
    return decoded;
  }
  return undefined;
}

/** Reads bytes in a multi-byte charset of East Asia if chardet is all but certain of one. */
export function decodeEastAsian(bytes: Uint8Array): DecodedText | undefined {
  const [best] = analyse(sampleOf(bytes));
  return best && best.confidence >= 90 && MULTI_BYTE.has(best.name)
    ? decodeStrictly(bytes, best.name)
    : undefined;
}
