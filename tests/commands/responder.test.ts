import { describe, expect, test } from 'vitest';
import type { CommandServices } from '../../src/commands/command.ts';
import { createResponder } from '../../src/commands/responder.ts';
import { StoreError } from '../../src/model/store-error.ts';
import { invocation, news, wordsOf } from './command-fixtures.ts';

const SECRET = 'the mayor said nobody must know';

function failing(error: unknown) {
  const fail = () => {
    throw error;
  };
  const services = {
    read: fail,
    last: fail,
    kept: fail,
    spoken: fail,
    foldName: fail,
  } as unknown as CommandServices;
  const log: string[] = [];
  let count = 0;
  return {
    log,
    ...createResponder(
      services,
      (line) => log.push(line),
      () => `ref-${++count}`,
    ),
  };
}

test('an unexpected failure gives the asker a reference and the operator the details', async () => {
  const { command, press, log } = failing(new TypeError('x is not a function'));
  const reply = await command(invocation('digest', { article: SECRET }));
  expect(reply.visibility).toBe('asker');
  expect(wordsOf(reply.message)).toMatch(/went wrong.*\n.*reference ref-1/);
  expect(wordsOf(reply.message)).not.toContain('x is not a function');
  await press({ place: news, user: 'U1', action: 'quotes:all', value: 'x' });
  expect(log).toHaveLength(2);
  expect(log[0]).toMatch(/^\/digest failed \(reference ref-1\): TypeError: x is not a function at /);
  expect(log[1]).toMatch(/^the action quotes:all failed \(reference ref-2\)/);
});

test('suggestions that fail are none', async () => {
  const { suggest, log } = failing(new Error('broken'));
  const request = { place: news, user: 'U1', command: 'quotes', option: 'speaker', typed: SECRET };
  expect(await suggest(request)).toEqual([]);
  expect(log).toHaveLength(1);
});

test.each([
  ['an error that quotes the text', () => JSON.parse(`{"a": ${SECRET}}`)],
  [
    'an error of an unknown kind',
    () => {
      throw new Error(`could not read: ${SECRET}`);
    },
  ],
  [
    'no error at all',
    () => {
      throw SECRET;
    },
  ],
])('no word of an article is logged: %s', async (_, run) => {
  let thrown: unknown;
  try {
    run();
  } catch (error) {
    thrown = error;
  }
  const { command, log } = failing(thrown);
  await command(invocation('digest', { article: SECRET }));
  expect(log.join('\n')).not.toContain('mayor');
  expect(log.join('\n')).not.toContain('nobody');
  expect(log[0]).not.toContain('\n');
});

test('a system error is told with its code and message', async () => {
  const { command, log } = failing(Object.assign(new Error('disk is full'), { code: 'ENOSPC' }));
  await command(invocation('quotes'));
  expect(log[0]).toContain('Error ENOSPC: disk is full');
});

describe('a store that can’t do what was asked', () => {
  const driver = Object.assign(new Error('database or disk is full'), {
    code: 'ERR_SQLITE_ERROR',
    errcode: 13,
  });
  const full = new StoreError(
    'store-full',
    'The disk of the store is full.',
    'Make room on the disk.',
    driver,
  );

  test('is told in plain words, with a reference and without internals', async () => {
    const { command, press } = failing(full);
    const replies = [
      await command(invocation('digest', { article: SECRET })),
      await press({ place: news, user: 'U1', action: 'quotes:all', value: 'x' }),
    ];
    expect(replies.map(({ visibility }) => visibility)).toEqual(['asker', 'asker']);
    expect(replies.map(({ message }) => wordsOf(message))).toEqual(
      ['ref-1', 'ref-2'].map(
        (reference) =>
          `I can’t do that at the moment: the disk of the store is full.\nTell the operator of this bot: reference ${reference}.`,
      ),
    );
  });

  test('tells the operator its code, what to do, and what the database said, on one line', async () => {
    const { command, log } = failing(full);
    await command(invocation('digest', { article: SECRET }));
    expect(log).toEqual([
      '/digest failed (reference ref-1): StoreError store-full: The disk of the store is full. Make room on the disk. (ERR_SQLITE_ERROR 13: database or disk is full)',
    ]);
  });

  test.each(['store-busy', 'store-away'])(
    'is worth another try where it passes by itself: %s',
    async (code) => {
      const { command } = failing(new StoreError(code, 'The database can’t be reached.', 'See its server.'));
      const { message } = await command(invocation('quotes'));
      expect(wordsOf(message)).toMatch(
        /the database can’t be reached\.\nTry again in a minute.*reference ref-1\.$/,
      );
    },
  );

  test('gives no suggestions, and is logged', async () => {
    const { suggest, log } = failing(full);
    const request = { place: news, user: 'U1', command: 'quotes', option: 'speaker', typed: 'a' };
    expect(await suggest(request)).toEqual([]);
    expect(log[0]).toContain('store-full');
  });
});
