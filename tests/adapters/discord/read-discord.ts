import { unescapeDiscord } from '../../../src/adapters/discord/escape.ts';
import type { DiscordPayload } from '../../../src/adapters/discord/payload.ts';

/** A payload, or the body of a message as the stand-in keeps it. */
type Body = DiscordPayload | Readonly<Record<string, unknown>>;

interface Part {
  readonly type: number;
  readonly content?: string;
  readonly label?: string;
  readonly url?: string;
  readonly placeholder?: string;
  readonly options?: readonly { readonly label: string }[];
  readonly components?: readonly Part[];
}

/** Every component of a message, those within others after them. */
export function partsOf(body: Body): Part[] {
  const all = (list: readonly Part[]): Part[] =>
    list.flatMap((part) => [part, ...all(part.components ?? [])]);
  return all((body.components ?? []) as Part[]);
}

/** The Markdown of a message's text displays, in order. */
export function textsOf(body: Body): string[] {
  return partsOf(body).flatMap(({ type, content }) =>
    type === 10 && content !== undefined ? [content] : [],
  );
}

/**
 * The quotations of messages that follow one another, each as its fragments: the inverse of `quotationTexts`,
 * written against Discord's Markdown and not against the renderer. A line that begins with "> " is quoted; a
 * quotation goes on in the next text display until a line that isn't ends it. Of messages read apart, the parts
 * of a parted quotation are what each holds of it.
 */
export function readDiscordQuotations(bodies: readonly Body[]): string[][] {
  const quotations: string[][] = [];
  let open: string | undefined;
  const settle = () => {
    if (open !== undefined) quotations.push(fragmentsOf(open));
    open = undefined;
  };
  for (const text of bodies.flatMap(textsOf)) {
    const lines = text.split('\n');
    const quoted = lines.findIndex((line) => !line.startsWith('> '));
    const count = quoted < 0 ? lines.length : quoted;
    if (count > 0)
      open =
        (open ?? '') +
        lines
          .slice(0, count)
          .map((line) => line.slice(2))
          .join('\n');
    if (quoted >= 0) settle();
  }
  settle();
  return quotations;
}

// What parts two fragments holds a star that is not escaped, as no fragment does.
function fragmentsOf(markdown: string): string[] {
  return markdown
    .split(/(?<=”) \*…\* (?=“)|^ \*…\* (?=“)/)
    .map((piece) => unescapeDiscord(piece.replace(/^“/, '').replace(/”$/, '')));
}

/** The addresses a reader can go to. */
export function linksOf(body: Body): string[] {
  return partsOf(body).flatMap(({ type, content = '', url }) =>
    type === 2 ? (url === undefined ? [] : [url]) : markdownLinks(content),
  );
}

/** All that can be read in a message, unescaped, part after part. */
export function readableText(body: Body): string {
  const { content = '' } = body as { content?: string };
  const parts = partsOf(body).flatMap(({ content: text, label, placeholder, options = [] }) => [
    text === undefined ? [] : [unescapeDiscord(text.replaceAll('\n> ', '\n').replace(/^> /, ''))],
    label ?? [],
    placeholder ?? [],
    options.map((option) => option.label),
  ]);
  return [content, ...parts.flat(2)].filter((part) => part !== '').join('\n');
}

/**
 * Whom a message pings, as Discord reads it: what its `allowed_mentions` let through of the mentions in it.
 * Discord's server does not look at backslashes.
 */
export function pingsOf(body: Body): string[] {
  const { allowed_mentions } = body as { allowed_mentions?: { parse?: readonly string[] } };
  const allowed = allowed_mentions?.parse ?? ['everyone', 'users', 'roles'];
  const text = textsOf(body).join('\n');
  return [
    ...(allowed.includes('everyone') ? (text.match(/@(?:everyone|here)\b/g) ?? []) : []),
    ...(allowed.includes('users') ? (text.match(/<@!?\d+>/g) ?? []) : []),
    ...(allowed.includes('roles') ? (text.match(/<@&\d+>/g) ?? []) : []),
  ];
}

/**
 * What of article text would be more than text: each marked character of Discord's Markdown that stands in a
 * text without a backslash before it.
 */
export function activeMarkup(markdown: string): string[] {
  const bare = markdown.replace(/\\[!-/:-@[-`{-~]/g, 'x');
  return [...(bare.match(/[*_~`|<>[\]#@]|:\/\//g) ?? []), ...(bare.match(/^\s*(?:[-+]|\d+[.)])/gm) ?? [])];
}

function markdownLinks(markdown: string): string[] {
  const bare = markdown.replace(/\\[!-/:-@[-`{-~]/g, '');
  return [...bare.matchAll(/\]\(<([^<>]*)>\)/g)].map(([, url]) => url!);
}
