import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startTicking, type Ticking } from '../../src/schedule/tick.ts';

const START = Date.UTC(2026, 9, 25, 0, 0, 30);
const MINUTE = 60_000;
let ticking: Ticking | undefined;

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(async () => {
  await ticking?.stop();
  vi.useRealTimers();
});

const now = () => new Date(Date.now()).toISOString();

it('ticks at once and at every minute of UTC, and no more once stopped', async () => {
  const seen: string[] = [];
  ticking = startTicking({ run: async (at) => void seen.push(at.slice(11, 16)), now, onError: () => {} });
  await vi.advanceTimersByTimeAsync(3 * MINUTE);
  expect(seen).toEqual(['00:00', '00:01', '00:02', '00:03']);
  await ticking.stop();
  await vi.advanceTimersByTimeAsync(3 * MINUTE);
  expect(seen).toHaveLength(4);
});

it('never runs twice at a time, and stopping waits for the run under way', async () => {
  let running = 0;
  let most = 0;
  let ended = 0;
  let finish = () => {};
  const run = async () => {
    most = Math.max(most, ++running);
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    running--;
    ended++;
  };
  ticking = startTicking({ run, now, onError: () => {} });
  await vi.advanceTimersByTimeAsync(3 * MINUTE);
  expect({ most, ended }).toEqual({ most: 1, ended: 0 });
  let stopped = false;
  const stopping = ticking.stop().then(() => {
    stopped = true;
  });
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(stopped).toBe(false);
  finish();
  await stopping;
  expect({ most, ended }).toEqual({ most: 1, ended: 1 });
});

it('goes on after a run that failed, and tells why', async () => {
  const errors: unknown[] = [];
  let count = 0;
  const run = async () => {
    if (++count === 1) throw new Error('disk full');
  };
  ticking = startTicking({ run, now, onError: (error) => errors.push(error) });
  await vi.advanceTimersByTimeAsync(2 * MINUTE);
  expect(count).toBe(3);
  expect(errors).toEqual([new Error('disk full')]);
});
