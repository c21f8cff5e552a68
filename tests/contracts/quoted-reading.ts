import { publisherKey } from '../../src/archive/publisher-key.ts';
import { searchTerms } from '../../src/archive/search-terms.ts';
import { searchedText } from '../../src/archive/searched-text.ts';
import { wordKey } from '../../src/archive/word-key.ts';
import type { Article } from '../../src/model/article.ts';
import type { Reading, ReadQuote, ReadSpeaker } from '../../src/model/reading.ts';

/** Somebody says something, in a paragraph of its own. */
export interface Said {
  readonly words: string;
  readonly who: string;
  readonly role?: string;
  readonly forms?: readonly string[];
}

/** What else an article is to have. `before` and `after` stand around the paragraphs of what is said. */
export interface ReadingParts extends Partial<Omit<Article, 'id' | 'body' | 'paragraphs'>> {
  readonly feed?: string;
  readonly publishedOn?: string;
  readonly before?: string;
  readonly after?: string;
}

/** An article in which this is said, in this order, as the archive keeps it. */
export function quotedReading(id: string, said: readonly Said[], parts: ReadingParts = {}): Reading {
  const { feed, publishedOn, before = '', after = '', ...more } = parts;
  const language = more.language ?? 'en';
  let body = before;
  const paragraphs = before === '' ? [] : [{ start: 0, end: before.length }];
  const spans = said.map(({ words, who }) => {
    if (body !== '') body += '\n\n';
    const start = body.length;
    body += `“${words},” said ${who}.`;
    paragraphs.push({ start, end: body.length });
    return {
      around: { start, end: body.length },
      words: { start: start + 1, end: start + 1 + words.length },
    };
  });
  if (after !== '') {
    paragraphs.push({ start: body.length, end: body.length + after.length });
    body += after;
  }
  const speakers = new Map<string, ReadSpeaker>();
  for (const { who, role, forms = [] } of said) {
    speakers.set(who, {
      name: who,
      ...(role !== undefined && { role }),
      kind: 'person',
      named: true,
      forms: [...new Set([who, ...forms])],
    });
  }
  const names = [...speakers.keys()];
  const { headline, publisher } = more;
  return {
    article: { id, language, ...more, body, paragraphs },
    ...(feed !== undefined && { feed }),
    ...(publishedOn !== undefined && { publishedAt: publishedOn }),
    ...(publisher !== undefined && { publisher: { name: publisher, key: publisherKey(publisher) } }),
    headlineTerms: headline === undefined ? [] : searchTerms(headline, language),
    speakers: [...speakers.values()],
    quotes: spans.map(
      ({ around, words }, index): ReadQuote => ({
        type: 'direct',
        fragments: [words],
        around,
        key: wordKey([body.slice(words.start, words.end)]),
        terms: searchTerms(searchedText(body, paragraphs, around), language),
        speakers: [names.indexOf(said[index]!.who)],
        confidence: 0.9,
        rank: 0.5,
      }),
    ),
  };
}
