import type { Kysely } from 'kysely';
import type { Article } from '../model/article.ts';
import type { ChannelAddress } from '../model/digest-definition.ts';
import type { Instant } from '../model/instant.ts';
import { OPERATOR, ownerOf } from '../model/owner-of.ts';
import type { SlotName } from '../model/slot.ts';
import { keepReading } from './archive/keep-reading.ts';
import { articleOf } from './archive/upsert-article.ts';
import { ownersSeen, visible } from './archive/visible.ts';
import type { DatabaseKind } from './database-kind.ts';
import type { ArticleRecord } from './store.ts';
import type { Tables } from './tables.ts';

/** The articles that were digested, and where. */
export function articleRecord(database: Kysely<Tables>, kind: DatabaseKind): ArticleRecord {
  return {
    async keepArticle(reading, place, at) {
      const { article } = reading;
      if (article.owner !== undefined && article.owner !== ownerOf(place)) {
        throw new RangeError(`an article of ${article.owner} must not be kept for ${ownerOf(place)}`);
      }
      await database.transaction().execute(async (transaction) => {
        await keepReading(transaction, kind, reading, { keptAt: at });
        await noteShown(transaction, article, place, at);
      });
    },

    async keptArticle(id, place) {
      const row = await database
        .selectFrom('article')
        .selectAll()
        .where('owner', 'in', ownersSeen({ kind: 'place', place }))
        .where('id', '=', id)
        .where('body_gone_at', 'is', null)
        .where(visible({ kind: 'place', place }, { owner: 'article.owner', article: 'article.id' }))
        .orderBy('owner', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && articleOf(row);
    },

    async lastArticle(place) {
      const row = await database
        .selectFrom('shown')
        .innerJoin('article', (join) =>
          join.onRef('article.owner', '=', 'shown.owner').onRef('article.id', '=', 'shown.article'),
        )
        .selectAll('article')
        .where('shown.platform', '=', place.platform)
        .where('shown.channel', '=', place.channel)
        .where('shown.workspace', 'in', [place.workspace, ''])
        .where('shown.owner', 'in', [...new Set([ownerOf(place), OPERATOR, ''])])
        .where('article.body_gone_at', 'is', null)
        .orderBy('shown.id', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && articleOf(row);
    },
  };
}

/** Remembers within a transaction that an article was shown: at a place, or where a slot of the schedule posted it. */
export async function noteShown(
  transaction: Kysely<Tables>,
  { id, owner = '' }: Article,
  { platform, channel, workspace = '' }: ChannelAddress & { readonly workspace?: string },
  at: Instant,
  slot?: SlotName,
): Promise<void> {
  const { definition = null, dueAt = null } = slot ?? {};
  await transaction
    .insertInto('shown')
    .values({ platform, workspace, channel, owner, article: id, at, definition, due_at: dueAt })
    .execute();
}
