import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, analyse, batch, type Quote, type QuoteWithText } from '../src/index.ts';
import { digestMessage } from '../src/render/digest-message.ts';
import { quotesMessage } from '../src/render/quotes-message.ts';
import { sharedFolder } from './eval/shared-data.ts';
import { articlePath, caseSlugs } from './golden/cases.ts';
import { analyseCase } from './golden/run-case.ts';
import { checkAnalysis, checkBatchResult, checkMessage } from './invariant/check-invariant.ts';
import { anyText, newsText } from './invariant/news-text.ts';

const runs = { numRuns: 400 };

async function brokenPromises(text: string): Promise<string[]> {
  const analysis = analyse(text);
  const broken = analysis.article.body === text ? [] : ['the body is not the text'];
  broken.push(...brokenViews(analysis));
  for await (const result of batch([{ id: 1, text }])) broken.push(...checkBatchResult(result, text));
  if (JSON.stringify(analyse(text)) !== JSON.stringify(analysis)) broken.push('a second run differs');
  return broken;
}

// The analysis itself, and each form in which its quotations are shown.
function brokenViews(analysis: Analysis): string[] {
  const { article, quotes, digest } = analysis;
  const { body } = article;
  return [
    ...checkAnalysis(analysis),
    ...checkMessage(digestMessage(digest, body), quotes, body),
    ...checkMessage(quotesMessage(quotes, body, { digest, ofAnyType: quotes.length }), quotes, body),
  ];
}

interface PrintedJson {
  readonly body: string;
  readonly quotes?: readonly QuoteWithText[];
  readonly keyQuotes?: readonly QuoteWithText[];
}

function printedJson(command: string, path: string): PrintedJson {
  const printed = spawnSync(process.execPath, ['src/cli.ts', command, path, '--json'], { encoding: 'utf8' });
  return JSON.parse(printed.stdout) as PrintedJson;
}

describe('the invariant: what is shown is the article’s own words', () => {
  it('over generated news', async () => {
    await fc.assert(
      fc.asyncProperty(newsText, async (text) => {
        expect(await brokenPromises(text)).toEqual([]);
      }),
      runs,
    );
  });

  it('over any text', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect(await brokenPromises(text)).toEqual([]);
      }),
      runs,
    );
  });

  it.each(caseSlugs())('over the golden article %s', async (slug) => {
    expect(await brokenPromises(readFileSync(articlePath(slug), 'utf8'))).toEqual([]);
  });

  it.each(caseSlugs())('over the golden article %s as ingest reads it', async (slug) => {
    expect(brokenViews(await analyseCase(slug))).toEqual([]);
  });

  it.each(['digest', 'quotes'])('in what %s --json prints', (command) => {
    const { body, quotes, keyQuotes } = printedJson(command, articlePath('leaked-memo'));
    const shown = quotes ?? keyQuotes ?? [];
    expect(shown.length).toBeGreaterThan(0);
    for (const { fragments, texts } of shown) {
      expect(texts).toEqual(fragments.map(({ start, end }) => body.slice(start, end)));
    }
  });

  it('which are many: the golden articles show quotes and lines', () => {
    const all = caseSlugs().map((slug) => analyse(readFileSync(articlePath(slug), 'utf8')));
    const count = (number: (analysis: Analysis) => number) =>
      all.reduce((sum, each) => sum + number(each), 0);
    expect(count(({ quotes }) => quotes.length)).toBeGreaterThan(10 * all.length);
    expect(count(({ digest }) => digest.lines.length)).toBeGreaterThan(2 * all.length);
  });

  const reference = `${sharedFolder}/articles/peace-talks.txt`;
  it.skipIf(!existsSync(reference))('over the reference article', async () => {
    expect(await brokenPromises(readFileSync(reference, 'utf8'))).toEqual([]);
  });
});

describe('the check itself sees planted lies', () => {
  const text = readFileSync(articlePath('dock-strike'), 'utf8');
  const whole = (start: number, end: number): Quote => ({
    type: 'direct',
    fragments: [{ start, end }],
    confidence: 1,
    rank: 1,
  });
  const planted = (change: Partial<Analysis>): string[] => checkAnalysis({ ...analyse(text), ...change });

  it('a quote out of range, empty, reversed or between two units', () => {
    for (const [start, end] of [
      [-1, 4],
      [4, text.length + 1],
      [4, 4],
      [9, 4],
      [0.5, 4],
    ] as const) {
      expect(planted({ quotes: [whole(start, end)] }).join()).toContain('fragment');
    }
  });

  it('overlapping fragments, an empty speaker, a confidence beyond 1', () => {
    const fragments = [
      { start: 0, end: 9 },
      { start: 4, end: 12 },
    ];
    const mention = { start: 0, end: 3 };
    const speaker = { name: '', entity: 0, mention };
    expect(planted({ quotes: [{ ...whole(0, 9), fragments }] }).join()).toContain('overlap');
    expect(planted({ quotes: [{ ...whole(0, 9), speaker }] }).join()).toContain('without a name');
    expect(planted({ quotes: [{ ...whole(0, 9), confidence: 1.1 }] }).join()).toContain('1.1');
  });

  it('a key quote from nowhere', () => {
    const { digest } = analyse(text);
    expect(planted({ quotes: [], digest: { ...digest, keyQuotes: [whole(3, 9)] } }).join()).toContain(
      'none of',
    );
  });

  it('a line that is not its slice, that adds a word, that has no evidence', () => {
    const { digest, quotes } = analyse(text);
    const evidence = [{ start: 0, end: 20 }];
    const line = (change: object) =>
      planted({
        quotes,
        digest: { ...digest, lines: [{ text: text.slice(0, 20), evidence, made: 'extracted', ...change }] },
      });
    expect(line({})).toEqual([]);
    expect(line({ text: text.slice(0, 19) }).join()).toContain('not its slice');
    expect(line({ evidence: [] }).join()).toContain('evidence');
    expect(line({ evidence: [{ start: 0, end: 1e9 }] }).join()).toContain('out of range');
    expect(line({ text: 'nowhere to be read', made: 'compressed' }).join()).toContain('adds');
  });

  it('a batch record with one unit changed', () => {
    const quote = {
      start: 0,
      end: 5,
      text: text.slice(0, 5),
      speaker: null,
      resolved: null,
      jointly: [],
      role: null,
      type: 'direct' as const,
      cue: null,
      confidence: 1,
      group: 0,
    };
    const record = (change: object) =>
      checkBatchResult(
        { id: 1, language: 'en', gist: null, lines: [], quotes: [{ ...quote, ...change }] },
        text,
      );
    expect(record({})).toEqual([]);
    expect(record({ text: `${text.slice(0, 4)}x` }).join()).toContain('not its slice');
    expect(record({ start: 1 }).join()).toContain('not its slice');
    expect(record({ cue: 'never to be found there' }).join()).toContain('cue');
    expect(record({ speaker: '' }).join()).toContain('empty name');
    expect(checkBatchResult({ id: 1, error: 'no' }, text)).toEqual(['refused: no']);
  });

  it('a message that shows other words than the article’s', () => {
    const shown = (fragment: string) =>
      checkMessage({ blocks: [{ kind: 'quote', fragments: [fragment] }], fallback: '' }, [whole(0, 9)], text);
    expect(shown(text.slice(0, 9))).toEqual([]);
    expect(shown(text.slice(0, 8)).join()).toContain('not sliced');
  });
});
