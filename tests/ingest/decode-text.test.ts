import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/ingest/decode-text.ts';

const english =
  'The harbour board met in the old customs house on Tuesday and heard from three engineers who had walked the wall. ';
const bytesOf = (text: string) => new TextEncoder().encode(text);
/** Bytes written as characters of the same number. */
const raw = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const decoded = (bytes: Uint8Array, charset?: string) => {
  const outcome = decodeText(bytes, charset === undefined ? {} : { charset });
  return outcome.ok ? outcome.value : outcome.code;
};

describe('decodeText', () => {
  it('reads UTF-8 as it is, with and without a byte-order mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[\p{Cc}\ufeff]/u.test(text));
        const clean = `${english}${text}`;
        expect(decoded(bytesOf(clean))).toEqual({ text: clean, charset: 'utf-8' });
        expect(decoded(bytesOf(`\ufeff${clean}`))).toEqual({ text: clean, charset: 'utf-8' });
      }),
    );
    expect(decoded(new Uint8Array())).toEqual({ text: '', charset: 'utf-8' });
  });

  it('reads UTF-16 of both byte orders, marked or not', () => {
    const little = Buffer.from('Die Brücke ist zu – seit Mai.', 'utf16le');
    const big = Buffer.from(little).swap16();
    const mark = (bytes: Buffer, ...at: number[]) => Buffer.concat([Uint8Array.from(at), bytes]);
    const text = 'Die Brücke ist zu – seit Mai.';
    expect(decoded(little)).toEqual({ text, charset: 'utf-16le' });
    expect(decoded(big)).toEqual({ text, charset: 'utf-16be' });
    expect(decoded(mark(little, 0xff, 0xfe))).toEqual({ text, charset: 'utf-16le' });
    expect(decoded(mark(big, 0xfe, 0xff))).toEqual({ text, charset: 'utf-16be' });
  });

  it.each([
    [
      'windows-1252',
      `${english}\x93We won\x92t wait \x96 not again,\x94 the caf\xe9 owner said.`,
      '“We won’t wait – not again,” the café owner said.',
    ],
    ['windows-1252', `${english}The na\xefve plan costs \xa320m.`, 'The naïve plan costs £20m.'],
    [
      'windows-1252',
      'Der B\xfcrgermeister sagte am Montag: \x84Die Br\xfccke wird im Fr\xfchjahr ge\xf6ffnet.\x93 Die R\xe4te pr\xfcften die Pl\xe4ne.',
      '„Die Brücke wird im Frühjahr geöffnet.“ Die Räte prüften die Pläne.',
    ],
    [
      'windows-1250',
      'Burmistrz powiedzia\xb3 w poniedzia\xb3ek: \x84Most zostanie otwarty wiosn\xb9\x94. Radni d\xb3ugo si\xea k\xb3\xf3cili o pieni\xb9dze i \x9ccie\xbfki.',
      'Radni długo się kłócili o pieniądze i ścieżki.',
    ],
    [
      'shift_jis',
      '\x8es\x92\xb7\x82\xcd\x8c\x8e\x97j\x93\xfa\x81A\x8b\xb4\x82\xcd\x8ft\x82\xc9\x8aJ\x92\xca\x82\xb7\x82\xe9\x82\xc6\x8fq\x82\xd7\x82\xbd\x81B',
      '市長は月曜日、橋は春に開通すると述べた。',
    ],
    [
      'gb18030',
      '\xca\xd0\xb3\xa4\xd6\xdc\xd2\xbb\xb1\xed\xca\xbe\xa3\xac\xb4\xf3\xc7\xc5\xbd\xab\xd3\xda\xb4\xba\xcc\xec\xbf\xaa\xb7\xc5\xa3\xac\xb4\xcb\xc7\xb0\xca\xd0\xd2\xe9\xbb\xe1\xcd\xa8\xb9\xfd\xc1\xcb\xb8\xc3\xcf\xee\xc4\xbf\xa1\xa3',
      '市长周一表示，大桥将于春天开放，此前市议会通过了该项目。',
    ],
  ])('tells %s', (charset, bytes, ending) => {
    const value = decoded(raw(bytes));
    expect(value).toMatchObject({ charset });
    expect((value as { text: string }).text.endsWith(ending)).toBe(true);
  });

  it('believes the charset a page declares, and before it the one it is told', () => {
    const page = `<html><head><meta charset="iso-8859-2"></head><body>${english}pieni\xb1dze</body></html>`;
    expect(decoded(raw(page))).toMatchObject({ charset: 'iso-8859-2' });
    expect((decoded(raw(page)) as { text: string }).text).toContain('pieniądze');
    expect(decoded(raw(`${english}caf\xe9`), 'iso-8859-1')).toMatchObject({ charset: 'windows-1252' });
    expect(decoded(bytesOf(english), 'no-such-charset')).toMatchObject({ charset: 'utf-8' });
  });

  it.each([
    ['a stray byte in UTF-8', raw(`${english}\xc3\xa9\xc3\xa9 and \xff here`), english.length + 9],
    ['UTF-8 that was cut', bytesOf(`${english}“no”`).subarray(0, -1), english.length + 5],
    ['a lead byte without its continuation', raw(`${english}\xc3\x28 here`), english.length],
    ['an overlong form', raw(`${english}\xc0\xaf here`), english.length],
    ['bytes that begin nothing', raw(`${english}\x80\x81 here`), english.length],
    ['bytes that UTF-8 never has', raw(`${english}\xff\xfe\xfa here`), english.length],
    ['a marked file with a stray byte', raw(`\xef\xbb\xbf${english}\xe9`), english.length + 3],
  ])('refuses %s and says where', (_, bytes, offset) => {
    const outcome = decodeText(bytes);
    expect(outcome).toMatchObject({ ok: false, code: 'invalid-utf8' });
    expect(outcome.ok ? '' : outcome.reason).toContain(`offset ${offset} `);
  });

  it.each([
    ['%PDF-1.7\n%\xe2\xe3', 'PDF'],
    ['PK\x03\x04\x14\x00', 'ZIP'],
    ['\x89PNG\r\n\x1a\n', 'PNG'],
    ['\xff\xd8\xff\xe0', 'JPEG'],
    ['GIF89a', 'GIF'],
    ['\x7fELF\x02\x01', 'ELF'],
    ['\x1f\x8b\x08\x00', 'gzip'],
    ['{\\rtf1\\ansi', 'RTF'],
    [`${english}\x00`, 'binary'],
    ['\x01\x02\x03\x04\x05\x06', 'binary'],
  ])('refuses %j as what it is', (bytes, name) => {
    const outcome = decodeText(raw(bytes));
    expect(outcome).toMatchObject({ ok: false, code: 'binary' });
    expect(outcome.ok ? '' : outcome.reason).toContain(name);
  });

  it('takes any bytes, and whatever it refuses it says in one line each', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('', english), (bytes, before) => {
        const outcome = decodeText(Buffer.concat([bytesOf(before), bytes]));
        if (outcome.ok) expect(outcome.value.text).not.toContain('\0');
        else expect(`${outcome.reason}${outcome.remedy}`).not.toContain('\n');
      }),
    );
  });
});
