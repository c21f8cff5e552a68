import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Adapter } from '../../../src/adapters/adapter.ts';
import { connectDiscord } from '../../../src/adapters/discord/connect-discord.ts';
import type { Block, Message } from '../../../src/model/message.ts';
import { oneLineMessage } from '../../contracts/contract-messages.ts';
import { drivenResponder } from '../../contracts/driven-responder.ts';
import { apiError } from '../../standins/discord/discord-error.ts';
import { type Fault, tooManyRequests } from '../../standins/discord/faults.ts';
import { type DiscordStandIn, startDiscordStandIn } from '../../standins/discord/start-discord-stand-in.ts';
import { testCommands, testNow } from './discord-harness.ts';
import { readableText } from './read-discord.ts';

const post = { method: 'POST', path: /^\/channels\/\d+\/messages$/ } as const;
const edition = oneLineMessage('the morning edition');
const threePages: Message = {
  fallback: 'long',
  blocks: Array.from(
    { length: 3 },
    (_, page): Block => ({ kind: 'quote', fragments: [`page ${page} ${'x'.repeat(3900)}`] }),
  ),
};
let discord: DiscordStandIn;
let adapter: Adapter;
let lines: string[];

const shown = (channel = discord.channel) => discord.messages(channel).map(({ body }) => readableText(body));
const posts = () => discord.transcript.filter(({ what }) => /^POST \/channels/.test(what));

const connect = (timeout?: number): Promise<Adapter> =>
  connectDiscord(
    { token: discord.token, apiUrl: discord.apiUrl, commands: testCommands, now: () => testNow, timeout },
    { responder: drivenResponder(), log: (line) => lines.push(line) },
  );

beforeEach(async () => {
  discord = await startDiscordStandIn();
  lines = [];
  adapter = await connect();
});
afterEach(async () => {
  await adapter.close();
  await discord.close();
  expect(lines.join('\n')).not.toContain(discord.token);
});

describe('a post', () => {
  it('is one request with a nonce, and gives the id', async () => {
    const delivery = await adapter.post(discord.channel, edition, 'edition-1');
    expect(delivery).toEqual({ kind: 'sent', messageId: discord.messages(discord.channel)[0]!.id });
    expect(posts()).toMatchObject([
      { body: { enforce_nonce: true, nonce: expect.stringMatching(/^[\w-]{25}$/) } },
    ]);
  });

  it('is there once for each key and channel, whatever it says', async () => {
    const first = await adapter.post(discord.channel, edition, 'edition-1');
    expect(await adapter.post(discord.channel, edition, 'edition-1')).toEqual(first);
    await adapter.post(discord.channel, edition, 'edition-2');
    await adapter.post(discord.otherChannel, edition, 'edition-1');
    expect(shown()).toHaveLength(2);
    expect(shown(discord.otherChannel)).toHaveLength(1);
  });

  it('of several pages is several messages; begun again, only what is missing is added', async () => {
    discord.fail(afterOnePost({ when: 'before', how: apiError(500, 0, 'Internal Server Error') }));
    const delivery = await adapter.post(discord.channel, threePages, 'edition-1');
    expect(delivery).toEqual({ kind: 'uncertain', reason: 'page 2 of 3: Discord answered 500' });
    expect(shown()).toHaveLength(1);
    const again = await adapter.post(discord.channel, threePages, 'edition-1');
    expect(again).toEqual({ kind: 'sent', messageId: discord.messages(discord.channel)[0]!.id });
    expect(shown().map((text) => text.slice(0, 7))).toEqual(['“page 0', '“page 1', '“page 2']);
  });
});

describe('a post that fails is asked for once, and tells what became of it', () => {
  it.each<[string, Pick<Fault, 'when' | 'how'>, string, number]>([
    ['reset before it was taken', { when: 'before', how: 'reset' }, 'connection lost', 0],
    ['reset after it was taken', { when: 'after', how: 'reset' }, 'connection lost', 1],
    ['silence before it was taken', { when: 'before', how: 'hang' }, 'Discord did not answer in time', 0],
    ['silence after it was taken', { when: 'after', how: 'hang' }, 'Discord did not answer in time', 1],
    ['half an answer', { when: 'after', how: 'stall' }, 'Discord did not answer in time', 1],
    ['500 before it was taken', { when: 'before', how: apiError(500, 0, '') }, 'Discord answered 500', 0],
    ['502 after it was taken', { when: 'after', how: apiError(502, 0, '') }, 'Discord answered 502', 1],
  ])('uncertain: %s', async (_, fault, reason, there) => {
    const hasty = await connect(500);
    discord.fail({ ...post, ...fault });
    const delivery = await hasty.post(discord.channel, edition, 'edition-1');
    await hasty.close();
    expect(delivery).toEqual({ kind: 'uncertain', reason: expect.stringContaining(reason) });
    expect(posts()).toHaveLength(1);
    expect(shown()).toHaveLength(there);
    expect((await adapter.post(discord.channel, edition, 'edition-1')).kind).toBe('sent');
    expect(shown()).toHaveLength(1);
  });

  it.each([
    [50001, 'give it "View Channel" there (Discord 403, code 50001)'],
    [50013, 'give it "Send Messages" there (Discord 403, code 50013)'],
  ] as const)('rejected: %i', async (code, remedy) => {
    discord.closeChannel(discord.channel, code);
    const delivery = await adapter.post(discord.channel, edition, 'edition-1');
    expect(delivery).toEqual({ kind: 'rejected', reason: expect.stringContaining(remedy) });
    expect(posts()).toHaveLength(1);
  });

  it('rejected: no such channel', async () => {
    const delivery = await adapter.post('100000000000000001', edition, 'edition-1');
    expect(delivery).toEqual({ kind: 'rejected', reason: expect.stringContaining('choose another one') });
    expect(posts()).toHaveLength(1);
  });

  it.each(['', '#news', '../users', '123'])('rejected without asking: %j as a channel', async (channel) => {
    expect((await adapter.post(channel, edition, 'edition-1')).kind).toBe('rejected');
    expect(posts()).toEqual([]);
  });

  it('rejected: a token that was withdrawn', async () => {
    discord.fail({ ...post, when: 'before', how: apiError(401, 0, '401: Unauthorized') });
    for (const key of ['edition-1', 'edition-2']) {
      const delivery = await adapter.post(discord.channel, edition, key);
      expect(delivery).toEqual({
        kind: 'rejected',
        reason: expect.stringContaining('set DISCORD_TOKEN anew'),
      });
    }
    expect(posts()).toHaveLength(1);
  });

  it('rejected: a message that cannot be shown', async () => {
    const actions = [{ kind: 'button', id: 'a', label: 'x', value: 'x'.repeat(200) }] as const;
    const delivery = await adapter.post(
      discord.channel,
      { fallback: 'x', blocks: [{ kind: 'actions', actions }] },
      'k',
    );
    expect(delivery).toEqual({ kind: 'rejected', reason: expect.stringContaining('cannot be shown') });
  });

  it.each(['user', 'global'] as const)('retry: 429 (%s); until then nothing is asked for', async (scope) => {
    // The library learns from an answer which requests are counted together.
    await adapter.post(discord.channel, edition, 'edition-0');
    discord.fail({ ...post, when: 'before', how: tooManyRequests(7, scope) });
    const delivery = await adapter.post(discord.channel, edition, 'edition-1');
    expect(delivery).toMatchObject({
      kind: 'retry',
      at: expect.stringMatching(/^2026-11-23T09:00:07\.\d{3}Z$/),
    });
    const soon = await adapter.post(discord.channel, edition, 'edition-1');
    expect(soon).toMatchObject({
      kind: 'retry',
      at: expect.stringMatching(/^2026-11-23T09:00:0[67]\.\d{3}Z$/),
    });
    expect(posts()).toHaveLength(2);
  });

  it('more posts than a second allows wait for their turn', async () => {
    const channels = [discord.channel, discord.otherChannel];
    const posting = Array.from({ length: 60 }, (_, index) =>
      adapter.post(channels[index % 2]!, edition, `edition-${index}`),
    );
    for (const { kind } of await Promise.all(posting)) expect(kind).toBe('sent');
    expect(shown().length + shown(discord.otherChannel).length).toBe(60);
  });

  it('one channel’s 429 leaves the others alone', async () => {
    discord.fail({ ...post, when: 'before', how: tooManyRequests(7) });
    expect((await adapter.post(discord.channel, edition, 'edition-1')).kind).toBe('retry');
    expect((await adapter.post(discord.otherChannel, edition, 'edition-1')).kind).toBe('sent');
  });

  it('retry: nobody listens any more', async () => {
    await discord.close();
    const delivery = await adapter.post(discord.channel, edition, 'edition-1');
    expect(delivery).toEqual({ kind: 'retry', at: testNow, reason: 'Discord was not reached: ECONNREFUSED' });
    discord = await startDiscordStandIn();
  });
});

// Lets one post pass and hits the next.
function afterOnePost(fault: Pick<Fault, 'when' | 'how'>): Fault {
  let passed = 0;
  const path = { test: (url: string) => post.path.test(url) && passed++ > 0 } as RegExp;
  return { method: 'POST', path, ...fault };
}
