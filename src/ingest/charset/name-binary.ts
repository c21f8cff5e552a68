/** A file's first bytes as Latin-1 text, and what such a file is called. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\x03\x04', 'a ZIP archive or an Office document'],
  ['\xd0\xcf\x11\xe0', 'an old Office document'],
  ['{\\rtf', 'a rich text (RTF) file'],
  ['\x89PNG\r\n', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF87a', 'a GIF image'],
  ['GIF89a', 'a GIF image'],
  ['II*\x00', 'a TIFF image'],
  ['MM\x00*', 'a TIFF image'],
  ['RIFF', 'a WebP, WAV or AVI file'],
  ['\x7fELF', 'a program (ELF)'],
  ['MZ\x90\x00', 'a Windows program'],
  ['\xcf\xfa\xed\xfe', 'a program (Mach-O)'],
  ['\xca\xfe\xba\xbe', 'a program (Mach-O or Java class)'],
  ['\x00asm', 'a WebAssembly module'],
  ['\x1f\x8b', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['\xfd7zXZ\x00', 'an xz archive'],
  ['\x28\xb5\x2f\xfd', 'a Zstandard archive'],
  ["7z\xbc\xaf'\x1c", 'a 7-Zip archive'],
  ['Rar!\x1a\x07', 'a RAR archive'],
  ['ID3\x03', 'an MP3 recording'],
  ['ID3\x04', 'an MP3 recording'],
  ['OggS\x00', 'an Ogg recording'],
  ['fLaC\x00', 'a FLAC recording'],
  ['SQLite format 3\x00', 'an SQLite database'],
  ['bplist00', 'a binary property list'],
];

/** Plain words that begin some text too: only a control character further on makes them a signature. */
const NEEDS_CONTROLS = new Set(['RIFF', 'BZh']);

const SAMPLE_LENGTH = 65_536;
const MAX_CONTROL_SHARE = 0.01;

/** C0 controls that text files hold: backspace to carriage return (old manuals), escape (colours). */
function isStrayControl(byte: number): boolean {
  return (byte < 0x08 || (byte > 0x0d && byte < 0x20) || byte === 0x7f) && byte !== 0x1b;
}

/**
 * Names what bytes are that are no text ("a PDF file", "a binary file"), or undefined for text. Tells by known
 * signatures, then by NUL bytes, then by a share of control bytes above 1 %. UTF-16 and UTF-32 hold NULs: rule
 * them out first.
 */
export function nameBinary(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE_LENGTH);
  let controls = 0;
  for (const byte of sample) if (isStrayControl(byte)) controls++;
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  for (const [signature, name] of SIGNATURES) {
    if (head.startsWith(signature) && (controls > 0 || !NEEDS_CONTROLS.has(signature))) return name;
  }
  if (head.slice(4, 8) === 'ftyp' && controls > 0) return 'an MP4 video or recording';
  if (bytes.includes(0)) return 'a binary file';
  return controls > 3 && controls > sample.length * MAX_CONTROL_SHARE ? 'a binary file' : undefined;
}
