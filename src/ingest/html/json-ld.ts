/** What schema.org metadata in a page says about its article, as plain texts. */
export interface JsonLdArticle {
  readonly headline?: string;
  readonly byline?: string;
  readonly publisher?: string;
  readonly datePublished?: string;
  readonly language?: string;
}

/** What JSON-LD says about the page as a whole. */
export interface JsonLdPage {
  readonly article: JsonLdArticle;
  /** The types of its objects, in small letters, breadth first. */
  readonly types: readonly string[];
  /** Whether anything in it is said not to be free to read. */
  readonly forPayers: boolean;
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Reportage|LiveBlogPosting)$/u;
const MAX_NODES = 5_000;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** The text of a value that may be a text, an object with a name, or a list of these. */
function nameOf(value: unknown): string {
  return listOf(value)
    .map((one) => (isObject(one) ? one.name : one))
    .filter(
      (name): name is string => typeof name === 'string' && name.trim() !== '' && !/^https?:/iu.test(name),
    )
    .map((name) => name.trim())
    .join(', ');
}

function textOf(value: unknown): string {
  const first = listOf(value)[0];
  return typeof first === 'string' ? first.trim() : '';
}

/** The objects in a JSON-LD value, breadth first, through `@graph` and nesting. */
function objectsIn(root: unknown): readonly Json[] {
  const queue: unknown[] = [root];
  const found: Json[] = [];
  for (let at = 0; at < queue.length && at < MAX_NODES; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES));
    if (!isObject(value)) continue;
    found.push(value);
    queue.push(
      ...Object.values(value)
        .filter((child) => typeof child === 'object')
        .slice(0, MAX_NODES),
    );
  }
  return found;
}

function typesOf(value: Json): readonly string[] {
  return listOf(value['@type']).filter((type) => typeof type === 'string');
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return undefined;
  }
}

/** Reads the texts of a page's `application/ld+json` scripts, its article's metadata first; skips what is no JSON. */
export function readJsonLd(scripts: readonly string[]): JsonLdPage {
  const objects = scripts.flatMap((script) => objectsIn(parsed(script)));
  const article = objects.find((value) => typesOf(value).some((type) => ARTICLE_TYPE.test(type)));
  return {
    article: articleOf(article),
    types: objects.flatMap(typesOf).map((type) => type.toLowerCase()),
    forPayers: objects.some(({ isAccessibleForFree: free }) => /^false$/i.test(String(free ?? ''))),
  };
}

function articleOf(article: Json | undefined): JsonLdArticle {
  if (article === undefined) return {};
  return {
    headline: textOf(article.headline) || textOf(article.name),
    byline: nameOf(article.author),
    publisher: nameOf(article.publisher),
    datePublished: textOf(article.datePublished) || textOf(article.dateCreated),
    language: textOf(article.inLanguage),
  };
}
