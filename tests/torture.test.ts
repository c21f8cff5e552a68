import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWeb, type Web } from '../src/ingest/open-web.ts';
import { type LoopbackSite, startLoopbackSite } from './standins/site/loopback-site.ts';
import { torture } from './torture/torture.ts';
import { tortureInputs } from './torture/torture-inputs.ts';

// What each costs is measured by `npm run bench -- torture`; here each must end, in an article or in a word of refusal.
describe.concurrent('whatever a server answers with', () => {
  let site: LoopbackSite;
  let web: Web;
  beforeAll(async () => {
    site = await startLoopbackSite();
    web = openWeb({
      allowedHosts: new Set(['hostile.example']),
      elapsed: () => performance.now(),
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    });
  });
  afterAll(async () => {
    await web.close();
    await site.close();
  });

  const pageOutcomes =
    /^(?:read|too-large|too-heavy|too-short|too-long|hostile-html|unreadable-html|binary|invalid-utf8|pdf-broken|pdf-[a-z]+|bot-challenge|gallery|headlines)$/;
  const feedOutcomes = /^(?:read|It can't be read as|It is a page|The document is too heavy|The text is not)/;

  test.each(tortureInputs(30))('$name', { timeout: 60_000 }, async (input) => {
    const { outcome } = await torture(input, site, web);
    expect(outcome).toMatch(input.as === 'page' ? pageOutcomes : feedOutcomes);
    if (input.name.includes('packed with')) expect(outcome).toBe('too-large');
    if (/000 nested divs$/.test(input.name)) expect(outcome).toBe('hostile-html');
  });

  test('its neighbours are read meanwhile', { timeout: 60_000 }, async () => {
    const body = `<html><body><article><h1>Quay</h1><p>${'The quay of Marlow Bay reopened on Monday after a storm. '.repeat(20)}</p></article></body></html>`;
    const input = {
      name: 'a usual page',
      as: 'page',
      headers: { 'content-type': 'text/html' },
      body: Buffer.from(body),
    } as const;
    expect((await torture(input, site, web)).outcome).toBe('read');
  });
});
