import { describe, expect, test } from 'vitest';
import { digestCommand } from '../src/commands/digest.ts';
import { analyse, type DigestLength, digest } from '../src/index.ts';
import { digestMessage } from '../src/render/digest-message.ts';
import { NEWS } from './batch/news.ts';
import { invocation, mustRead, realServices, wordsOf } from './commands/command-fixtures.ts';

describe('the length of a digest', () => {
  test('brief is the gist and one quote, standard has three lines, full five lines and all key quotes', () => {
    const [brief, standard, full] = (['brief', 'standard', 'full'] as const).map((length) =>
      digest(NEWS, { length }),
    );
    expect(brief?.gist).toEqual(standard?.gist);
    expect(brief).toMatchObject({ lines: [], keyQuotes: [standard?.keyQuotes[0]] });
    expect(standard?.lines).toHaveLength(3);
    expect(full?.lines).toHaveLength(5);
    expect(full!.keyQuotes.length).toBeGreaterThanOrEqual(standard!.keyQuotes.length);
    expect(digest(NEWS)).toEqual(standard);
  });

  test('a number of lines asked for goes before the length’s', () => {
    expect(digest(NEWS, { length: 'brief', lines: 2 }).lines).toHaveLength(2);
  });

  test('an unknown length is a programming error that names the lengths', () => {
    expect(() => digest(NEWS, { length: 'tiny' as DigestLength })).toThrow(/brief, standard, full/);
  });
});

describe('/digest length', () => {
  test('shows what was asked for', async () => {
    const { services } = await realServices();
    const words = async (length?: string) =>
      wordsOf(
        (
          await digestCommand.run(
            invocation('digest', { article: NEWS, ...(length && { length }) }),
            services,
          )
        ).message,
      );
    const [brief, usual, full] = [await words('brief'), await words(), await words('Full')];
    expect(brief.length).toBeLessThan(usual.length);
    expect(usual.length).toBeLessThan(full.length);
    expect(await words('standard')).toBe(usual);
  });

  test('refuses what is none, and says what there is', async () => {
    const { services } = await realServices();
    const reply = await digestCommand.run(invocation('digest', { article: NEWS, length: 'huge' }), services);
    expect(wordsOf(reply.message)).toMatch(/no length “huge”[\s\S]*brief.*standard.*full/);
    expect(await mustRead(services, NEWS)).toBeDefined();
  });
});

describe('how lines were made', () => {
  const dated = `OSLO (Norpress) — ${NEWS}`;

  test('is said under the digest', () => {
    const said = (text: string, shorten?: boolean) => {
      const { article, digest: made } = analyse(text, { shorten });
      return wordsOf(digestMessage(made, article.body));
    };
    expect(said(NEWS)).toContain('every line is a sentence of the article, word for word');
    expect(said(dated)).toMatch(/in May.* \(shortened\)[\s\S]*have words left out, none changed/);
    expect(said(dated, false)).toContain('OSLO (Norpress) — The harbour');
  });

  test('a digest without lines says nothing of it', () => {
    const { article, digest: made } = analyse('“We wait,” the mayor said.');
    expect(wordsOf(digestMessage(made, article.body))).not.toContain('Extracted');
  });
});
