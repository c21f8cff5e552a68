import { expect, test } from 'vitest';
import type { CommandServices } from '../../src/commands/command.ts';
import { createResponder } from '../../src/commands/responder.ts';
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
