import { discordLimits as limits } from './limits.ts';
import type { Button, DiscordComponent, Menu } from './payload.ts';

/** What a component takes of a page. */
interface Weight {
  readonly components: number;
  readonly text: number;
}

/** The container around a page counts too. */
const CONTAINER = 1;

/**
 * Parts components into pages that keep Discord's limits, in order and filled one after the other. A heading
 * goes on to the page of what it heads; lines between components are left out at the edges of a page.
 */
export function paginate(components: readonly DiscordComponent[]): DiscordComponent[][] {
  const pages: DiscordComponent[][] = [[]];
  let page = pages[0]!;
  let used: Weight = { components: CONTAINER, text: 0 };
  for (const component of components) {
    let sum = add(used, weightOf(component));
    if (!fits(sum) && page.length > 0) {
      const carried = isHeading(page.at(-1)!) && page.length > 1 ? [page.pop()!] : [];
      page = carried;
      pages.push(page);
      used = carried.map(weightOf).reduce(add, { components: CONTAINER, text: 0 });
      sum = add(used, weightOf(component));
      if (!fits(sum)) {
        page = [];
        pages.push(page);
        sum = add({ components: CONTAINER, text: 0 }, weightOf(component));
      }
    }
    page.push(component);
    used = sum;
  }
  return pages.map(withoutEdges).filter((each) => each.length > 0);
}

function fits({ components, text }: Weight): boolean {
  return components <= limits.components && text <= limits.text;
}

function add(a: Weight, b: Weight): Weight {
  return { components: a.components + b.components, text: a.text + b.text };
}

function weightOf(component: DiscordComponent): Weight {
  switch (component.type) {
    case 10:
      return { components: 1, text: component.content.length };
    case 14:
      return { components: 1, text: 0 };
    case 1: {
      const text = component.components.reduce((sum, each) => sum + wordsOn(each), 0);
      return { components: 1 + component.components.length, text: Math.min(text, limits.text) };
    }
    default:
      return component satisfies never;
  }
}

// Whether Discord counts these is not documented; counting them costs little.
function wordsOn(component: Button | Menu): number {
  if (component.type === 2) return component.label.length;
  const { placeholder = '', options } = component;
  return options.reduce(
    (sum, { label, description = '' }) => sum + label.length + description.length,
    placeholder.length,
  );
}

function isHeading(component: DiscordComponent): boolean {
  return component.type === 10 && component.content.startsWith('## ');
}

function withoutEdges(page: readonly DiscordComponent[]): DiscordComponent[] {
  const first = page.findIndex(({ type }) => type !== 14);
  const last = page.findLastIndex(({ type }) => type !== 14);
  return first < 0 ? [] : page.slice(first, last + 1);
}
