import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleText } from '../../src/ingest/settle-text.ts';
import { anyText } from './any-text.ts';

describe('settleText', () => {
  it('makes every line end one kind and leaves one blank line at most', () => {
    expect(settleText('a\r\nb\rc\u2028d\u0085e\n\n\n\n f')).toBe('a\nb\nc\nd\ne\n\n f');
  });

  it('takes away blanks at line ends, invisible controls and the byte-order mark, and nothing else', () => {
    expect(settleText('\ufeffA\u00adb\u200bc\u0007d \t\n“e”\u00a0\n')).toBe('Abcd\n“e”');
    expect(settleText('« oui » – “it’s”  two')).toBe('« oui » – “it’s”  two');
    expect(settleText('👩‍👧 می‌خواهم')).toBe('👩‍👧 می‌خواهم');
  });

  it('keeps what is visible in order, and does nothing the second time', () => {
    const visible = (text: string) => text.replace(/[\s\p{Cc}\u00ad\u200b\u2060\ufeff]/gu, '');
    fc.assert(
      fc.property(anyText, (text) => {
        const settled = settleText(text);
        expect(visible(settled)).toBe(visible(text));
        expect(settleText(settled)).toBe(settled);
        expect(settled).not.toMatch(/\n{3}|[ \t]\n|\r/);
      }),
    );
  });
});
