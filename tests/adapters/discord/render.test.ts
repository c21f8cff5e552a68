import { describe, expect, it } from 'vitest';
import { discordLimits as limits } from '../../../src/adapters/discord/limits.ts';
import { renderDiscord } from '../../../src/adapters/discord/render.ts';
import type { Action, Block, Message } from '../../../src/model/message.ts';
import { linksOf, partsOf, readableText, readDiscordQuotations, textsOf } from './read-discord.ts';

const line = (text: string): Block => ({ kind: 'line', inlines: [{ kind: 'text', text }] });
const message = (...blocks: Block[]): Message => ({ blocks, fallback: 'A message' });
const texts = (...blocks: Block[]): string[] => renderDiscord(message(...blocks)).flatMap(textsOf);

describe('how it reads', () => {
  it('a heading is a link, unless that would break', () => {
    const [plain, linked, brackets, bad] = texts(
      { kind: 'heading', text: 'A\nheadline' },
      { kind: 'heading', text: 'Ferry *back*', url: 'https://news.example/a(b)?c=1&d=|' },
      { kind: 'heading', text: '[Update] Ferry', url: 'https://news.example/' },
      { kind: 'heading', text: 'Ferry', url: 'javascript:alert(1)' },
    );
    expect(plain).toBe('## A headline');
    expect(linked).toBe('## [Ferry \\*back\\*](<https://news.example/a%28b%29?c=1&d=%7C>)');
    expect(brackets).toBe('## \\[Update\\] Ferry ([link](<https://news.example/>))');
    expect(bad).toBe('## Ferry');
  });

  it('an address with a user name, which looks like another host’s, is no link', () => {
    const shown = renderDiscord(
      message({ kind: 'heading', text: 'x', url: 'https://bank.example@evil.example/' }),
    );
    expect(shown.flatMap(linksOf)).toEqual([]);
  });

  it('a quotation keeps what hides or turns text; a name does not', () => {
    const [text] = texts({
      kind: 'quote',
      fragments: ['a\u202eb\u200bc\u0000'],
      speaker: 'Ev\u202ee \u{e0041}Ray',
    });
    expect(text).toBe('> “a\u202eb\u200bc\u0000”\n— **Eve Ray**');
  });

  it('joiners of scripts and emoji stay everywhere', () => {
    expect(texts(line('می\u200cخواهم 👩\u200d🚀 ❤\ufe0f'))).toEqual(['می\u200cخواهم 👩\u200d🚀 ❤\ufe0f']);
  });

  it('a long headline is cut between graphemes', () => {
    const [text] = texts({ kind: 'heading', text: '👩‍🚀'.repeat(100) });
    expect(text).toBe(`## ${'👩‍🚀'.repeat(51)}…`);
  });

  it('a long quotation goes on in the next text displays, parted before white space', () => {
    const fragment = 'every word counts '.repeat(600);
    const pages = renderDiscord(message({ kind: 'quote', fragments: [fragment], speaker: 'Ina Marlow' }));
    expect(pages.length).toBeGreaterThan(2);
    expect(readDiscordQuotations(pages)).toEqual([[fragment]]);
    for (const text of pages.slice(0, -1).flatMap(textsOf)) expect(text).toMatch(/\S$/);
    expect(pages.flatMap(textsOf).at(-1)).toContain('\n— **Ina Marlow**');
    const full = pages
      .slice(0, -1)
      .flatMap(textsOf)
      .map((text) => text.length);
    for (const length of full) expect(length).toBeGreaterThan(0.95 * limits.text - 30);
  });

  it('a heading is not left behind at the end of a page', () => {
    const pages = renderDiscord(
      message(
        line('a'.repeat(1500)),
        line('b'.repeat(1500)),
        { kind: 'heading', text: 'Next' },
        line('c'.repeat(1500)),
      ),
    ).map((page) => textsOf(page).map((text) => text.slice(0, 7)));
    expect(pages).toEqual([
      ['aaaaaaa', 'bbbbbbb'],
      ['## Next', 'ccccccc'],
    ]);
  });

  it('forty components a page, its container among them', () => {
    const pages = renderDiscord(message(...Array.from({ length: 60 }, (_, index) => line(String(index)))));
    expect(pages.map((page) => partsOf(page).length)).toEqual([limits.components, 22]);
  });

  it('lines between components are not at the edges of a page', () => {
    const blocks = Array.from({ length: 60 }, (_, index): Block[] => [
      line(String(index)),
      { kind: 'divider' },
    ]);
    const pages = renderDiscord(message({ kind: 'divider' }, ...blocks.flat()));
    expect(pages.flatMap(textsOf)).toHaveLength(60);
    for (const page of pages) {
      expect(page.components[0].components.at(0)?.type).toBe(10);
      expect(page.components[0].components.at(-1)?.type).toBe(10);
    }
  });

  it('after ten pages whole blocks are left out, and counted', () => {
    const quote: Block = { kind: 'quote', fragments: ['x '.repeat(1000)], speaker: 'Ina' };
    const pages = renderDiscord(message(...Array.from({ length: 30 }, () => quote)));
    expect(pages).toHaveLength(10);
    const read = readDiscordQuotations(pages);
    expect(read).toEqual(Array.from({ length: read.length }, () => ['x '.repeat(1000)]));
    expect(pages.flatMap(textsOf).at(-1)).toBe(
      `-# Left out here: ${30 - read.length} parts, more than fits into 10 messages.`,
    );
  });

  it('menus of more than 25 options become several; ids differ, twins go', () => {
    const options = Array.from({ length: 30 }, (_, index) => ({
      label: `Speaker ${index}`,
      value: `k|${index}`,
    }));
    const select: Action = {
      kind: 'select',
      id: 'quotes:speaker',
      placeholder: 'Speakers',
      options: [...options, options[0]!],
    };
    const button: Action = { kind: 'button', id: 'quotes:all', label: 'All', value: 'k' };
    const pages = renderDiscord(
      message({ kind: 'actions', actions: [button, select, button] }, { kind: 'actions', actions: [select] }),
    );
    const rows = pages.flatMap((page) =>
      page.components[0].components.flatMap((row) => (row.type === 1 ? [row.components] : [])),
    );
    expect(rows.map((row) => row.map((each) => ('custom_id' in each ? each.custom_id : '')))).toEqual([
      ['quotes:all|k'],
      ['quotes:speaker|1'],
      ['quotes:speaker|2'],
      ['quotes:speaker|3'],
      ['quotes:speaker|4'],
    ]);
    expect(rows.map((row) => ('options' in row[0]! ? row[0].options.length : 0))).toEqual([0, 25, 5, 25, 5]);
    expect(rows[2]![0]).toMatchObject({ placeholder: 'Speakers (26–30)' });
  });

  it('an argument too long to come back is a programming error', () => {
    const button: Action = { kind: 'button', id: 'quotes:all', label: 'All', value: 'x'.repeat(100) };
    expect(() => renderDiscord(message({ kind: 'actions', actions: [button] }))).toThrow(/at most 100 units/);
  });

  it('a message of nothing shows its fallback', () => {
    const [page] = renderDiscord({
      blocks: [line(' '), { kind: 'list', items: [] }, { kind: 'divider' }],
      fallback: 'Nothing *new*',
    });
    expect(readableText(page!)).toBe('Nothing *new*');
  });

  it('takes time linear in a long quotation', () => {
    const time = (length: number) => {
      const shown = message({ kind: 'quote', fragments: ['* - '.repeat(length / 4)] });
      const start = performance.now();
      renderDiscord(shown);
      return performance.now() - start;
    };
    time(100_000);
    const best = (length: number) => Math.min(...Array.from({ length: 5 }, () => time(length)));
    expect(best(1_000_000)).toBeLessThan(12 * best(200_000) + 20);
  });
});
