import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textFragmentUrl } from '../../src/archive/text-fragment.ts';
import { drawPage } from './draw-page.ts';
import { handMadePages } from './hand-made-pages.ts';
import { chromiumPath, type FragmentBrowser, openBrowser } from './open-browser.ts';
import type { PageCase } from './page-case.ts';

/** How many pages are drawn; TEXT_FRAGMENT_PAGES asks for more. */
const PAGES = Number(process.env.TEXT_FRAGMENT_PAGES ?? 40);
const TIMEOUT = 30_000 + PAGES * 3_000;
/** A mark beside the words may be found with them where only the paragraphs around tell them from others. */
const MARK = 1;
/** What is narrow at the end (a comma, half an emoji) is not seen. */
const NARROW = 3;

describe.skipIf(chromiumPath === undefined)(
  'in Chromium (skipped where none is installed; CHROMIUM may name one)',
  () => {
    let browser: FragmentBrowser;
    beforeAll(async () => {
      browser = await openBrowser(chromiumPath ?? '');
    }, 60_000);
    afterAll(async () => browser?.close());

    /** Opens the link and tells where it leads: to the very words, to them with their marks, or elsewhere. */
    async function follow({ html, excerpt, from, to }: PageCase, path: string): Promise<string> {
      const url = textFragmentUrl(`${browser.origin}${path}`, excerpt) ?? '';
      const found = await browser.find(path, html, url);
      const [first, last] = [found[0], found.at(-1)];
      const told = `${decodeURIComponent(url)} lit ${JSON.stringify(found)}`;
      if (first === undefined || last === undefined || found.some(({ unbroken }) => !unbroken)) return told;
      if (first.paragraph !== from.paragraph || last.paragraph !== to.paragraph) return told;
      const [before, behind] = [from.offset - first.start, last.end - to.offset];
      if (before === 0 && behind <= 0 && behind >= -NARROW) return 'exact';
      return before >= 0 && before <= MARK && behind <= MARK && behind >= -NARROW ? 'with its mark' : told;
    }

    it.each(handMadePages.map((page, at) => [page.name, page, at] as const))(
      'a link leads to the quotation: %s',
      { timeout: TIMEOUT },
      async (_, page, at) => {
        expect(['exact', 'with its mark']).toContain(await follow(page, `/made-${at}`));
      },
    );

    it('a link without a directive, or one that names the first of five, leads elsewhere', async () => {
      const [page] = handMadePages;
      const path = '/control';
      const naive = `${browser.origin}${path}#:~:text=we%20will%20not%20leave`;
      expect(await browser.find(path, page!.html, `${browser.origin}${path}`)).toEqual([]);
      expect(await browser.find(path, page!.html, naive)).toMatchObject([{ paragraph: 0, unbroken: true }]);
    });

    it(`links lead to the quotation on ${PAGES} drawn pages`, { timeout: TIMEOUT }, async () => {
      const elsewhere: string[] = [];
      let exact = 0;
      for (let seed = 1; seed <= PAGES; seed++) {
        const page = drawPage(seed);
        const led = await follow(page, `/drawn-${seed}`);
        if (led === 'exact') exact++;
        else if (led !== 'with its mark') elsewhere.push(`${page.name}: ${led}`);
      }
      expect(elsewhere).toEqual([]);
      expect(exact).toBeGreaterThan(PAGES * 0.7);
    });
  },
);
