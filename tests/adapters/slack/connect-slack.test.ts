import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SlackAdapter } from '../../../src/adapters/slack/connect-slack.ts';
import {
  everyBlock,
  longFragment,
  longQuotation,
  oneLineMessage,
} from '../../contracts/contract-messages.ts';
import { type DrivenResponder, drivenResponder, replyWith } from '../../contracts/driven-responder.ts';
import { read, startSlackStandin } from '../../standins/slack/slack-standin.ts';
import { NOW, type SlackHarness, startSlackHarness } from './slack-harness.ts';

const reader = { channel: 'C0NEWS', user: 'U0READER' };
const outside = { channel: 'C0PRIVATE', user: 'U0READER' };

let harness: SlackHarness;
let responder: DrivenResponder;
let adapter: SlackAdapter;

beforeEach(async () => {
  harness = await startSlackHarness();
  responder = drivenResponder();
  adapter = await harness.connect(responder, { timeout: 400 });
  harness.standin.addChannel('C0PRIVATE', { member: false });
});
afterEach(async () => {
  await adapter.close();
  await harness.end();
  expect(harness.standin.link.late).toEqual([]);
});

const texts = (channel: string): string[] =>
  harness.standin.shown(channel).map((message) => read(message).text);
const shows = (channel: string, text: string): Promise<unknown> =>
  harness.standin.workspace.until(() => texts(channel).some((shown) => shown.includes(text)));
const called = (method: string): number =>
  harness.standin.transcript.filter(
    ({ direction, what }) => direction === 'received' && what.split(' ')[0] === method,
  ).length;

describe('a command', () => {
  it('is acknowledged with nothing, and something to read goes up until the answer is there', async () => {
    const { payload } = await harness.standin.slash(reader, 'digest', 'https://news.example/a');
    expect(payload ?? {}).toEqual({});
    await shows('C0NEWS', 'Reading …');
    (await responder.nextCommand()).answer(replyWith(oneLineMessage('done')));
    await shows('C0NEWS', 'done');
    expect(texts('C0NEWS')).toEqual(['done']);
    expect(called('chat.postMessage')).toBe(1);
  });

  it('is read as it was typed, whatever Slack made of it', async () => {
    await harness.standin.slash(reader, 'digest', 'Fish & chips <b> “said” A & B');
    const pasted = await responder.nextCommand();
    expect(pasted.question.options).toEqual({ article: 'Fish & chips <b> “said” A & B' });
    pasted.answer(replyWith(oneLineMessage('first')));
    await harness.standin.link.send('slash_commands', {
      command: '/digest',
      text: '<https://news.example/?a=1&amp;b=2|news.example>',
      team_id: 'T0NEWS',
      channel_id: 'C0NEWS',
      user_id: 'U0READER',
      response_url: 'http://127.0.0.1:1/none',
    });
    const linked = await responder.nextCommand();
    expect(linked.question.options).toEqual({ article: 'https://news.example/?a=1&b=2' });
    linked.answer(replyWith(oneLineMessage('second')));
    await shows('C0NEWS', 'second');
  });

  it('gets a long answer on pages in its thread', async () => {
    await harness.standin.slash(reader, 'quotes', '');
    (await responder.nextCommand()).answer(replyWith(longQuotation));
    await shows('C0NEWS', 'After it');
    const [first, ...more] = harness.standin.shown('C0NEWS');
    expect(more.length).toBeGreaterThan(1);
    expect(more.every(({ threadTs }) => threadTs === first!.ts)).toBe(true);
    const quoted = [first!, ...more].flatMap((message) => read(message).quotations.flat()).join('');
    expect(quoted).toBe(`Short.${longFragment}`);
  });

  it('is answered through the response_url where the bot is no member', async () => {
    await harness.standin.slash(outside, 'digest', 'some text');
    const asked = await responder.nextCommand();
    await shows('C0PRIVATE', 'Reading …');
    expect(harness.standin.shown('C0PRIVATE')[0]!.onlyFor).toBe('U0READER');
    asked.answer(replyWith(oneLineMessage('for all')));
    await shows('C0PRIVATE', 'for all');
    expect(harness.standin.shown('C0PRIVATE').map(({ onlyFor }) => onlyFor)).toEqual([undefined]);

    await harness.standin.slash(outside, 'verbatim', 'help');
    (await responder.nextCommand()).answer(replyWith(oneLineMessage('for you'), 'asker'));
    await shows('C0PRIVATE', 'for you');
    const [, own, ...more] = harness.standin.shown('C0PRIVATE');
    expect([own!.onlyFor, own!.versions.length, more]).toEqual(['U0READER', 2, []]);
  });

  it('says what is missing where the response_url is used up', async () => {
    await harness.standin.slash(outside, 'quotes', '');
    const message = { ...longQuotation, blocks: [...longQuotation.blocks, ...longQuotation.blocks] };
    (await responder.nextCommand()).answer(replyWith(message));
    await shows('C0PRIVATE', 'invite me to this channel');
    expect(harness.standin.shown('C0PRIVATE')).toHaveLength(3);
    expect(called('response_url')).toBe(5);
  });

  it('is answered all the same where its first message got lost', async () => {
    harness.standin.fault({ method: 'chat.postMessage', kind: 'status', status: 500, when: 'before' });
    await harness.standin.slash(reader, 'digest', 'some text');
    (await responder.nextCommand()).answer(replyWith(oneLineMessage('for all')));
    await shows('C0NEWS', 'for all');
    expect(texts('C0NEWS')).toEqual(['for all']);
  });

  it.each([
    { kind: 'reset', when: 'after' },
    { kind: 'hang', when: 'before' },
    { kind: 'status', status: 503, when: 'before' },
    { kind: 'limited', seconds: 0 },
  ] as const)('edits again where the edit met %o', async (trouble) => {
    harness.standin.fault({ method: 'chat.update', ...trouble });
    await harness.standin.slash(reader, 'digest', 'some text');
    (await responder.nextCommand()).answer(replyWith(oneLineMessage('the answer')));
    await shows('C0NEWS', 'the answer');
    await adapter.close();
    expect(texts('C0NEWS')).toEqual(['the answer']);
    expect(called('chat.update')).toBe(2);
  });

  it('is answered anew where its first message was deleted meanwhile', async () => {
    await harness.standin.slash(reader, 'digest', 'some text');
    await shows('C0NEWS', 'Reading …');
    harness.standin.shown('C0NEWS')[0]!.deleted = true;
    (await responder.nextCommand()).answer(replyWith(oneLineMessage('the answer')));
    await shows('C0NEWS', 'the answer');
  });
});

describe('a press', () => {
  const press = async (actor: typeof reader, label: string): Promise<void> => {
    const message = harness.standin.shown('C0NEWS')[0]!;
    const action = read(message).actions.find(({ element }) => element.text?.text === label)!;
    await harness.standin.act(actor, message, action);
  };

  it('is answered in the thread of what was pressed', async () => {
    await adapter.post('C0NEWS', everyBlock, 'key-1');
    await press(reader, 'All quotes');
    (await responder.nextPress()).answer(replyWith(oneLineMessage('all of them')));
    await shows('C0NEWS', 'all of them');
    const [first, answer] = harness.standin.shown('C0NEWS');
    expect(answer!.threadTs).toBe(first!.ts);
    expect(first!.versions).toHaveLength(1);
  });

  it('on a link is acknowledged, and is nobody’s to answer', async () => {
    await adapter.post('C0NEWS', everyBlock, 'key-1');
    await press(reader, 'Read it');
    await press(reader, 'All quotes');
    const asked = await responder.nextPress();
    expect(asked.question.action).toBe('contract:all');
    asked.answer(replyWith(oneLineMessage('all of them')));
    await shows('C0NEWS', 'all of them');
  });

  it('on what only the asker sees stays with the asker', async () => {
    await harness.standin.slash(reader, 'verbatim', 'help');
    (await responder.nextCommand()).answer(replyWith(everyBlock, 'asker'));
    await shows('C0NEWS', 'Ferry back');
    await press(reader, 'All quotes');
    (await responder.nextPress()).answer(replyWith(oneLineMessage('all of them'), 'asker'));
    await shows('C0NEWS', 'all of them');
    expect(harness.standin.shown('C0NEWS').map(({ onlyFor }) => onlyFor)).toEqual(['U0READER', 'U0READER']);
    expect(texts('C0NEWS')[0]).toContain('Ferry back');
  });
});

describe('the menu of speakers', () => {
  const menu = {
    fallback: 'Quotes',
    blocks: [
      {
        kind: 'actions' as const,
        actions: [
          {
            kind: 'select' as const,
            id: 'quotes:speaker',
            placeholder: 'Quotes by speaker',
            options: [{ label: 'Ines Marlow', value: 'kept-1|0|Ines Marlow' }],
          },
        ],
      },
    ],
  };

  it('asks for its choices when it is opened, and hands over the one picked', async () => {
    await adapter.post('C0NEWS', menu, 'key-1');
    const message = harness.standin.shown('C0NEWS')[0]!;
    const [action] = read(message).actions;
    expect(action!.element).toMatchObject({ type: 'external_select', action_id: 'quotes:speaker|kept-1' });
    const offered = harness.standin.type(reader, action!.element.action_id, 'mar & co');
    const asked = await responder.nextSuggestion();
    expect(asked.question).toMatchObject({ command: 'quotes', option: 'speaker', typed: 'mar & co' });
    asked.answer([{ label: 'Marks & Spencer', value: 'Marks & Spencer' }]);
    const [option] = await offered;
    await harness.standin.act(reader, message, action!, option!.value);
    const picked = await responder.nextPress();
    expect(picked.question).toMatchObject({ action: 'quotes:speaker', value: 'Marks & Spencer' });
    picked.answer(replyWith(oneLineMessage('one quote'), 'asker'));
    await shows('C0NEWS', 'one quote');
  });

  it('offers nothing, but in time, where suggestions take too long', async () => {
    const offered = await harness.standin.type(reader, 'quotes:speaker', 'mar');
    expect(offered).toEqual([]);
  });
});

describe('a post', () => {
  const post = (channel = 'C0NEWS') => adapter.post(channel, oneLineMessage('the edition'), 'key-1');

  it('goes out with its text, its key, and without unfurling', async () => {
    await post();
    const sent = harness.standin.transcript.find(({ what }) => what === 'chat.postMessage')!;
    expect(sent.body).toMatchObject({
      text: 'the edition',
      unfurl_links: 'false',
      unfurl_media: 'false',
      metadata: { event_type: 'verbatim_delivery', event_payload: { key: 'key-1', page: 1 } },
    });
  });

  it('may be tried again once Slack allows it, and no sooner', async () => {
    harness.limitRate(7);
    expect(await post()).toEqual({
      kind: 'retry',
      at: '2026-11-23T09:00:07.000Z',
      reason: 'Slack asks to wait 7 s',
    });
    expect((await post()).kind).toBe('sent');
  });

  it.each([
    ['reset', { kind: 'reset', when: 'before' }],
    ['reset once accepted', { kind: 'reset', when: 'after' }],
    ['hang', { kind: 'hang', when: 'before' }],
    ['hang once accepted', { kind: 'hang', when: 'after' }],
    ['500', { kind: 'status', status: 500, when: 'before' }],
    ['500 once accepted', { kind: 'status', status: 500, when: 'after' }],
    ['internal_error', { kind: 'refused', error: 'internal_error' }],
  ] as const)('is uncertain after a %s, and is not sent again', async (_, trouble) => {
    harness.standin.fault({ method: 'chat.postMessage', ...trouble });
    expect((await post()).kind).toBe('uncertain');
    expect(called('chat.postMessage')).toBe(1);
    expect(texts('C0NEWS')).toEqual('when' in trouble && trouble.when === 'after' ? ['the edition'] : []);
  });

  it.each(['restricted_action', 'account_inactive', 'token_revoked', 'invalid_auth', 'missing_scope'])(
    'is rejected for %s, with what to do about it',
    async (error) => {
      harness.standin.fault({ method: 'chat.postMessage', kind: 'refused', error });
      const delivery = await post();
      expect(delivery).toMatchObject({ kind: 'rejected', reason: expect.stringContaining(`: `) });
      expect(delivery).toMatchObject({ reason: expect.stringContaining(`(${error})`) });
    },
  );

  it('is rejected where the bot is no member and in an archived channel', async () => {
    harness.standin.addChannel('C0OLD', { archived: true });
    expect(await post('C0PRIVATE')).toMatchObject({
      kind: 'rejected',
      reason: expect.stringContaining('invite'),
    });
    expect(await post('C0OLD')).toMatchObject({
      kind: 'rejected',
      reason: expect.stringContaining('archived'),
    });
  });

  it('may be tried again where nobody was there', async () => {
    await harness.end();
    // The first call meets a connection that was kept open, and its end can't be told.
    await adapter.findPosted('C0NEWS', 'key-1', NOW).catch(() => undefined);
    expect(await post()).toMatchObject({ kind: 'retry', reason: 'Slack was not reached: ECONNREFUSED' });
  });

  it('does not hold up another channel that may post', async () => {
    harness.standin.addChannel('C0OTHER');
    harness.limitRate(3600);
    const [first, second] = await Promise.all([post(), post('C0OTHER')]);
    expect([first.kind, second.kind].sort()).toEqual(['retry', 'sent']);
  });

  it('keeps its pages in one thread, and one of them that must wait follows later', async () => {
    harness.standin.fault({ method: 'chat.postMessage', skip: 1, kind: 'limited', seconds: 0 });
    const delivery = await adapter.post('C0NEWS', longQuotation, 'key-1');
    const [first, ...more] = harness.standin.shown('C0NEWS');
    expect(delivery).toEqual({ kind: 'sent', messageId: first!.ts });
    expect(more.every(({ threadTs }) => threadTs === first!.ts)).toBe(true);
    expect(texts('C0NEWS').at(-1)).toContain('After it');
  });

  it('says which page could not follow, and does not post the first again', async () => {
    harness.standin.fault({ method: 'chat.postMessage', skip: 1, kind: 'reset', when: 'before' });
    expect((await adapter.post('C0NEWS', longQuotation, 'key-1')).kind).toBe('sent');
    expect(harness.standin.shown('C0NEWS')).toHaveLength(1);
    expect(harness.logged().join('\n')).toMatch(/page 2 of \d of delivery key-1 did not follow/);
  });
});

describe('looking up a post', () => {
  const since = '2025-11-24T00:00:00.000Z';

  it('finds one whose answer got lost, by its key', async () => {
    harness.loseAnswer();
    await adapter.post('C0NEWS', oneLineMessage('the edition'), 'key-1');
    expect(await adapter.findPosted('C0NEWS', 'key-1', since)).toBe(harness.standin.shown('C0NEWS')[0]!.ts);
    expect(await adapter.findPosted('C0NEWS', 'key-2', since)).toBeUndefined();
    expect(await adapter.findPosted('C0NEWS', 'key-1', '2026-11-24T00:00:00.000Z')).toBeUndefined();
  });

  it('looks behind a hundred later messages', async () => {
    await adapter.post('C0NEWS', oneLineMessage('the edition'), 'key-1');
    for (let i = 0; i < 120; i++) {
      harness.standin.workspace.addMessage({ channel: 'C0NEWS' }, { text: `${i}`, blocks: undefined });
    }
    expect(await adapter.findPosted('C0NEWS', 'key-1', since)).toBe(harness.standin.shown('C0NEWS')[0]!.ts);
  });

  it('rejects where it cannot know', async () => {
    harness.standin.fault({ method: 'conversations.history', kind: 'refused', error: 'missing_scope' });
    await expect(adapter.findPosted('C0NEWS', 'key-1', since)).rejects.toThrow('missing_scope');
  });
});

describe('the connection', () => {
  const answered = async (text: string): Promise<void> => {
    await harness.standin.slash(reader, 'digest', 'some text');
    (await responder.nextCommand()).answer(replyWith(oneLineMessage(text)));
    await shows('C0NEWS', text);
  };
  const renewed = async (end: () => void): Promise<void> => {
    end();
    await harness.standin.workspace.until(() => harness.standin.link.connected() === 0);
    await harness.standin.workspace.until(() => harness.standin.link.connected() === 1);
  };

  it('is renewed at once when Slack asks for it, and after it was cut', async () => {
    await renewed(harness.standin.link.refresh);
    await answered('after a refresh');
    await renewed(harness.standin.link.cut);
    await answered('after a cut');
  });

  it('is renewed however often Slack refuses at first', async () => {
    harness.standin.fault({ method: 'apps.connections.open', kind: 'status', status: 500, when: 'before' });
    await renewed(harness.standin.link.cut);
    await answered('after trouble');
    expect(harness.logged().join('\n')).toContain('trying again');
  });

  it('ends with nobody connected, even while it is being renewed', async () => {
    harness.standin.fault({ method: 'apps.connections.open', kind: 'hang', when: 'before' });
    harness.standin.link.cut();
    await harness.standin.workspace.until(() => harness.standin.link.connected() === 0);
    await adapter.close();
    expect(harness.standin.link.connected()).toBe(0);
  });

  it('holds while the process is busy for half a second', async () => {
    const before = called('apps.connections.open');
    const until = performance.now() + 500;
    while (performance.now() < until);
    await answered('after work');
    expect(called('apps.connections.open')).toBe(before);
  });
});

describe('what it cannot connect with', () => {
  const failure = async (settings: Parameters<SlackHarness['connect']>[1]): Promise<string> => {
    const error = await harness.connect(responder, settings).then(
      () => new Error('connected'),
      (problem: Error) => problem,
    );
    for (const secret of harness.secrets) expect(String(error.stack)).not.toContain(secret);
    return error.message;
  };

  it('a token that is missing, of another kind, or refused', async () => {
    expect(await failure({ botToken: '' })).toContain('SLACK_BOT_TOKEN must begin with xoxb-');
    expect(await failure({ appToken: '' })).toContain('SLACK_APP_TOKEN must begin with xapp-');
    expect(await failure({ appToken: harness.standin.botToken })).toContain('SLACK_APP_TOKEN');
    expect(await failure({ botToken: 'xoxb-wrong-standinBotSecret' })).toContain('invalid_auth');
    expect(await failure({ appToken: 'xapp-wrong-standinAppSecret' })).toContain('invalid_auth');
  });

  it('an address where nobody is', async () => {
    const { apiUrl, end } = await startSlackStandin();
    await end();
    expect(await failure({ apiUrl })).toContain('ECONNREFUSED');
  });
});
