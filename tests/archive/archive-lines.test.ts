import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ArchiveLine,
  decodeArchiveHeader,
  decodeArchiveLine,
  encodeArchiveLine,
} from '../../src/archive/archive-lines.ts';
import { articleAs } from '../../src/archive/change-owner.ts';
import { readingOf } from '../../src/archive/reading-of.ts';
import { articleFromText } from '../../src/ingest/article-from-text.ts';
import type { KeptArticle } from '../../src/model/kept-article.ts';
import { analyse } from '../../src/pipeline.ts';
import { NEWS } from '../batch/news.ts';
import { keptArticles } from './generated-kept.ts';

const NOW = '2026-11-23T07:30:00.000Z';
const decoded = (line: ArchiveLine, owner: string) => decodeArchiveLine(encodeArchiveLine(line), owner);

function keptNews(): KeptArticle {
  const article = {
    ...articleFromText(NEWS),
    id: 'n1',
    url: 'https://news.example/n1',
    headline: 'Holm harbour opens',
  };
  const reading = readingOf(analyse(article), NOW);
  expect(reading.quotes.length).toBeGreaterThan(2);
  return { reading, keptAt: NOW, at: NOW, shown: [] };
}

/** The same article once its body was taken out. */
function withoutBody({ reading, ...kept }: KeptArticle): KeptArticle {
  const { body } = reading.article;
  const contexts = reading.quotes.map(({ fragments }) => {
    const start = Math.max(0, fragments[0]!.start - 300);
    return { text: body.slice(start, fragments.at(-1)!.end + 300), start };
  });
  const article = { ...reading.article, body: '', paragraphs: [] };
  return { ...kept, reading: { ...reading, article }, bodyGoneAt: NOW, contexts };
}

describe('an article’s line', () => {
  it('gives back any article just as it was', () => {
    fc.assert(
      fc.property(keptArticles, (article) => {
        const owner = article.reading.article.owner ?? '';
        expect(decoded({ kind: 'article', article }, owner)).toEqual({
          ok: true,
          value: { kind: 'article', article },
        });
      }),
      { numRuns: 500 },
    );
  });

  it('gives back any article without its body, but for the words it is found by', () => {
    fc.assert(
      fc.property(keptArticles, (whole) => {
        const article = withoutBody(whole);
        const line = decoded({ kind: 'article', article }, article.reading.article.owner ?? '');
        const bare = (kept: KeptArticle) => ({
          ...kept,
          reading: { ...kept.reading, quotes: kept.reading.quotes.map(({ terms: _, ...quote }) => quote) },
        });
        if (!line.ok || line.value.kind !== 'article') throw new Error(line.ok ? '' : line.reason);
        expect(bare(line.value.article)).toEqual(bare(article));
      }),
      { numRuns: 300 },
    );
  });

  it('is one line, and for people: with each quote’s words and who said them', () => {
    const line = encodeArchiveLine({ kind: 'article', article: keptNews() });
    expect(line).not.toContain('\n');
    const { quotes } = JSON.parse(line) as { quotes: { texts: string[]; by: string[] }[] };
    expect(quotes).toContainEqual(
      expect.objectContaining({
        by: ['Ana Sol'],
        texts: expect.arrayContaining(['We have waited long enough,']),
      }),
    );
  });

  it('is found by the words of its paragraph when its body is gone too', () => {
    const line = decoded({ kind: 'article', article: withoutBody(keptNews()) }, '');
    if (!line.ok || line.value.kind !== 'article') throw new Error('refused');
    const whole = keptNews().reading.quotes;
    for (const [index, { terms }] of line.value.article.reading.quotes.entries()) {
      expect(terms).toEqual(whole[index]!.terms);
    }
  });
});

describe('what can’t be so is refused, and named', () => {
  type Quote = Record<string, unknown> & { fragments: number[][]; texts: string[]; around: number[] };
  type Line = Record<string, unknown> & {
    body: string;
    quotes: Quote[];
    speakers: Record<string, unknown>[];
  };
  const news = keptNews();
  const index = news.reading.quotes.findIndex(({ speakers }) => speakers.length > 0);
  const reasonOf = (change: (line: Line, quote: Quote) => void, article: KeptArticle = news) => {
    const line = JSON.parse(encodeArchiveLine({ kind: 'article', article })) as Line;
    change(line, line.quotes[index]!);
    const refused = decodeArchiveLine(JSON.stringify(line), '');
    expect(refused).toMatchObject({ ok: false, code: 'archive-line' });
    return refused.ok ? '' : refused.reason;
  };

  it.each<[string, (line: Line, quote: Quote) => void, RegExp]>([
    [
      'a word of a quote',
      (_, quote) => {
        quote.texts = quote.texts.map((text) => `${text} not`);
      },
      /words are not those/,
    ],
    [
      'a fragment left out',
      (_, quote) => {
        quote.texts = [];
      },
      /words are not those/,
    ],
    [
      'no fragments',
      (_, quote) => {
        quote.fragments = [];
        quote.texts = [];
      },
      /"fragments" is empty/,
    ],
    [
      'a moved fragment',
      (_, quote) => {
        quote.fragments[0]![0]! += 1;
      },
      /words are not those/,
    ],
    [
      'a fragment beyond the body',
      (_, quote) => {
        quote.fragments = [[0, 1e6]];
      },
      /outside the article/,
    ],
    [
      'a turned fragment',
      (_, quote) => {
        quote.fragments = [[9, 3]];
      },
      /no span/,
    ],
    [
      'half an offset',
      (_, quote) => {
        quote.fragments = [[0.5, 3]];
      },
      /no span/,
    ],
    [
      'fragments out of order',
      (_, quote) => {
        quote.fragments = [
          [9, 12],
          [3, 5],
        ];
      },
      /out of order/,
    ],
    [
      'overlapping fragments',
      (_, quote) => {
        quote.fragments = [
          [3, 9],
          [8, 12],
        ];
      },
      /out of order/,
    ],
    [
      'another body',
      (line) => {
        line.body = line.body.toUpperCase();
      },
      /words are not those/,
    ],
    [
      'a shorter body',
      (line) => {
        line.body = line.body.slice(0, 20);
        line.paragraphs = [];
      },
      /outside the article/,
    ],
    [
      'sentences elsewhere',
      (_, quote) => {
        quote.around = [0, 1];
      },
      /"around" does not hold it/,
    ],
    [
      'sentences beyond the body',
      (_, quote) => {
        quote.around = [0, 1e6];
      },
      /"around" does not hold it/,
    ],
    [
      'a cue beyond the body',
      (_, quote) => {
        quote.cue = [0, 1e6];
      },
      /"cue" lies outside/,
    ],
    [
      'a speaker who isn’t there',
      (_, quote) => {
        quote.speakers = [99];
      },
      /points to nobody/,
    ],
    [
      'a speaker below nobody',
      (_, quote) => {
        quote.speakers = [-1];
      },
      /points to nobody/,
    ],
    [
      'a speaker by name',
      (_, quote) => {
        quote.speakers = ['length'];
      },
      /points to nobody/,
    ],
    [
      'somebody else’s name',
      (_, quote) => {
        quote.by = ['Ben Roe the Second'];
      },
      /does not name its speakers/,
    ],
    [
      'nobody’s name',
      (_, quote) => {
        quote.by = [];
      },
      /does not name its speakers/,
    ],
    [
      'a renamed speaker',
      (line) => {
        for (const one of line.speakers) {
          one.name = 'X';
          one.forms = ['X'];
        }
      },
      /does not name its speakers/,
    ],
    [
      'a name that is no form',
      (line) => {
        line.speakers[0]!.forms = [];
      },
      /speaker 1: "name" is none of "forms"/,
    ],
    [
      'an unknown type',
      (_, quote) => {
        quote.type = 'invented';
      },
      /"type" is none of/,
    ],
    [
      'too much confidence',
      (_, quote) => {
        quote.confidence = 1.5;
      },
      /"confidence"/,
    ],
    [
      'no rank',
      (_, quote) => {
        delete quote.rank;
      },
      /"rank"/,
    ],
    [
      'a context beside the body',
      (_, quote) => {
        quote.context = { text: '', start: 0 };
      },
      /beside the body/,
    ],
    [
      'a body that is gone and there',
      (line) => {
        line.bodyGoneAt = NOW;
      },
      /gone, and is there/,
    ],
    [
      'a paragraph beyond the body',
      (line) => {
        line.paragraphs = [[0, 1e6]];
      },
      /outside the body/,
    ],
    [
      'another owner',
      (line) => {
        line.owner = 'slack:T1';
      },
      /another owner/,
    ],
    [
      'no id',
      (line) => {
        line.id = '';
      },
      /"id"/,
    ],
    [
      'a time that is none',
      (line) => {
        line.at = 'yesterday';
      },
      /"at" is no time/,
    ],
    [
      'a day that is none',
      (line) => {
        line.keptAt = '2026-13-45T00:00:00.000Z';
      },
      /"keptAt" is no time/,
    ],
    [
      'a headline that is no text',
      (line) => {
        line.headline = 7;
      },
      /"headline" is no text/,
    ],
    [
      'quotes that are no list',
      (line) => {
        line.quotes = {} as never;
      },
      /"quotes" is no list/,
    ],
  ])('%s', (_, change, reason) => {
    expect(reasonOf((line, quote) => change(line, quote))).toMatch(reason);
  });

  it.each<[string, (quote: Quote & { context: { text: string; start: number } }) => void, RegExp]>([
    [
      'another context',
      (quote) => {
        quote.context.text = quote.context.text.toUpperCase();
      },
      /words are not those/,
    ],
    [
      'a context elsewhere',
      (quote) => {
        quote.context.start += 1;
      },
      /words are not those|outside/,
    ],
    [
      'a context that is too short',
      (quote) => {
        quote.context.text = quote.context.text.slice(0, 1);
      },
      /outside/,
    ],
    [
      'no context',
      (quote) => {
        delete (quote as Record<string, unknown>).context;
      },
      /"context" too/,
    ],
  ])('without its body: %s', (_, change, reason) => {
    expect(reasonOf((__, quote) => change(quote as never), withoutBody(news))).toMatch(reason);
  });

  it('a showing in somebody else’s workspace', () => {
    const showing = { platform: 'slack', workspace: 'T2', channel: 'C', at: NOW };
    expect(decoded({ kind: 'shown', article: 'a', showing }, 'slack:T1')).toMatchObject({ ok: false });
    expect(decoded({ kind: 'shown', article: 'a', showing }, '')).toMatchObject({ ok: false });
    expect(decoded({ kind: 'shown', article: 'a', showing }, 'slack:T2')).toMatchObject({ ok: true });
  });

  it('any damage whatever: it is refused, or every quote is still in the body', () => {
    const line = encodeArchiveLine({ kind: 'article', article: news });
    fc.assert(
      fc.property(
        fc.nat({ max: line.length - 1 }),
        fc.constantFrom('', '0', '9', 'x', '"', ','),
        (at, put) => {
          const read = decodeArchiveLine(line.slice(0, at) + put + line.slice(at + 1), '');
          if (!read.ok || read.value.kind !== 'article') return;
          const { article, quotes, speakers } = read.value.article.reading;
          const said = (JSON.parse(line.slice(0, at) + put + line.slice(at + 1)) as Line).quotes;
          for (const [number, quote] of quotes.entries()) {
            expect(quote.fragments.map(({ start, end }) => article.body.slice(start, end))).toEqual(
              said[number]!.texts,
            );
            expect(quote.speakers.map((one) => speakers[one]!.name)).toEqual(said[number]!.by);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it.each([
    '',
    'null',
    '[]',
    '{',
    '{"kind":"articles"}',
    '{"kind":"end","articles":-1,"quotes":0}',
    '{"kind":"retention","bodies":0,"quotes":1}',
  ])('%s', (line) => expect(decodeArchiveLine(line, '')).toMatchObject({ ok: false, code: 'archive-line' }));
});

describe('the first line', () => {
  const header = { kind: 'verbatim-archive', version: 1, owner: 'slack:T1', exportedAt: NOW } as const;

  it('says whose file it is', () => {
    expect(decodeArchiveHeader(encodeArchiveLine(header))).toEqual({ ok: true, value: header });
  });

  it.each([
    ['', 'archive-file'],
    ['{"id": 1}', 'archive-file'],
    [JSON.stringify({ ...header, version: '1' }), 'archive-file'],
    [JSON.stringify({ ...header, owner: 'T1' }), 'archive-file'],
    [JSON.stringify({ ...header, version: 2 }), 'newer-archive'],
  ])('%s is refused as %s', (line, code) => {
    expect(decodeArchiveHeader(line)).toMatchObject({ ok: false, code });
  });
});

describe('articles of another owner', () => {
  it('were shown in its workspace where they were in the first one’s', () => {
    const shown = [
      { platform: 'slack', workspace: 'T1', channel: 'C1', at: NOW },
      { platform: 'slack', channel: 'C2', at: NOW },
    ];
    const { reading, ...kept } = keptNews();
    const owned = {
      ...kept,
      shown,
      reading: { ...reading, article: { ...reading.article, owner: 'slack:T1' } },
    };
    const moved = articleAs(owned, 'discord:9');
    expect(moved.reading.article.owner).toBe('discord:9');
    expect(moved.shown).toEqual([
      { platform: 'discord', workspace: '9', channel: 'C1', at: NOW },
      { platform: 'slack', channel: 'C2', at: NOW },
    ]);
    expect(articleAs(moved, 'slack:T1')).toEqual(owned);
  });
});
