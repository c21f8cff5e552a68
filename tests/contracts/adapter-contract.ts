import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Adapter } from '../../src/adapters/adapter.ts';
import type { AdapterHarness, ContractCase, ContractSkips, ShownMessage } from './adapter-harness.ts';
import {
  everyBlock,
  hostileWords,
  longFragment,
  longQuotation,
  oneLineMessage,
  readable,
} from './contract-messages.ts';
import { type DrivenResponder, drivenResponder, replyWith } from './driven-responder.ts';

const shows = (text: string) => (shown: readonly ShownMessage[]) =>
  shown.some((message) => message.text.includes(text));

/**
 * What every adapter must do, run against the real one. `start` makes a harness with a fresh stand-in for each
 * case; `skips` names the cases a platform can't have, with the reason why.
 */
export function adapterContract(
  name: string,
  start: () => Promise<AdapterHarness>,
  skips: ContractSkips = {},
): void {
  describe(`adapter contract: ${name}`, () => {
    let harness: AdapterHarness;
    let responder: DrivenResponder;
    let adapter: Adapter;

    beforeEach(async () => {
      harness = await start();
      responder = drivenResponder();
      adapter = await harness.connect(responder);
    });
    afterEach(async () => {
      await adapter.close();
      const log = harness.logged().join('\n');
      await harness.end();
      for (const secret of harness.secrets) expect(log).not.toContain(secret);
    });

    const unlessSkipped = (title: ContractCase, run: () => Promise<void>): void => {
      const reason = skips[title];
      it(reason === undefined ? title : `${title} (skipped: ${reason})`, { skip: reason !== undefined }, run);
    };

    it('names its platform', () => {
      expect(adapter.platform).toBe(harness.place.platform);
    });

    it('hands over what was called, where and by whom', async () => {
      await harness.call({ command: 'quotes', options: { speaker: 'Ines "Ina" Marlow' } });
      const asked = await responder.nextCommand();
      expect(asked.question).toEqual({
        place: harness.place,
        user: harness.user,
        command: 'quotes',
        options: { speaker: 'Ines "Ina" Marlow' },
      });
      asked.answer(replyWith(oneLineMessage('two quotes')));
      await harness.until(shows('two quotes'));
    });

    it('hands over a subcommand', async () => {
      await harness.call({ command: 'verbatim', subcommand: 'help' });
      const asked = await responder.nextCommand();
      expect(asked.question).toMatchObject({ command: 'verbatim', subcommand: 'help', options: {} });
      asked.answer(replyWith(oneLineMessage('how to')));
      await harness.until(shows('how to'));
    });

    it('acknowledges before the answer is there', async () => {
      await harness.call({ command: 'digest', options: { article: 'https://news.example/ferry' } });
      const asked = await responder.nextCommand();
      expect(harness.shown().some(({ text }) => text.includes('the answer'))).toBe(false);
      asked.answer(replyWith(oneLineMessage('the answer')));
      await harness.until(shows('the answer'));
    });

    unlessSkipped('answers by editing', async () => {
      await harness.call({ command: 'digest', options: { article: 'https://news.example/ferry' } });
      const asked = await responder.nextCommand();
      const [first] = await harness.until((shown) => shown.length > 0);
      asked.answer(replyWith(oneLineMessage('the answer')));
      const after = await harness.until(shows('the answer'));
      expect(after.map(({ id }) => id)).toEqual([first!.id]);
      expect(harness.edited(first!.id)).toBe(true);
    });

    unlessSkipped('answers the asker alone', async () => {
      await harness.call({ command: 'verbatim', subcommand: 'help' });
      (await responder.nextCommand()).answer(replyWith(oneLineMessage('for you'), 'asker'));
      const after = await harness.until(
        (shown) => shows('for you')(shown) && shown.every(({ visibility }) => visibility === 'asker'),
      );
      expect(after).toHaveLength(1);
    });

    it('shows every block, the quotations byte for byte, and pings nobody', async () => {
      await adapter.post(harness.place.channel, everyBlock, 'key-1');
      const shown = await harness.until((messages) =>
        messages.some(({ quotations }) => quotations.length >= 2),
      );
      const text = shown.map((message) => message.text).join('\n');
      for (const words of readable) expect(text).toContain(words);
      expect(shown.flatMap(({ quotations }) => quotations)).toEqual([
        ['We are glad,', hostileWords, 'and tired.'],
        ['Two lines\nof it'],
      ]);
      const ours = [
        'https://news.example/ferry?a=1&b=2',
        'https://news.example/notice',
        'https://news.example/ferry',
      ];
      expect(shown.flatMap(({ links }) => links)).toEqual(ours);
      expect(shown.flatMap(({ pings }) => pings)).toEqual([]);
    });

    it('splits a quotation that no message holds, and loses nothing of it', async () => {
      const sent = await adapter.post(harness.place.channel, longQuotation, 'key-1');
      expect(sent.kind).toBe('sent');
      const shown = await harness.until(shows('After it'));
      const fragments = shown.flatMap(({ quotations }) => quotations.flat());
      expect(fragments.join('')).toBe(`Short.${longFragment}`);
      for (const fragment of fragments) expect(fragment.isWellFormed()).toBe(true);
    });

    unlessSkipped('presses', async () => {
      await adapter.post(harness.place.channel, everyBlock, 'key-1');
      const [posted] = await harness.until((shown) => shown.some(({ buttons }) => buttons.length > 0));
      const button = posted!.buttons.find(({ label }) => label === 'All quotes')!;
      await button.press();
      const asked = await responder.nextPress();
      expect(asked.question).toEqual({
        place: harness.place,
        user: harness.user,
        action: 'contract:all',
        value: 'kept-1',
      });
      asked.answer(replyWith(oneLineMessage('all of them')));
      await harness.until(shows('all of them'));
    });

    unlessSkipped('menus', async () => {
      await adapter.post(harness.place.channel, everyBlock, 'key-1');
      const [posted] = await harness.until((shown) => shown.some(({ menus }) => menus.length > 0));
      const [menu] = posted!.menus;
      expect(menu!.labels).toEqual(['Ines Marlow', 'Tom Brandt']);
      await menu!.pick('Tom Brandt');
      const asked = await responder.nextPress();
      expect(asked.question).toMatchObject({ action: 'contract:pick', value: 'kept-1|1' });
      asked.answer(replyWith(oneLineMessage('only for the one'), 'asker'));
      const after = await harness.until(shows('only for the one'));
      expect(after.find(({ text }) => text.includes('only for the one'))?.visibility).toBe('asker');
    });

    unlessSkipped('suggests', async () => {
      const offered = harness.suggest('quotes', 'speaker', 'mar');
      const asked = await responder.nextSuggestion();
      expect(asked.question).toMatchObject({
        place: harness.place,
        user: harness.user,
        command: 'quotes',
        option: 'speaker',
        typed: 'mar',
      });
      asked.answer([
        { label: 'Ines Marlow', value: 'Ines Marlow' },
        { label: 'Marta Brandt', value: 'Marta Brandt' },
      ]);
      expect(await offered).toEqual(['Ines Marlow', 'Marta Brandt']);
    });

    it('posts, and says under which id', async () => {
      const delivery = await adapter.post(
        harness.place.channel,
        oneLineMessage('the morning edition'),
        'key-1',
      );
      const [shown] = await harness.until(shows('the morning edition'));
      expect(delivery).toEqual({ kind: 'sent', messageId: shown!.id });
    });

    unlessSkipped('posts once', async () => {
      await adapter.post(harness.place.channel, oneLineMessage('the morning edition'), 'key-1');
      await adapter.post(harness.place.channel, oneLineMessage('the morning edition'), 'key-1');
      expect(harness.shown().filter(({ text }) => text.includes('the morning edition'))).toHaveLength(1);
    });

    unlessSkipped('rejects', async () => {
      const delivery = await adapter.post(harness.unknownChannel, oneLineMessage('to nobody'), 'key-1');
      expect(delivery.kind).toBe('rejected');
      expect(harness.shown()).toEqual([]);
    });

    unlessSkipped('retries', async () => {
      harness.limitRate(7);
      const delivery = await adapter.post(harness.place.channel, oneLineMessage('too soon'), 'key-1');
      expect(delivery.kind).toBe('retry');
      expect(harness.shown()).toEqual([]);
      const again = await adapter.post(harness.place.channel, oneLineMessage('in time'), 'key-1');
      expect(again.kind).toBe('sent');
    });

    unlessSkipped('uncertain', async () => {
      harness.loseAnswer();
      const delivery = await adapter.post(harness.place.channel, oneLineMessage('did it arrive'), 'key-1');
      expect(delivery.kind).toBe('uncertain');
      expect(harness.shown().filter(({ text }) => text.includes('did it arrive'))).toHaveLength(1);
    });

    it('lets a running answer finish when it closes', async () => {
      await harness.call({ command: 'digest', options: { article: 'https://news.example/ferry' } });
      const asked = await responder.nextCommand();
      const closed = adapter.close();
      asked.answer(replyWith(oneLineMessage('the last answer')));
      await closed;
      expect(harness.shown().some(({ text }) => text.includes('the last answer'))).toBe(true);
    });
  });
}
