import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/ingest/article-from-text.ts';
import { cleanPlainText } from '../../src/ingest/clean-plain-text.ts';
import { decodeText } from '../../src/ingest/decode-text.ts';
import { readHtml } from '../../src/ingest/html/read-html.ts';
import { readMarkdown } from '../../src/ingest/markdown/read-markdown.ts';
import { readText, whySkipped } from '../eval/shared-data.ts';

const missing = whySkipped('corpora/blns.json', 'corpora/hostile-strings.json');
const HTML_LENGTH = 20_000;

function hostileStrings(): string[] {
  const naughty = JSON.parse(readText('corpora/blns.json')) as string[];
  const classified = JSON.parse(readText('corpora/hostile-strings.json')) as { s: string }[];
  return [...naughty, ...classified.map(({ s }) => s)];
}

describe('the corpora of hostile strings', () => {
  it('go through every reader of text unharmed', async ({ skip }) => {
    skip(missing !== undefined, missing);
    for (const text of hostileStrings()) {
      expect(articleFromText(text, { language: 'en' }).body === text).toBe(true);
      cleanPlainText(text);
      readMarkdown(text);
      const decoded = decodeText(new TextEncoder().encode(text));
      if (decoded.ok) expect(decoded.value.text.length).toBeLessThanOrEqual(text.length);
    }
  });

  it('go through the HTML reader unharmed', async ({ skip }) => {
    skip(missing !== undefined, missing);
    const page = hostileStrings()
      .filter((text) => text.length < 500)
      .map((text) => `<p>${text}</p>`);
    for (let at = 0; at < page.length; at += 50) {
      const outcome = await readHtml(
        page
          .slice(at, at + 50)
          .join('\n')
          .slice(0, HTML_LENGTH),
      );
      expect(outcome.ok ? outcome.value.body : outcome.reason).not.toBe('');
    }
  });
});
