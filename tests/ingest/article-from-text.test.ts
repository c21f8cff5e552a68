import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/ingest/article-from-text.ts';
import { anyText } from './any-text.ts';

const paragraphsOf = (text: string) => {
  const { body, paragraphs } = articleFromText(text, { language: 'en' });
  return paragraphs.map(({ start, end }) => body.slice(start, end));
};

describe('articleFromText', () => {
  it('keeps every unit of any text and lays paragraphs over all that is no white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { body, paragraphs } = articleFromText(text, { language: 'en' });
        expect(body).toBe(text);
        let end = 0;
        let between = '';
        for (const span of paragraphs) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(body.length);
          expect(body.slice(span.start, span.end).trim()).toBe(body.slice(span.start, span.end));
          between += body.slice(end, span.start);
          end = span.end;
        }
        between += body.slice(end);
        expect(between.replaceAll('\u200b', '').replaceAll('\u0085', '').trim()).toBe('');
      }),
    );
  });

  it('parts paragraphs at blank lines, however the lines end', () => {
    expect(paragraphsOf('One.\n\nTwo.\n \t\nThree.')).toEqual(['One.', 'Two.', 'Three.']);
    expect(paragraphsOf('  One.\r\n\r\nTwo.  \r\n')).toEqual(['One.', 'Two.']);
    expect(paragraphsOf('One.\r\rTwo.')).toEqual(['One.', 'Two.']);
    expect(paragraphsOf('')).toEqual([]);
    expect(paragraphsOf(' \n\u00a0\n')).toEqual([]);
  });

  it('takes each line for a paragraph where no blank line parts long ones', () => {
    const long =
      'The council of the town heard the engineers for two hours and then voted, by five to four, to rebuild the wall before the winter storms.';
    expect(paragraphsOf(`${long}\n${long}\n${long}`)).toEqual([long, long, long]);
  });

  it('goes on over the line ends of hard-wrapped text', () => {
    const first = [
      'The council of the town heard the engineers for two hours on Tuesday',
      'and then voted, by five to four, to rebuild the harbour wall before',
      'the storms of the coming winter.',
    ].join('\n');
    const second = [
      '“We have waited for ten years,” said the mayor, who had walked along',
      'the wall with her two sons that morning and counted the gaps in it',
      'twice.',
    ].join('\n');
    expect(paragraphsOf(`${first}\n\n${second}`)).toEqual([first, second]);
    // Without a blank line between them: the short last line ends the paragraph.
    expect(paragraphsOf(`${first}\n${second}`)).toEqual([first, second]);
  });

  it('keeps headlines and bylines apart from the text wrapped below them', () => {
    const wrapped = [
      'The council of the town heard the engineers for two hours on Tuesday',
      'and then voted, by five to four, to rebuild the harbour wall before',
      'the storms of the coming winter, which are due in about two months.',
    ].join('\n');
    expect(paragraphsOf(`Town to rebuild wall\nBy Ann Other\n\n${wrapped}`)).toEqual([
      'Town to rebuild wall',
      'By Ann Other',
      wrapped,
    ]);
  });

  it('keeps the items of a list apart', () => {
    const items = ['- the harbour wall', '- the lighthouse road', '- the old customs house'];
    expect(paragraphsOf(`The plan names three places:\n${items.join('\n')}`).slice(1)).toEqual(items);
  });

  it('joins a line that was broken in the middle of a sentence', () => {
    expect(paragraphsOf('The council meets again in May, the mayor said in the\nmorning.')).toHaveLength(1);
  });

  it('derives a stable id from the address, or else from the text', () => {
    const one = articleFromText('One text.');
    expect(one.id).toMatch(/^[0-9a-f]{16}$/);
    expect(articleFromText('One text.').id).toBe(one.id);
    expect(articleFromText('Another text.').id).not.toBe(one.id);
    const url = 'https://post.example/wall';
    expect(articleFromText('One text.', { url }).id).toBe(articleFromText('Changed text.', { url }).id);
    expect(articleFromText('One text.', { id: 'a1' }).id).toBe('a1');
  });

  it('carries what is known and leaves out what is not', () => {
    const article = articleFromText('Text.', {
      headline: 'H',
      byline: '',
      publisher: 'P',
      language: 'de',
      owner: 'o',
    });
    expect(article).toMatchObject({ headline: 'H', publisher: 'P', language: 'de', owner: 'o' });
    expect(Object.keys(article)).not.toContain('byline');
    expect(Object.keys(article)).not.toContain('url');
  });
});
