import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { articleFromText } from '../../src/ingest/article-from-text.ts';
import { createCommandServices } from '../../src/main/command-services.ts';
import { createQueue } from '../../src/main/queue.ts';
import { withinTime } from '../../src/main/within-time.ts';
import { success } from '../../src/model/outcome.ts';
import { openMemoryStore } from '../../src/store/sqlite/open-memory-store.ts';
import {
  elsewhere,
  ferryArticle,
  mustRead,
  news,
  realServices,
  sport,
} from '../commands/command-fixtures.ts';

const unused = () => Promise.reject(new Error('nothing is handed over here'));

test('pasted text belongs to the workspace it was pasted in', async () => {
  const { services } = await realServices();
  const read = await mustRead(services, ferryArticle);
  expect(read.article.owner).toBe('slack:T1');
  expect((await services.kept(read.id, news))?.article.body).toBe(read.article.body);
  expect(await services.kept(read.id, sport)).toBeUndefined();
  expect(await services.kept(read.id, elsewhere)).toBeUndefined();
});

test('the same text pasted elsewhere is another one’s article', async () => {
  const { services } = await realServices();
  await mustRead(services, ferryArticle, news);
  const other = await mustRead(services, ferryArticle, elsewhere);
  expect(other.article.owner).toBe('slack:T2');
  expect((await services.last(news))?.article.owner).toBe('slack:T1');
});

test('a file the operator opens belongs to nobody and is read from every allowed chat', async () => {
  const { services } = await realServices(['digests/sample']);
  const read = await mustRead(services, 'digests/sample/harbour-bridge.txt');
  expect(read.article.owner).toBeUndefined();
  expect(read.digest.headline).toBe('Harbour bridge shut after engineers find crack in main cable');
  const again = await mustRead(services, 'harbour-bridge.txt', elsewhere);
  expect(again.id).toBe(read.id);
});

test('what is found again is what was found first', async () => {
  const { services, store } = await realServices();
  const read = await mustRead(services, ferryArticle);
  const fresh = createCommandServices({
    zone: 'UTC',
    readUploaded: unused,
    store,
    now: () => '',
    readRequested: async () => success(read.article),
  });
  expect(await fresh.kept(read.id, news)).toEqual(read);
  const [first] = services.spoken(read, 'harbour master');
  const [later] = fresh.spoken((await fresh.last(news))!, 'harbour master');
  expect(later).toEqual(first);
  expect(first?.speaker?.name).toBe('Zoë Łuczak');
});

test('too many at once are refused, and the others answered one by one', async () => {
  const { promise: opened, resolve: open } = Promise.withResolvers<void>();
  let at = 0;
  let most = 0;
  const services = createCommandServices({
    zone: 'UTC',
    readUploaded: unused,
    store: await openMemoryStore(),
    now: () => '2026-11-23T12:00:00.000Z',
    readRequested: async (what) => {
      most = Math.max(most, ++at);
      await opened;
      at--;
      return success(articleFromText(`${what} ${ferryArticle}`));
    },
  });
  const asked = Array.from({ length: 30 }, (_, i) => services.read(`${i}`, news));
  open();
  const answers = await Promise.all(asked);
  expect(most).toBe(1);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(21);
  expect(answers.slice(21).every((answer) => !answer.ok && answer.code === 'busy')).toBe(true);
  expect((await services.read('later', news)).ok).toBe(true);
});

test('the queue goes on after a failure', async () => {
  const queue = createQueue(1, 1);
  const failed = queue(() => Promise.reject(new Error('broken')));
  const next = queue(async () => 'done');
  await expect(failed).rejects.toThrow('broken');
  expect(await next).toBe('done');
});

test('what takes too long is given up', async () => {
  expect(await withinTime(Promise.resolve('in time'), 1_000, () => 'late')).toBe('in time');
  const never = wait(60_000, 'never', { ref: false });
  expect(await withinTime(never, 1, () => 'late')).toBe('late');
});
