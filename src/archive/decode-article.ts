import type { Article } from '../model/article.ts';
import type { EntityKind } from '../model/document.ts';
import type { KeptArticle, Showing } from '../model/kept-article.ts';
import { ownerOf } from '../model/owner-of.ts';
import type { ReadSpeaker } from '../model/reading.ts';
import { decodeQuote } from './decode-quote.ts';
import {
  type Fields,
  fieldsOf,
  flagOf,
  instantOf,
  LineError,
  listOf,
  oneOf,
  optionalText,
  spansOf,
  textOf,
  textsOf,
} from './line-fields.ts';
import { publisherKey } from './publisher-key.ts';
import { searchTerms } from './search-terms.ts';

const KINDS: readonly EntityKind[] = ['person', 'organisation', 'place', 'group', 'document', 'unknown'];
const LONGEST_ID = 1_000;

/**
 * An article out of a line of a file that belongs to `owner`. Pure.
 *
 * @throws LineError where anything in it can't be so.
 */
export function decodeArticle(fields: Fields, owner: string): KeptArticle {
  const bodyGoneAt = fields.bodyGoneAt === undefined ? undefined : instantOf(fields, 'bodyGoneAt');
  const article = articleOf(fields, owner);
  if (bodyGoneAt !== undefined && article.body !== '') throw new LineError('its body is gone, and is there');
  const speakers = listOf(fields, 'speakers').map(speakerOf);
  const quotes = listOf(fields, 'quotes').map((value, index) =>
    within(`quote ${index + 1}`, () =>
      decodeQuote(fieldsOf(value, 'it'), { article, speakers, bodyGone: bodyGoneAt !== undefined }),
    ),
  );
  const feed = optionalText(fields, 'feed');
  const name = optionalText(fields, 'publishedBy');
  const at = instantOf(fields, 'at');
  const { headline, language } = article;
  return {
    reading: {
      article,
      ...(feed !== undefined && { feed }),
      ...(flagOf(fields, 'dated') && { publishedAt: at }),
      ...(name !== undefined && { publisher: { name, key: publisherKey(name) } }),
      headlineTerms: headline === undefined ? [] : searchTerms(headline, language),
      speakers,
      quotes: quotes.map(({ quote }) => quote),
    },
    keptAt: instantOf(fields, 'keptAt'),
    at,
    ...(bodyGoneAt !== undefined && {
      bodyGoneAt,
      contexts: quotes.map(({ context }) => context ?? { text: '', start: 0 }),
    }),
    shown: listOf(fields, 'shown').map((value) => decodeShowing(fieldsOf(value, 'a showing'), owner)),
  };
}

/**
 * Where an article was shown; of a private one, in its owner's workspace or on schedule.
 *
 * @throws LineError where it is no place, or somebody else's.
 */
export function decodeShowing(fields: Fields, owner: string): Showing {
  const [platform, channel] = [textOf(fields, 'platform'), textOf(fields, 'channel')];
  const workspace = optionalText(fields, 'workspace');
  if (owner !== '' && workspace !== undefined && ownerOf({ platform, workspace }) !== owner) {
    throw new LineError('it was shown in a workspace of somebody else');
  }
  return { platform, channel, ...(workspace !== undefined && { workspace }), at: instantOf(fields, 'at') };
}

function articleOf(fields: Fields, owner: string): Article {
  if (textOf(fields, 'owner') !== owner) throw new LineError('it belongs to another owner than the file');
  const [id, body] = [textOf(fields, 'id'), textOf(fields, 'body')];
  if (id === '' || id.length > LONGEST_ID) throw new LineError('"id" is empty or too long');
  const paragraphs = spansOf(fields, 'paragraphs');
  if ((paragraphs.at(-1)?.end ?? 0) > body.length) throw new LineError('a paragraph lies outside the body');
  const more = {
    url: optionalText(fields, 'url'),
    headline: optionalText(fields, 'headline'),
    byline: optionalText(fields, 'byline'),
    publisher: optionalText(fields, 'publisher'),
    publishedAt: optionalText(fields, 'publishedAt'),
  };
  const given = Object.entries(more).filter(([, value]) => value !== undefined);
  return {
    id,
    ...(Object.fromEntries(given) as { readonly [Name in keyof typeof more]?: string }),
    language: textOf(fields, 'language'),
    body,
    paragraphs,
    ...(owner !== '' && { owner }),
  };
}

function speakerOf(value: unknown, index: number): ReadSpeaker {
  return within(`speaker ${index + 1}`, () => {
    const fields = fieldsOf(value, 'it');
    const name = textOf(fields, 'name');
    const role = optionalText(fields, 'role');
    const forms = textsOf(fields, 'forms');
    if (!forms.includes(name)) throw new LineError('"name" is none of "forms"');
    return {
      name,
      ...(role !== undefined && { role }),
      kind: oneOf(fields, 'kind', KINDS),
      named: flagOf(fields, 'named'),
      forms,
    };
  });
}

function within<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof LineError ? new LineError(`${what}: ${error.message}`) : error;
  }
}
