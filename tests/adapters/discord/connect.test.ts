import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Adapter } from '../../../src/adapters/adapter.ts';
import { connectDiscord, type DiscordSettings } from '../../../src/adapters/discord/connect-discord.ts';
import type { Responder } from '../../../src/model/interaction.ts';
import type { Block } from '../../../src/model/message.ts';
import { oneLineMessage } from '../../contracts/contract-messages.ts';
import { type DrivenResponder, drivenResponder, replyWith } from '../../contracts/driven-responder.ts';
import { apiError, invalidForm } from '../../standins/discord/discord-error.ts';
import { type DiscordStandIn, startDiscordStandIn } from '../../standins/discord/start-discord-stand-in.ts';
import { testCommands, testNow } from './discord-harness.ts';
import { readableText } from './read-discord.ts';

const user = '200000000000000007';
let discord: DiscordStandIn;
let responder: DrivenResponder;
let lines: string[];
let open: Adapter[];

const connect = async (
  change: Partial<DiscordSettings> = {},
  to: Responder = responder,
): Promise<Adapter> => {
  const settings = {
    token: discord.token,
    apiUrl: discord.apiUrl,
    commands: testCommands,
    now: () => testNow,
  };
  const adapter = await connectDiscord(
    { ...settings, ...change },
    { responder: to, log: (line) => lines.push(line) },
  );
  open.push(adapter);
  return adapter;
};
const failure = (connecting: Promise<unknown>): Promise<string> =>
  connecting.then(
    () => 'connected',
    (error: Error) => error.message,
  );
const here = () => ({ channel: discord.channel, user });
const shown = () => discord.messages(discord.channel).map(({ body }) => readableText(body));
const asked = (path: RegExp) => discord.transcript.filter(({ what }) => path.test(what));
const requests = () =>
  discord.transcript.filter(({ what }) => !what.startsWith('gateway')).map(({ what }) => what);

beforeEach(async () => {
  discord = await startDiscordStandIn();
  responder = drivenResponder();
  lines = [];
  open = [];
});
afterEach(async () => {
  await Promise.all(open.map((adapter) => adapter.close()));
  await discord.close();
  expect(lines.join('\n')).not.toContain(discord.token);
});

describe('connecting', () => {
  it('asks for guilds alone, registers the commands in one request and says so', async () => {
    await connect();
    expect(requests()).toEqual([
      'GET /gateway/bot',
      expect.stringMatching(/^PUT \/applications\/\d+\/commands$/),
    ]);
    expect(asked(/IDENTIFY/)).toMatchObject([{ body: { intents: 1 } }]);
    expect(discord.registered()).toEqual(['digest', 'quotes', 'verbatim']);
    expect(lines).toEqual(['Discord: connected, in servers: 1, commands registered: 3']);
  });

  it('says in one line that the token is refused', async () => {
    const message = await failure(connect({ token: 'wrong.token.of-another-bot' }));
    expect(message).toMatch(/^Discord refuses the token: set DISCORD_TOKEN/);
    expect(message).not.toContain('wrong');
  });

  it('also where only the gateway refuses it', async () => {
    const limit = { total: 1, remaining: 1, reset_after: 0, max_concurrency: 1 };
    const body = {
      url: discord.apiUrl.replace(/^http(.*)\/api$/, 'ws$1'),
      shards: 1,
      session_start_limit: limit,
    };
    discord.fail({ method: 'GET', path: /gateway/, when: 'before', how: { status: 200, body } });
    const message = await failure(connect({ token: 'wrong.token.of-another-bot' }));
    expect(message).toMatch(/^Discord refuses the token/);
  });

  it('an empty token is a refused one', async () => {
    expect(await failure(connect({ token: '' }))).toMatch(/^Discord refuses the token/);
  });

  it.each([
    ['GET', /gateway/, apiError(503, 0, 'Service Unavailable')],
    ['PUT', /commands/, apiError(403, 50001, 'Missing Access')],
    [
      'PUT',
      /commands/,
      invalidForm([{ path: '0.name', code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'invalid' }]),
    ],
  ])('says where it fails otherwise: %s %s', async (method, path, how) => {
    discord.fail({ method, path, when: 'before', how });
    const message = await failure(connect());
    expect(message).toContain(`Discord cannot be connected to at ${discord.apiUrl}: `);
    expect(message).not.toContain('\n');
  });

  it('says where nobody listens', async () => {
    const message = await failure(connect({ apiUrl: 'http://127.0.0.1:9/api' }));
    expect(message).toMatch(
      /^Discord cannot be connected to at http:\/\/127\.0\.0\.1:9\/api: .*ECONNREFUSED/,
    );
  });

  it('a broken connection is resumed, and what happened meanwhile arrives', async () => {
    await connect();
    discord.dropGateway(4000);
    discord.people.command('digest', { options: { article: 'x' } }, here());
    const { question, answer } = await responder.nextCommand();
    expect(question).toMatchObject({ command: 'digest' });
    answer(replyWith(oneLineMessage('still here')));
    expect(asked(/gateway RESUME$/)).toHaveLength(1);
    expect(asked(/gateway IDENTIFY$/)).toHaveLength(1);
  });
});

describe('answering', () => {
  const longMessage = {
    fallback: 'long',
    blocks: Array.from(
      { length: 3 },
      (_, page): Block => ({ kind: 'quote', fragments: [`page ${page} ${'x'.repeat(3900)}`] }),
    ),
  };

  it('acknowledges before it asks, edits, and follows up page by page', async () => {
    await connect();
    discord.people.command('digest', { options: { article: 'x' } }, here());
    const { answer } = await responder.nextCommand();
    expect(asked(/callback$/)).toMatchObject([{ answered: 204, body: { type: 5 } }]);
    answer(replyWith(longMessage));
    await discord.until(() => shown().length === 3);
    expect(shown().map((text) => text.slice(0, 7))).toEqual(['“page 0', '“page 1', '“page 2']);
    expect(discord.messages(discord.channel).map(({ edited }) => edited)).toEqual([true, false, false]);
    expect(
      requests()
        .slice(2)
        .map((what) => what.split(' ')[0]),
    ).toEqual(['POST', 'PATCH', 'POST', 'POST']);
    expect(asked(/^PATCH/)[0]?.what).toMatch(/\/messages\/%40original$/);
  });

  it('shows every page of an answer for the asker to nobody else', async () => {
    await connect();
    discord.people.command('verbatim', { subcommand: 'help' }, here());
    (await responder.nextCommand()).answer(replyWith(longMessage, 'asker'));
    await discord.until(() => shown().length === 3);
    expect(discord.messages(discord.channel).map(({ onlyFor }) => onlyFor)).toEqual([user, user, user]);
  });

  it('a private chat is a workspace of its own', async () => {
    await connect();
    discord.people.command('quotes', {}, { ...here(), direct: true });
    const { question, answer } = await responder.nextCommand();
    expect(question.place).toEqual({
      platform: 'discord',
      workspace: `dm-${user}`,
      channel: discord.channel,
    });
    answer(replyWith(oneLineMessage('nobody yet')));
    await discord.until(() => shown().includes('nobody yet'));
  });

  it('offers at most 25 suggestions, and none that Discord would refuse', async () => {
    await connect();
    const interaction = discord.people.suggest('quotes', 'speaker', 'La', here());
    (await responder.nextSuggestion()).answer([
      { label: '', value: 'nothing to read' },
      { label: 'too long to come back', value: 'x'.repeat(101) },
      ...Array.from({ length: 30 }, (_, index) => ({
        label: `${index} ${'x'.repeat(120)}`,
        value: `v${index}`,
      })),
    ]);
    await discord.acknowledged(interaction);
    expect(interaction.choices).toHaveLength(25);
    expect(interaction.choices![0]).toEqual({ name: `0 ${'x'.repeat(97)}…`, value: 'v0' });
  });

  it('a button still works after a restart', async () => {
    const before = await connect();
    const actions = [{ kind: 'button', id: 'quotes:all', label: 'All quotes', value: 'kept|+2' }] as const;
    await before.post(discord.channel, { fallback: 'x', blocks: [{ kind: 'actions', actions }] }, 'k');
    await before.close();
    await connect();
    discord.people.press(discord.messages(discord.channel)[0]!, 'All quotes', here());
    const { question, answer } = await responder.nextPress();
    expect(question).toMatchObject({ action: 'quotes:all', value: 'kept|+2', user });
    answer(replyWith(oneLineMessage('all of them')));
    await discord.until(() => shown().includes('all of them'));
  });

  it('what is acknowledged too late is not worked on, and told to the operator', async () => {
    const late = await startDiscordStandIn({ deadline: 0 });
    const calls: string[] = [];
    const counting = { ...responder, command: async () => calls.push('asked') as never };
    await connect({ token: late.token, apiUrl: late.apiUrl }, counting);
    late.people.command('quotes', {}, { channel: late.channel, user });
    await late.until(() =>
      late.transcript.some(({ what, answered }) => what.endsWith('callback') && answered === 404),
    );
    await open.pop()!.close();
    await late.close();
    expect(calls).toEqual([]);
    expect(lines.at(-1)).toMatch(/an answer was not taken: Discord 404, code 10062: .*acknowledged too late/);
  });

  it('an answer that Discord does not take leaves an apology where it thought, and a line', async () => {
    await connect();
    discord.fail({
      method: 'PATCH',
      path: /original/,
      when: 'before',
      how: invalidForm([{ path: 'components', code: 'X', message: 'no' }]),
    });
    discord.people.command('quotes', {}, here());
    (await responder.nextCommand()).answer(replyWith(oneLineMessage('never seen')));
    await discord.until(() => shown().some((text) => text.startsWith('Discord did not take the answer')));
    expect(lines.at(-1)).toContain('an answer was not taken: Discord 400, code 50035: Invalid Form Body');
    expect(lines.at(-1)).not.toContain('interaction-token');
  });

  it('survives that somebody deletes the answer while it is worked out', async () => {
    await connect();
    discord.fail({
      method: 'PATCH',
      path: /original/,
      when: 'before',
      how: apiError(404, 10008, 'Unknown Message'),
      times: 2,
    });
    discord.people.command('quotes', {}, here());
    (await responder.nextCommand()).answer(replyWith(oneLineMessage('gone')));
    await discord.until(() => asked(/^PATCH/).length === 2);
    discord.people.command('quotes', {}, here());
    (await responder.nextCommand()).answer(replyWith(oneLineMessage('still here')));
    await discord.until(() => shown().includes('still here'));
  });

  it('closing waits for a running answer before it disconnects', async () => {
    const adapter = await connect();
    discord.people.command('quotes', {}, here());
    const { answer } = await responder.nextCommand();
    const closed = adapter.close();
    // Time enough for one that does not wait.
    for (let turn = 0; turn < 5; turn++) await fetch(discord.apiUrl);
    answer(replyWith(oneLineMessage('the last answer')));
    await closed;
    await discord.until(() => asked(/gateway closed/).length === 1);
    expect(shown()).toEqual(['the last answer']);
    const order = discord.transcript.map(({ what }) => what);
    expect(order.indexOf('gateway closed')).toBeGreaterThan(
      order.findIndex((what) => what.startsWith('PATCH')),
    );
  });
});
