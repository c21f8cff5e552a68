import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliverDue } from '../../src/delivery/deliver-due.ts';
import { explainSlot } from '../../src/delivery/explain-slot.ts';
import type { Poster } from '../../src/delivery/poster.ts';
import { RETRY_POLICY, type RetryPolicy } from '../../src/delivery/retry-policy.ts';
import type { ChannelAddress } from '../../src/model/digest-definition.ts';
import type { OutboxEntry } from '../../src/model/outbox.ts';
import { openMemoryStore } from '../../src/store/sqlite/open-memory-store.ts';
import type { Store } from '../../src/store/store.ts';
import { recordingPlatform } from './recording-poster.ts';

const START = Date.UTC(2026, 10, 23, 7, 30);
const SLOT = { definition: 'daily', dueAt: new Date(START).toISOString() };
const message = { blocks: [], fallback: 'Morning' };
const items = [{ id: 'i1', headline: 'One' }];

let store: Store;
let time: number;
const now = () => new Date(time).toISOString();

beforeEach(async () => {
  store = await openMemoryStore();
  time = START;
});
afterEach(() => store.close());

async function plan(...channels: readonly ChannelAddress[]) {
  await store.recordSlots([{ ...SLOT, state: 'due', late: false }], now());
  const slot = await store.claimSlot(['daily'], now(), now());
  const deliveries = channels.map((address) => ({
    ...SLOT,
    ...address,
    key: `${address.platform}-${address.channel}`,
    message,
  }));
  await store.enqueueEdition(slot!, { deliveries, readings: [], items }, now());
}

const at = (platform: string, channel: string): ChannelAddress => ({ platform, channel });

async function deliver(
  posters: Readonly<Record<string, Poster>>,
  policy: RetryPolicy = RETRY_POLICY,
  random = 0.5,
) {
  const tried = await deliverDue(store, {
    posters: new Map(Object.entries(posters)),
    now,
    random: () => random,
    policy,
  });
  return tried.map(({ result }) => result.state);
}

const states = async () => (await store.deliveries(SLOT)).map(({ state }) => state);
const entry = async (): Promise<OutboxEntry> => (await store.deliveries(SLOT))[0]!;
const endOfSlot = async () => store.slot(SLOT);

describe('a delivery', () => {
  it('is posted once, to each of its channels, and its slot is then posted', async () => {
    const slack = recordingPlatform('history');
    const discord = recordingPlatform('nonce');
    await plan(at('slack', 'C1'), at('discord', 'D1'), at('slack', 'C2'));
    expect(await deliver({ slack: slack.poster, discord: discord.poster })).toEqual(['sent', 'sent', 'sent']);
    time += 3_600_000;
    expect(await deliver({ slack: slack.poster, discord: discord.poster })).toEqual([]);
    expect(slack.standing.map(({ channel }) => channel).sort()).toEqual(['C1', 'C2']);
    expect(discord.standing).toEqual([{ channel: 'D1', key: 'discord-D1', message }]);
    expect(await endOfSlot()).toMatchObject({ state: 'posted' });
    expect(await store.knownItems('daily', ['i1'])).toEqual(new Set(['i1']));
  });

  it('that is rejected stops no other, and the slot says which', async () => {
    const slack = recordingPlatform('history');
    slack.next.push(() => ({ kind: 'rejected', reason: 'the channel is archived' }));
    await plan(at('slack', 'C1'), at('slack', 'C2'));
    await deliver({ slack: slack.poster });
    expect(await states()).toEqual(['rejected', 'sent']);
    expect(await endOfSlot()).toMatchObject({
      state: 'posted',
      reason: 'slack:C1 rejected: the channel is archived',
    });
  });

  it('of a platform that is not connected is skipped, and its articles are free again', async () => {
    await plan(at('discord', 'D1'));
    await deliver({});
    expect(await endOfSlot()).toMatchObject({
      state: 'skipped',
      reason: expect.stringContaining("isn't connected"),
    });
    expect(await store.knownItems('daily', ['i1'])).toEqual(new Set());
  });

  it('that throws counts as doubtful, and stops no other', async () => {
    const broken: Poster = { post: () => Promise.reject(new Error('socket closed')) };
    const slack = recordingPlatform('history');
    await plan(at('broken', 'B'), at('slack', 'C1'));
    await deliver({ broken, slack: slack.poster });
    expect(await states()).toEqual(['uncertain', 'sent']);
  });

  it('that is never answered holds up no other', async () => {
    const silent = recordingPlatform('none');
    silent.next.push(() => 'hang');
    const slack = recordingPlatform('history');
    await plan(at('silent', 'S'), at('slack', 'C1'));
    await deliver({ silent: silent.poster, slack: slack.poster }, { ...RETRY_POLICY, patience: 10 });
    expect(await states()).toEqual(['uncertain', 'sent']);
    expect((await entry()).reason).toBe('no answer within 0.01 s');
  });
});

describe('trying again', () => {
  const limited = (seconds: number) => () =>
    ({ kind: 'retry', at: new Date(time + seconds * 1_000).toISOString(), reason: 'rate limited' }) as const;

  it('never comes before the platform allows it', async () => {
    const slack = recordingPlatform('history');
    slack.next.push(limited(600));
    await plan(at('slack', 'C1'));
    expect(await deliver({ slack: slack.poster })).toEqual(['retry']);
    time += 599_000;
    expect(await deliver({ slack: slack.poster })).toEqual([]);
    time += 1_000;
    expect(await deliver({ slack: slack.poster })).toEqual(['sent']);
    expect(slack.standing).toHaveLength(1);
  });

  it('waits longer each time, by chance, up to a longest', async () => {
    const slack = recordingPlatform('history');
    const waits: number[] = [];
    await plan(at('slack', 'C1'));
    for (let attempt = 1; attempt < RETRY_POLICY.attempts; attempt++) {
      slack.next.push(limited(0));
      await deliver({ slack: slack.poster }, RETRY_POLICY, 0.999);
      const { nextAt } = await entry();
      waits.push(Math.round((Date.parse(nextAt!) - time) / 1_000));
      time = Date.parse(nextAt!);
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 899, 899]);
    slack.next.push(limited(0));
    expect(await deliver({ slack: slack.poster })).toEqual(['dead']);
    expect(await endOfSlot()).toMatchObject({
      state: 'dead',
      reason: expect.stringContaining('gave up after 8 attempts: rate limited'),
    });
    expect(slack.standing).toEqual([]);
    expect(await store.knownItems('daily', ['i1'])).toEqual(new Set());
  });

  it('waits a second at least, so that no call goes on for ever', async () => {
    const slack = recordingPlatform('history');
    for (let i = 0; i < 5; i++) slack.next.push(limited(0));
    await plan(at('slack', 'C1'));
    expect(await deliver({ slack: slack.poster }, RETRY_POLICY, 0)).toEqual(['retry']);
    expect(slack.tried).toHaveLength(1);
  });
});

describe('an answer that was lost', () => {
  it('is looked up where that can be done, after the platform has settled, and not posted again', async () => {
    const slack = recordingPlatform('history');
    slack.next.push(() => 'accept-then-lose');
    await plan(at('slack', 'C1'));
    expect(await deliver({ slack: slack.poster })).toEqual(['uncertain']);
    time += RETRY_POLICY.lease - 1;
    expect(await deliver({ slack: slack.poster })).toEqual([]);
    time += 1;
    expect(await deliver({ slack: slack.poster })).toEqual(['sent']);
    expect(slack.tried).toHaveLength(1);
    expect(await entry()).toMatchObject({ messageId: 'message-1' });
  });

  it('is posted again where it is surely not there', async () => {
    const slack = recordingPlatform('history');
    slack.next.push(() => ({ kind: 'uncertain', reason: 'reset' }));
    await plan(at('slack', 'C1'));
    await deliver({ slack: slack.poster });
    time += RETRY_POLICY.lease;
    expect(await deliver({ slack: slack.poster })).toEqual(['sent']);
    expect(slack.standing).toHaveLength(1);
  });

  it('stays uncertain where looking it up keeps failing', async () => {
    const slack = recordingPlatform('history');
    slack.next.push(() => 'accept-then-lose');
    const poster = { ...slack.poster, findPosted: () => Promise.reject(new Error('missing_scope')) };
    await plan(at('slack', 'C1'));
    await deliver({ slack: poster });
    for (let i = 0; i < RETRY_POLICY.attempts; i++) {
      time += RETRY_POLICY.longestWait;
      await deliver({ slack: poster });
    }
    expect(slack.tried).toHaveLength(1);
    expect(await endOfSlot()).toMatchObject({
      state: 'dead',
      reason: expect.stringContaining('missing_scope'),
    });
    // Somebody may have seen them.
    expect(await store.knownItems('daily', ['i1'])).toEqual(new Set(['i1']));
  });

  it('is sent again within the nonce’s window, and stands there once', async () => {
    const discord = recordingPlatform('nonce');
    discord.next.push(() => 'accept-then-lose');
    await plan(at('discord', 'D1'));
    expect(await deliver({ discord: discord.poster })).toEqual(['uncertain']);
    time += 60_000;
    expect(await deliver({ discord: discord.poster })).toEqual(['sent']);
    expect(discord.tried).toHaveLength(2);
    expect(discord.standing).toHaveLength(1);
  });

  it('is not sent again after that window, counted from the first attempt in doubt', async () => {
    const discord = recordingPlatform('nonce');
    discord.next.push(
      () => 'accept-then-lose',
      () => ({ kind: 'retry', at: new Date(time + 180_000).toISOString(), reason: 'rate limited' }),
      () => ({ kind: 'uncertain', reason: 'reset' }),
    );
    await plan(at('discord', 'D1'));
    for (const minutes of [1, 3, 2, 10]) {
      await deliver({ discord: discord.poster });
      time += minutes * 60_000;
    }
    expect(discord.tried).toHaveLength(3);
    expect(await states()).toEqual(['uncertain']);
    expect(await endOfSlot()).toMatchObject({ reason: expect.stringContaining('lest it be there twice') });
  });

  it('leaves the doubt where a later attempt is rejected', async () => {
    const discord = recordingPlatform('nonce');
    discord.next.push(
      () => 'accept-then-lose',
      () => ({ kind: 'rejected', reason: 'no access' }),
    );
    await plan(at('discord', 'D1'));
    await deliver({ discord: discord.poster });
    time += 60_000;
    expect(await deliver({ discord: discord.poster })).toEqual(['uncertain']);
    expect((await entry()).reason).toBe('an earlier attempt may have posted it, and then: no access');
  });

  it('is never sent again where the platform offers no way to tell', async () => {
    const bare = recordingPlatform('none');
    bare.next.push(() => 'accept-then-lose');
    await plan(at('bare', 'B1'));
    expect(await deliver({ bare: bare.poster })).toEqual(['uncertain']);
    time += 86_400_000;
    expect(await deliver({ bare: bare.poster })).toEqual([]);
    expect(bare.standing).toHaveLength(1);
    expect(await endOfSlot()).toMatchObject({ state: 'dead', settledAt: SLOT.dueAt });
  });
});

it('a delivery belongs to whoever began it until its lease ends', async () => {
  const slack = recordingPlatform('history');
  await plan(at('slack', 'C1'));
  await store.claimDelivery(now(), new Date(time + RETRY_POLICY.lease).toISOString());
  expect(await deliver({ slack: slack.poster })).toEqual([]);
  time += RETRY_POLICY.lease;
  expect(await deliver({ slack: slack.poster })).toEqual(['sent']);
});

it('nothing is begun once it was told to stop', async () => {
  const slack = recordingPlatform('history');
  await plan(at('slack', 'C1'));
  const posters = new Map([['slack', slack.poster]]);
  await deliverDue(store, { posters, now, random: () => 0, signal: AbortSignal.abort() });
  expect(slack.tried).toEqual([]);
  expect(await states()).toEqual(['due']);
});

it('a slot is explained: what became of it and of each delivery', async () => {
  const slack = recordingPlatform('history');
  slack.next.push(() => ({ kind: 'rejected', reason: 'archived' }));
  expect((await explainSlot(store, SLOT))[0]).toContain('not on record');
  await plan(at('slack', 'C1'), at('slack', 'C2'));
  expect(await explainSlot(store, SLOT)).toEqual([
    'daily 2026-11-23T07:30:00.000Z: composed, being delivered, recorded 2026-11-23T07:30:00.000Z',
    '  slack:C1 due · 0 attempts · next 2026-11-23T07:30:00.000Z',
    '  slack:C2 due · 0 attempts · next 2026-11-23T07:30:00.000Z',
  ]);
  await deliver({ slack: slack.poster });
  expect(await explainSlot(store, SLOT)).toEqual([
    'daily 2026-11-23T07:30:00.000Z: posted (slack:C1 rejected: archived), ended 2026-11-23T07:30:00.000Z',
    '  slack:C1 rejected · archived · 1 attempt · ended 2026-11-23T07:30:00.000Z',
    '  slack:C2 sent · message message-1 · 1 attempt · ended 2026-11-23T07:30:00.000Z',
  ]);
});
