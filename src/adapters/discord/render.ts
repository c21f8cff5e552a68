import type { Message } from '../../model/message.ts';
import { cutText } from './cut-text.ts';
import { escapeDiscord } from './escape.ts';
import { discordLimits as limits } from './limits.ts';
import { paginate } from './paginate.ts';
import { COMPONENTS_V2, type DiscordComponent, type DiscordPayload } from './payload.ts';
import { renderBlock } from './render-block.ts';
import { visibleText } from './visible-text.ts';

/** Nobody reads more in a channel; the rest would bury what others said there. */
const MOST_PAGES = 10;

/**
 * A message as what Discord's API takes: one payload, or several pages where it is too long for one. Pure.
 *
 * It is built of Components v2, not of content and embeds: an embed is dropped without a word where the bot
 * lacks "Embed Links" or the reader has switched embeds off, parts a digest between two budgets (2000 and 6000
 * units), and cannot hold buttons between its parts; a text display stands wherever a message can, reads in
 * order with what is pressed below it, and its links unfurl nothing.
 *
 * Article text is escaped once and `allowed_mentions` is empty: it can neither format nor ping. Quotations are
 * byte for byte (see `quotationTexts`); in everything else hidden and direction-turning characters are left out
 * (see `visibleText`) and what is too long is cut with "…". Of more than ten pages the last blocks are left out
 * whole, and a line says how many.
 *
 * @throws RangeError where the argument of an action is longer than Discord carries.
 */
export function renderDiscord({ blocks, fallback }: Message): DiscordPayload[] {
  const taken = new Set<string>();
  const pages = fewPages(blocks.map((block) => renderBlock(block, taken)));
  return (pages.length === 0 ? [[plain(fallback)]] : pages).map((components) => ({
    flags: COMPONENTS_V2,
    allowed_mentions: { parse: [] },
    components: [{ type: 17, components }],
  }));
}

function fewPages(rendered: readonly (readonly DiscordComponent[])[]): DiscordComponent[][] {
  const all = paginate(rendered.flat());
  if (all.length <= MOST_PAGES) return all;
  const first = (count: number) =>
    paginate([...rendered.slice(0, count).flat(), leftOut(rendered.length - count)]);
  let most = 0;
  let tooMany = rendered.length;
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2);
    if (first(middle).length <= MOST_PAGES) most = middle;
    else tooMany = middle;
  }
  return first(most);
}

function leftOut(count: number): DiscordComponent {
  const parts = count === 1 ? '1 part' : `${count} parts`;
  return { type: 10, content: `-# Left out here: ${parts}, more than fits into ${MOST_PAGES} messages.` };
}

function plain(fallback: string): DiscordComponent {
  const text = cutText(visibleText(fallback).trim(), limits.text / 2);
  return { type: 10, content: text === '' ? '…' : escapeDiscord(text) };
}
