import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TerminalAdapter } from '../../../src/adapters/terminal/connect-terminal.ts';
import { oneLineMessage } from '../../contracts/contract-messages.ts';
import { type DrivenResponder, drivenResponder, replyWith } from '../../contracts/driven-responder.ts';
import { startTerminalHarness, type TerminalHarness } from './terminal-harness.ts';

let harness: TerminalHarness;
let responder: DrivenResponder;
let adapter: TerminalAdapter;
let ended: Promise<void>;

beforeEach(async () => {
  harness = await startTerminalHarness();
  responder = drivenResponder();
  ended = new Promise((resolve) => {
    const settings = { samples: ['digests/sample/a.txt', 'digests/sample/b.txt'], onEnd: resolve };
    void harness.connect(responder, settings).then((connected) => {
      adapter = connected;
    });
  });
});
afterEach(async () => {
  await adapter.close();
  await harness.end();
});

const says = (text: string) => harness.until((shown) => shown.some((message) => message.text.includes(text)));

describe('the terminal chat', () => {
  it('takes a text of many paragraphs that is pasted after the command', async () => {
    harness.type('/digest First.\n\n“Second,” she said.\nThird.\n');
    const asked = await responder.nextCommand();
    expect(asked.question.options).toEqual({ article: 'First.\n\n“Second,” she said.\nThird.' });
    asked.answer(replyWith(oneLineMessage('done')));
    await says('done');
  });

  it('takes a text below a bare command, up to a dot', async () => {
    harness.type('/digest\nFirst.\n\n1\n/slash\n');
    harness.type('Last.\n.\n/quotes\n');
    const asked = await responder.nextCommand();
    expect(asked.question.options).toEqual({ article: 'First.\n\n1\n/slash\nLast.' });
    asked.answer(replyWith(oneLineMessage('done')));
    const next = await responder.nextCommand();
    expect(next.question).toMatchObject({ command: 'quotes', options: {} });
    next.answer(replyWith(oneLineMessage('done too')));
    await says('done too');
  });

  it('digests a sample by its number', async () => {
    harness.type('2\n');
    const asked = await responder.nextCommand();
    expect(asked.question).toMatchObject({ command: 'digest', options: { article: 'digests/sample/b.txt' } });
    asked.answer(replyWith(oneLineMessage('done')));
    await says('done');
  });

  it('answers in the order of the lines, and ends when the input does', async () => {
    harness.type('/quotes Ana\n/quotes Ben\n/verbatim help');
    harness.endInput();
    for (const name of ['Ana', 'Ben', 'help']) {
      const asked = await responder.nextCommand();
      asked.answer(replyWith(oneLineMessage(`about ${name}`)));
    }
    await ended;
    expect(harness.written()).toMatch(
      /> \/quotes Ana\n\nabout Ana\n\n> \/quotes Ben\n\nabout Ben\n\n> \/verbatim help\n\nabout help\n/,
    );
  });

  it('ends at /quit and answers nothing after it', async () => {
    harness.type('/quit\n/quotes\n');
    await ended;
    expect(harness.written()).not.toContain('> /quotes');
  });

  it('helps whoever is lost', async () => {
    harness.type('hello\n');
    await says('Commands begin with a slash');
    harness.type('/dance\n');
    await says(
      'There is no /dance. There are /digest, /quotes, /ask, /check, /verbatim, /help, /samples and /quit.',
    );
    harness.type('99\n');
    await says('There is no choice 99 here');
  });

  it('lets nothing typed steer the terminal when it is echoed', async () => {
    harness.type('/\u001b[2Jdance\u0007\n');
    await says('Commands begin with a slash');
    expect(harness.written()).not.toContain('\u001b');
    expect(harness.written()).not.toContain('\u0007');
  });

  it.each([
    ['/di', ['/digest '], '/di'],
    ['/digest dig', ['digests/sample/a.txt', 'digests/sample/b.txt'], 'dig'],
    ['/quotes ', ['speaker:', 'article:'], ''],
    ['/quotes article:digests/sample/b', ['article:digests/sample/b.txt'], 'article:digests/sample/b'],
    ['/verbatim h', [], 'h'],
    ['/dance ', [], '/dance '],
  ])('completes %j', async (line, values, end) => {
    const offered = adapter.complete(line);
    if (line === '/quotes ') (await responder.nextSuggestion()).answer([]);
    expect(await offered).toEqual([values, end]);
  });

  it('completes a speaker from what is suggested', async () => {
    for (const [line, end] of [
      ['/quotes lav', 'lav'],
      ['/quotes speaker:"lav', 'speaker:"lav'],
      ['/quotes article:a.txt speaker:lav', 'speaker:lav'],
    ] as const) {
      const offered = adapter.complete(line);
      const asked = await responder.nextSuggestion();
      expect(asked.question).toMatchObject({ command: 'quotes', option: 'speaker', typed: 'lav' });
      asked.answer([{ label: 'x', value: 'Ana Sol' }]);
      expect(await offered).toEqual([['speaker:"Ana Sol"'], end]);
    }
  });
});
