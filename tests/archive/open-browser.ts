import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const PLACES = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Where a Chromium is installed, if one is. */
export const chromiumPath: string | undefined = PLACES.find((path) => path !== '' && existsSync(path));

/** What of a paragraph is highlighted: the offsets of its first and last character in its text, half-open, and whether all between is. */
export interface Highlight {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly unbroken: boolean;
}

/** A browser that opens pages from memory and tells what a link highlights in them. */
export interface FragmentBrowser {
  readonly origin: string;
  find(path: string, html: string, url: string): Promise<readonly Highlight[]>;
  close(): Promise<void>;
}

/** Starts a Chromium that reaches nothing but a server of its own on loopback. */
export async function openBrowser(executablePath: string): Promise<FragmentBrowser> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const html = pages.get((request.url ?? '').split('?')[0]!);
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  await context.addInitScript({ path: join(import.meta.dirname, 'in-page.js') });
  const page = await context.newPage();
  const judge = await context.newPage();
  await judge.goto('about:blank');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async find(path, html, url) {
      pages.set(path, html);
      try {
        // Another address first: else nothing but the fragment might change, and nothing be loaded.
        await page.goto('about:blank');
        await page.goto(url, { waitUntil: 'load' });
        for (let attempt = 0; attempt < 3; attempt++) {
          const points = await page.evaluate<Point[]>('inPage.visibleCharacters()');
          const png = await page.screenshot({ type: 'png' });
          const lit = await judge.evaluate<boolean[]>(
            `inPage.litPoints(${JSON.stringify({ png: png.toString('base64'), points })})`,
          );
          const found = highlights(points, lit);
          if (found.length > 0) return found;
        }
        return [];
      } finally {
        pages.delete(path);
      }
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Point {
  readonly paragraph: number;
  readonly offset: number;
  readonly x: number;
  readonly y: number;
}

function highlights(points: readonly Point[], lit: readonly boolean[]): Highlight[] {
  const found = new Map<number, { start: number; end: number; count: number }>();
  points.forEach(({ paragraph, offset }, index) => {
    if (!lit[index]) return;
    const known = found.get(paragraph);
    if (known === undefined) found.set(paragraph, { start: offset, end: offset + 1, count: 1 });
    else {
      known.start = Math.min(known.start, offset);
      known.end = Math.max(known.end, offset + 1);
      known.count++;
    }
  });
  return [...found].map(([paragraph, { start, end, count }]) => {
    const within = points.filter(
      (each) => each.paragraph === paragraph && each.offset >= start && each.offset < end,
    );
    return { paragraph, start, end, unbroken: within.length === count };
  });
}
