/** What schema.org metadata in a page says about its article, as plain texts. */
export interface JsonLdArticle {
  readonly headline?: string;
  readonly byline?: string;
  readonly publisher?: string;
  readonly datePublished?: string;
  readonly language?: string;
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

/** The first article in a JSON-LD value, breadth first, through `@graph` and nesting. */
function findArticle(root: unknown): Json | undefined {
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < MAX_NODES; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES));
    if (!isObject(value)) continue;
    if (listOf(value['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type)))
      return value;
    queue.push(
      ...Object.values(value)
        .filter((child) => typeof child === 'object')
        .slice(0, MAX_NODES),
    );
  }
  return undefined;
}

/** Reads the article's metadata from the texts of a page's `application/ld+json` scripts; skips what is no JSON. */
export function readJsonLd(scripts: readonly string[]): JsonLdArticle {
  for (const script of scripts) {
    let value: unknown;
    try {
      value = JSON.parse(script);
    } catch {
      continue;
    }
    const article = findArticle(value);
    if (!article) continue;
    return {
      headline: textOf(article.headline) || textOf(article.name),
      byline: nameOf(article.author),
      publisher: nameOf(article.publisher),
      datePublished: textOf(article.datePublished) || textOf(article.dateCreated),
      language: textOf(article.inLanguage),
    };
  }
  return {};
}
