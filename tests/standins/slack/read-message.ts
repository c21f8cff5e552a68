import type { Json } from './check-message.ts';

/** A button or a menu as a reader finds it. */
export type ReadAction =
  | { readonly kind: 'button'; readonly blockId: string; readonly element: ActionFields }
  | { readonly kind: 'select'; readonly blockId: string; readonly element: ActionFields };

/** The fields of an action element that matter to a reader. */
export interface ActionFields {
  readonly type: string;
  readonly action_id: string;
  readonly text?: { readonly text: string };
  readonly value?: string;
  readonly url?: string;
  readonly options?: readonly { readonly text: { readonly text: string }; readonly value: string }[];
}

/** A message as a reader sees it. */
export interface ReadMessage {
  readonly text: string;
  readonly quotations: readonly (readonly string[])[];
  readonly links: readonly string[];
  readonly actions: readonly ReadAction[];
  readonly pings: readonly string[];
}

interface Part {
  readonly type: string;
  readonly text?: string | { readonly type: string; readonly text: string };
  readonly url?: string;
  readonly block_id?: string;
  readonly elements?: readonly Part[];
}

const OPEN = '“';

/** Reads what Slack would show of a message, from its blocks alone as Slack does; without blocks, from its text. */
export function readMessage(text: Json | undefined, blocks: Json | undefined): ReadMessage {
  const parts = (blocks ?? []) as unknown as readonly Part[];
  const shown = parts.map(readPart).filter((line) => line !== '');
  const markup = [String(text ?? ''), ...allParts(parts).flatMap((part) => mrkdwn(part))];
  return {
    text: parts.length === 0 ? unescaped(String(text ?? '')) : shown.join('\n'),
    quotations: readQuotations(blocks ?? []),
    links: [
      ...allParts(parts).flatMap(({ url }) => (url === undefined ? [] : [url])),
      ...markup.flatMap((each) => [...each.matchAll(/<(https?:[^>|]*)/g)].map((match) => match[1]!)),
    ],
    actions: parts.flatMap(readActions),
    pings: [
      ...allParts(parts)
        .filter(({ type }) => ['user', 'usergroup', 'channel', 'broadcast', 'team'].includes(type))
        .map((part) => JSON.stringify(part)),
      ...markup.flatMap((each) => [...each.matchAll(/<[!@#][^>]*/g)].map((match) => match[0])),
    ],
  };
}

/**
 * The quotations of blocks, each with its fragments: the reverse of how they are rendered. Within a quote our
 * marks and the article's words take turns; one that goes on in a further block or message begins there with
 * words, and ends where its speaker is named.
 */
export function readQuotations(blocks: Json): string[][] {
  const quotations: string[][] = [];
  let open = false;
  // Whether the last run of the open quotation was the article's words.
  let words = false;
  const parts = (blocks as unknown as readonly Part[])
    .filter(({ type }) => type === 'rich_text')
    .flatMap(({ elements = [] }) => elements);
  for (const part of parts) {
    if (part.type !== 'rich_text_quote') {
      open = false;
      continue;
    }
    const runs = (part.elements ?? []).map(({ text }) => String(text));
    const firstMark = !open && runs[0] === OPEN ? 0 : 1;
    if (!open) {
      quotations.push([]);
      words = false;
    }
    const fragments = quotations.at(-1)!;
    runs.forEach((run, i) => {
      const isMark = i % 2 === firstMark;
      if (!isMark) fragments.push(words ? `${fragments.pop()}${run}` : run);
      words = !isMark;
    });
    open = true;
  }
  return quotations;
}

function readPart(part: Part): string {
  if (typeof part.text === 'object') return part.text.text;
  if (part.type === 'actions') return '';
  if (part.elements !== undefined) {
    const runs = part.elements.map(readPart);
    const inLine = part.type === 'rich_text_section' || part.type === 'rich_text_quote';
    return runs.join(inLine ? '' : '\n');
  }
  return part.text ?? '';
}

function readActions(part: Part): ReadAction[] {
  if (part.type !== 'actions') return [];
  return (part.elements ?? []).map((each) => {
    const element = each as unknown as ActionFields;
    const kind = element.type === 'button' ? 'button' : 'select';
    return { kind, blockId: part.block_id ?? '', element };
  });
}

function allParts(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => [part, ...allParts(part.elements ?? [])]);
}

// Objects of markup stand under `text`, or are elements themselves.
function mrkdwn(part: Part): string[] {
  const object = typeof part.text === 'object' ? part.text : part;
  return object.type === 'mrkdwn' ? [String(object.text)] : [];
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
