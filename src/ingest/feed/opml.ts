import { generateOpml, parseOpml } from 'feedsmith';
import { type Outcome, refusal, success } from '../../model/outcome.ts';
import { oneLine } from '../html/one-line.ts';

/** A feed in a list of subscriptions. */
export interface OpmlFeed {
  readonly url: string;
  readonly title?: string;
}

interface Outline {
  readonly text?: string | undefined;
  readonly title?: string | undefined;
  readonly xmlUrl?: string | undefined;
  readonly outlines?: readonly Outline[] | undefined;
}

const OPML = /^(?:\s|<\?[^>]{0,200}>|<!--[^>]{0,500}-->|<!DOCTYPE[^>]{0,200}>){0,20}<opml[\s>]/i;
const DEEPEST = 20;

/** Whether a text is a list of subscriptions (OPML). */
export function isOpml(text: string): boolean {
  return OPML.test(text.slice(0, 4_096).replace(/^\ufeff/, ''));
}

/** The feeds of a list of subscriptions, folders flattened, each once. Refuses `opml`. */
export function readOpml(text: string): Outcome<readonly OpmlFeed[]> {
  let outlines: readonly Outline[];
  try {
    outlines = (parseOpml(text).body?.outlines ?? []) as readonly Outline[];
  } catch {
    return refusal(
      'opml',
      'The list of feeds can’t be read as OPML.',
      'Export it again from your feed reader.',
    );
  }
  const found = new Map<string, OpmlFeed>();
  const visit = (some: readonly Outline[], depth: number): void => {
    for (const { xmlUrl, title, text: shown, outlines: inner } of some) {
      const url = xmlUrl?.trim();
      const name = oneLine(title ?? shown);
      if (url && !found.has(url)) found.set(url, { url, ...(name !== '' && { title: name }) });
      if (inner !== undefined && depth < DEEPEST) visit(inner, depth + 1);
    }
  };
  visit(outlines, 0);
  return success([...found.values()]);
}

/** A list of subscriptions (OPML 2.0) that other feed readers take. */
export function writeOpml(title: string, feeds: readonly OpmlFeed[]): string {
  return generateOpml({
    head: { title },
    body: {
      outlines: feeds.map(({ url, title: name = url }) => ({
        type: 'rss',
        text: name,
        title: name,
        xmlUrl: url,
      })),
    },
  });
}
