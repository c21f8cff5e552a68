import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldPage } from '../../src/archive/folded-page.ts';
import { matchDirective } from '../../src/archive/match-directive.ts';
import { textFragmentUrl } from '../../src/archive/text-fragment.ts';
import type { Excerpt } from '../../src/model/archived-quote.ts';

const url = 'https://news.example/a';

/** An excerpt whose fragments stand in braces. */
function excerpt(marked: string, whole = true): Excerpt {
  const fragments: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(?=[{}])/)) {
    const start = text.length;
    text += part.replace(/^[{}]/, '');
    if (part.startsWith('{')) fragments.push({ start, end: text.length });
  }
  return { text, fragments, around: { start: 0, end: text.length }, whole };
}

function terms(marked: string, whole = true): string[] {
  const link = textFragmentUrl(url, excerpt(marked, whole)) ?? '';
  return link.split(':~:text=')[1]!.split(',').map(decodeURIComponent);
}

describe('textFragmentUrl', () => {
  const said = 'Rain fell. He said: “{We will win},” and left.';

  it('gives the words with those before them', () => {
    expect(terms(said)).toEqual(['fell. He said: “-', 'We will win']);
  });

  it('gives the words on both sides where the rest of the text is not known', () => {
    expect(terms(said, false)).toEqual(['fell. He said: “-', 'We will win', '-,” and left']);
  });

  it.each([
    ['https://news.example/a#top', 'https://news.example/a#top:~:text='],
    ['https://news.example/a#', 'https://news.example/a#:~:text='],
    ['https://news.example/a?b=c#top:~:text=old&text=older', 'https://news.example/a?b=c#top:~:text='],
    ['http://news.example#:~:text=old', 'http://news.example/#:~:text='],
  ])('keeps the fragment of %s', (given, begins) => {
    const link = textFragmentUrl(given, excerpt(said)) ?? '';
    expect(link.startsWith(begins)).toBe(true);
    expect(link.split(':~:')).toHaveLength(2);
  });

  it.each(['mailto:a@b.example', 'javascript:alert(1)', 'file:///etc/hosts', 'no address', ''])(
    'has no link for %s',
    (given) => {
      expect(textFragmentUrl(given, excerpt(said))).toBeUndefined();
    },
  );

  it('names long words by their first and last', () => {
    const long = `He said: “{We ${'really and truly '.repeat(20)}mean to win every single game},” and left.`;
    const [prefix, start, end] = terms(long);
    expect([prefix, start, end]).toEqual(['He said: “-', 'We really and truly', 'win every single game']);
  });

  it('names both ends of words over two paragraphs within their paragraphs', () => {
    const found = terms('He said: “{We will win.\n\n“And then we will go home},” and left.');
    expect(found).toEqual(['He said: “-', 'We will win', 'will go home']);
  });

  it('shows a quote with its interruption, or the first part where the others stand elsewhere', () => {
    expect(terms('“{We will},” he said then, “{win}.”').join(' ')).toContain('We will,” he said then, “win');
    expect(terms('He said: “{We will}.”\nLater: “{win}.”').join(' ')).not.toContain('Later');
  });

  it('grows the context until it is found there only, accents and case aside', () => {
    const before = 'In May the mayor, tired, said “we will win” again. '.repeat(3);
    const found = terms(`${before}In June the MÁYOR, tired, said “{wé will win}” again.`);
    expect(found[0]).toContain('June');
  });

  it('asks the paragraphs around where the line does not tell, and its own words after them', () => {
    const link = textFragmentUrl(url, excerpt('One spoke.\n“No way.”\nTwo spoke.\n“{No way}.”\nAll left.'));
    expect(decodeURIComponent(link ?? '')).toBe(`${url}#:~:text=Two spoke.-,“No way,-.”`);
  });

  it('gives the address alone where there are no words', () => {
    expect(textFragmentUrl(url, { ...excerpt(said), fragments: [] })).toBe(url);
    expect(textFragmentUrl(`${url}#top`, { ...excerpt(said), fragments: [{ start: 4, end: 5 }] })).toBe(
      `${url}#top`,
    );
  });

  it('keeps a sane length where it can', () => {
    const russian = 'Мы не уйдём из этого города, пока не восстановим каждый мост и каждую школу';
    const link = textFragmentUrl(
      url,
      excerpt(`Вчера вечером мэр города сказал: «{${russian}}», и ушёл.`, false),
    );
    expect(link?.split(':~:')[1]?.length).toBeLessThanOrEqual(420);
  });

  const words = fc.array(
    fc.constantFrom(
      'we',
      'will',
      'Wé',
      'not',
      'go',
      '“',
      '”',
      ',',
      '.',
      '-',
      '中国',
      'ß',
      '\n',
      '&',
      '🎉',
      '\u00a0',
    ),
    {
      minLength: 1,
      maxLength: 60,
    },
  );

  it('names words of the text, and what it names stands where it is meant, or as often as can be told', () => {
    fc.assert(
      fc.property(words, fc.nat(59), fc.nat(20), fc.boolean(), (list, from, length, whole) => {
        const text = list.join(' ');
        const start = Math.min(text.length, list.slice(0, from).join(' ').length);
        const end = Math.min(text.length, start + length);
        const link = textFragmentUrl(url, {
          text,
          fragments: [{ start, end }],
          around: { start, end },
          whole,
        });
        const directive = link?.split(':~:')[1]?.split('&')[0];
        if (directive === undefined || !text.slice(start, end).isWellFormed()) return;
        const page = foldPage(text).folded;
        for (const each of directive.slice(5).split(','))
          expect(page).toContain(foldPage(decodeURIComponent(each.replace(/^-|-$/g, ''))).folded.trim());
      }),
    );
  });

  it('never throws, whatever the text and the spans', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(span), fc.boolean(), (text, fragments, whole) => {
        const link = textFragmentUrl(url, { text, fragments, around: { start: 0, end: 0 }, whole });
        expect(URL.canParse(link ?? '')).toBe(true);
        expect(new URL(link ?? '').href).toBe(link);
      }),
    );
  });
});

describe('matchDirective', () => {
  const page = foldPage('“We will go,” he said. Wé will go, he SAID.\nGo now.');

  it.each([
    [{ start: 'WE WILL' }, 1, false],
    [{ start: 'we will', suffix: 'go, he' }, 23, true],
    [{ prefix: 'said.', start: 'we will' }, 23, true],
    [{ start: 'e will' }, undefined, undefined],
    [{ prefix: 'SAID.', start: 'go now' }, 44, true],
    [{ start: 'we', end: 'now' }, 1, false],
  ])('finds %o', (directive, start, unique) => {
    expect(matchDirective(page, directive)?.start).toBe(start);
    expect(matchDirective(page, directive)?.unique).toBe(unique);
  });
});
