import type { Kysely } from 'kysely';
import type { Viewpoint } from '../../model/viewpoint.ts';
import type { QuoteSearch, SpeakerFound } from '../archive.ts';
import type { DatabaseKind } from '../database-kind.ts';
import { inParts } from '../rows-at-once.ts';
import type { Tables } from '../tables.ts';
import { withoutNulls } from '../without-nulls.ts';
import { newestQuotes } from './newest-quotes.ts';

/** So many quotes are looked through for who said them. */
const MOST_COUNTED = 5_000;
const MOST_SPEAKERS = 100;

/** See `QuoteArchive.findSpeakers`. */
export async function findSpeakers(
  database: Kysely<Tables>,
  kind: DatabaseKind,
  search: QuoteSearch,
  viewpoint: Viewpoint,
): Promise<SpeakerFound[]> {
  const found = await newestQuotes(database, kind, search, viewpoint, MOST_COUNTED);
  const speakers = new Map<string, SpeakerFound>();
  for (const part of inParts(found)) {
    const rows = await database
      .selectFrom('spoken')
      .innerJoin('appearance', 'appearance.id', 'spoken.appearance')
      .select(['spoken.quote', 'spoken.person', 'spoken.appearance', 'appearance.name', 'appearance.role'])
      .where(
        'spoken.quote',
        'in',
        part.map(({ id }) => id),
      )
      .orderBy('spoken.position')
      .execute();
    const byQuote = Map.groupBy(rows, ({ quote }) => quote);
    for (const { id, at } of part) {
      for (const { person, name, role, appearance } of byQuote.get(id) ?? []) {
        // Whoever has no name is somebody else in each article.
        const key = person === null ? `in ${appearance}` : `${person}`;
        const known = speakers.get(key);
        const first = withoutNulls({ person, name, role });
        speakers.set(key, {
          ...(known ?? { ...first, lastAt: at }),
          ...(known?.role === undefined && role !== null && { role }),
          quotes: (known?.quotes ?? 0) + 1,
        });
      }
    }
  }
  return [...speakers.values()].sort((a, b) => b.quotes - a.quotes).slice(0, MOST_SPEAKERS);
}
