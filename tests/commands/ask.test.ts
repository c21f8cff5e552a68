import { beforeEach, describe, expect, it } from 'vitest';
import { ASK_MORE, askMoreValue, parseAskMore } from '../../src/commands/ask-values.ts';
import type { CommandServices } from '../../src/commands/command.ts';
import { commandNamed, pressHandlers } from '../../src/commands/registry.ts';
import type { Block } from '../../src/model/message.ts';
import type { Store } from '../../src/store/store.ts';
import { toldReading } from '../contracts/told-reading.ts';
import { elsewhere, invocation, news, realServices, wordsOf } from './command-fixtures.ts';

let services: CommandServices;
let store: Store;
beforeEach(async () => {
  ({ services, store } = await realServices());
  for (let number = 1; number <= 6; number++) {
    const reading = toldReading({
      id: `a${number}`,
      url: `https://herald.example/${number}`,
      publisher: 'Herald',
      headline: `Boats of day ${number}`,
      publishedAt: `2026-11-0${number}T12:00:00.000Z`,
      says: [
        {
          speaker: 'Ana Sol',
          role: 'Mayor',
          words: said(number),
          rest: ' from the old quay',
        },
      ],
    });
    await store.keepArticle(reading, news, `2026-11-23T12:00:0${number}.000Z`);
  }
});

const SAID = [
  'A boat is slow in fog',
  'The boat crane must be mended',
  'Nobody paints a boat for nothing',
  'My sister steers the boat',
  'We lost a boat anchor',
  'Gulls on this boat eat bread',
];
const said = (number: number) => SAID[number - 1]!;

const run = (command: string, options: Record<string, string>, place = news) =>
  commandNamed(command)!.run(invocation(command, options, place), services);
const buttonOf = (blocks: readonly Block[]) =>
  blocks
    .flatMap((block) => (block.kind === 'actions' ? block.actions : []))
    .find((action) => action.kind === 'button');

describe('/ask', () => {
  it('answers with words, dates, publishers and links, for the channel', async () => {
    const { message, visibility } = await run('ask', { question: 'what did Ana Sol say about boats?' });
    expect(visibility).toBe('channel');
    const words = wordsOf(message);
    expect(words).toMatch(/^Quotes by Ana Sol about “boats”/);
    expect(words).toContain('“Gulls on this boat eat bread” — Ana Sol');
    expect(words).toContain('6 November 2026 · Herald: Boats of day 6');
    const links = message.blocks.flatMap((block) => (block.kind === 'line' ? block.inlines : []));
    expect(links).toContainEqual({
      kind: 'link',
      text: 'Herald: Boats of day 6',
      url: expect.stringMatching(/^https:\/\/herald\.example\/6#:~:text=/),
    });
  });

  it('has a button for more, which shows the rest to whoever presses, each entry once', async () => {
    const shown: string[] = [];
    let reply = await run('ask', { speaker: 'Sol', about: 'boat' });
    for (let page = 0; page < 4; page++) {
      shown.push(...reply.message.blocks.flatMap((block) => (block.kind === 'quote' ? block.fragments : [])));
      const button = buttonOf(reply.message.blocks);
      if (button?.kind !== 'button') break;
      reply = await pressHandlers.get(button.id)!(
        { place: news, user: 'U2', action: button.id, value: button.value },
        services,
      );
      expect(reply.visibility).toBe('asker');
    }
    expect(shown).toEqual([6, 5, 4, 3, 2, 1].map(said));
  });

  it('says to the asker alone that there is nothing, what there is, and whose names are near', async () => {
    for (const options of [{ about: 'zeppelins' }, { speaker: 'Zbigniew' }, { publisher: 'Gazette' }]) {
      const { message, visibility } = await run('ask', options);
      expect(visibility).toBe('asker');
      expect(wordsOf(message)).toContain('6 articles with 6 quotes');
    }
    expect(wordsOf((await run('ask', { publisher: 'Gazette' })).message)).toContain('There are Herald.');
    const greta = toldReading({ id: 'g', says: [{ speaker: 'Greta Lindqvist', words: 'Yes' }] });
    await store.keepArticle(greta, news, '2026-11-23T12:00:00.000Z');
    expect(wordsOf((await run('ask', { speaker: 'Lindqwist' })).message)).toContain(
      'on record as Greta Lindqvist',
    );
  });

  it('asks back, and explains itself where nothing is asked', async () => {
    const unclear = await run('ask', { question: 'why is Ana Sol so sad?' });
    expect(unclear.visibility).toBe('asker');
    expect(wordsOf((await run('ask', {})).message)).toContain('There is no question yet.');
    expect(wordsOf((await run('ask', { speaker: 'Sol', since: 'soon' })).message)).not.toContain('boat');
  });

  it('is answered in another workspace from what is public alone', async () => {
    await store.keepArticle(
      toldReading({
        id: 'p',
        owner: 'slack:T1',
        publishedAt: '2026-11-20T12:00:00.000Z',
        says: [{ speaker: 'Ana Sol', words: 'In secret' }],
      }),
      news,
      '2026-11-23T12:00:00.000Z',
    );
    expect(wordsOf((await run('ask', { speaker: 'Ana Sol' })).message)).toContain('In secret');
    expect(wordsOf((await run('ask', { speaker: 'Ana Sol' }, elsewhere)).message)).not.toContain('In secret');
  });

  it('completes speakers from the whole archive', async () => {
    const suggest = (command: string, option: string, typed: string) =>
      commandNamed(command)!.suggest!({ place: news, user: 'U1', command, option, typed }, services);
    for (const command of ['ask', 'check']) {
      expect(await suggest(command, 'speaker', 'so')).toEqual([
        { label: 'Ana Sol · Mayor · 6 quotes', value: 'Ana Sol', description: 'Mayor · 6 quotes' },
      ]);
    }
    expect(await suggest('ask', 'about', 'so')).toEqual([]);
  });
});

describe('the value of the button for more', () => {
  it('holds the question, or there is no button', () => {
    const asked = { question: 'who spoke?', speaker: 'A|B', since: '7d' };
    expect(parseAskMore(askMoreValue(asked, 8)!)).toEqual({ asked: { ...asked, speaker: 'A B' }, from: 8 });
    expect(askMoreValue({ question: 'x'.repeat(100) }, 8)).toBeUndefined();
    expect(parseAskMore('')).toEqual({ asked: {}, from: 0 });
    expect(parseAskMore('-3|x')).toEqual({ asked: { question: 'x' }, from: 0 });
    expect(pressHandlers.has(ASK_MORE)).toBe(true);
  });
});

describe('/check', () => {
  it('says verbatim, close, another or not found, and never false', async () => {
    const verdict = async (words: string, speaker?: string) =>
      wordsOf((await run('check', { words, ...(speaker && { speaker }) })).message);
    expect(await verdict('nobody paints a boat for nothing', 'Sol')).toContain(
      'Verbatim: Ana Sol is quoted with these words.',
    );
    expect(await verdict('Nobody ever paints a boat for nothing', 'Sol')).toContain(
      'Close, but not word for word',
    );
    expect(await verdict('nobody paints a boat for nothing', 'Ben Roe')).toContain(
      'Not found of Ben Roe; Ana Sol is quoted',
    );
    const unknown = await verdict('I never liked boats', 'Sol');
    expect(unknown).toContain('Not found among the quotations in what we have read');
    expect(unknown).toContain('That does not make it false.');
    expect(wordsOf((await run('check', { words: ' ' })).message)).toContain('There are no words');
    expect(wordsOf((await run('check', { words: '!?' })).message)).toContain('There are no words');
  });
});
