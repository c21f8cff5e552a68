import { type Outcome, refusal, success } from '../model/outcome.ts';
import { declaredCharset } from './charset/declared-charset.ts';
import { guessUtf16 } from './charset/guess-utf16.ts';
import { type DecodedText, decodeEastAsian, decodeLegacy, decodeStrictly } from './charset/legacy-charset.ts';
import { nameBinary } from './charset/name-binary.ts';
import { utf8Defects } from './charset/utf8-defects.ts';

/** What is known about the bytes from elsewhere, such as a Content-Type header. */
export interface DecodeHints {
  readonly charset?: string;
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

function invalidUtf8(at: number): Outcome<never> {
  return refusal(
    'invalid-utf8',
    `The text is not valid UTF-8 (the byte at offset ${at} does not fit) nor in another charset we can tell.`,
    'Open it in an editor, repair the broken character there and save it as UTF-8.',
  );
}

function withoutMark(decoded: DecodedText): DecodedText {
  return decoded.text.startsWith('\ufeff') ? { ...decoded, text: decoded.text.slice(1) } : decoded;
}

/**
 * Decodes the bytes of a text file or page. In this order: byte-order mark, UTF-16 without one, the hint, valid
 * UTF-8, the charset declared in HTML, and what chardet finds. Refuses `binary` for anything that is no text and
 * `invalid-utf8` (with the byte offset) for broken UTF-8 and where no charset fits. Takes any bytes, never throws.
 */
export function decodeText(bytes: Uint8Array, hints: DecodeHints = {}): Outcome<DecodedText> {
  const mark = byteOrderMark(bytes);
  const utf16 = mark?.startsWith('utf-16') ? mark : guessUtf16(bytes);
  if (utf16) {
    const decoded = decodeStrictly(bytes, utf16);
    if (decoded && !decoded.text.includes('\0')) return success(withoutMark(decoded));
  }
  const binary = nameBinary(bytes);
  if (binary) {
    return refusal(
      'binary',
      `This is ${binary}, not text.`,
      'Save the article as plain text or HTML and pass that file.',
    );
  }
  const hinted = hints.charset && !mark ? decodeStrictly(bytes, hints.charset) : undefined;
  const decoded = hinted ?? decodeStrictly(bytes, 'utf-8');
  if (decoded) return success(withoutMark(decoded));

  const { sequences, defects, firstDefect } = utf8Defects(bytes);
  if (mark || (sequences > 0 && sequences >= defects)) {
    // Pairs of EUC and GB bytes often look like UTF-8, but never that often.
    const eastAsian = mark || sequences >= 4 * defects ? undefined : decodeEastAsian(bytes);
    return eastAsian ? success(eastAsian) : invalidUtf8(firstDefect);
  }
  const declared = declaredCharset(bytes);
  const legacy = (declared && decodeStrictly(bytes, declared)) || decodeLegacy(bytes);
  return legacy ? success(legacy) : invalidUtf8(firstDefect);
}
