import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { goldPath } from './cases.ts';

const goldQuote = z.strictObject({
  /** The words between the marks, exactly as in the article; for a turn, the words after its label. */
  text: z.string().min(1),
  /** The fullest name in the article, else the role, organisation or thing as written; null: can't be told. */
  speaker: z.string().min(1).nullable(),
  role: z.string().min(1).nullable(),
  type: z.enum(['direct', 'mixed']),
  /** Fragments of one quote share it. */
  group: z.int().positive().optional(),
  /** Other answers a careful reader would accept. */
  aliases: z.array(z.string().min(1)).optional(),
  /** What somebody says in an interview or a transcript, without marks: `NAME: …`, `Q: …`. */
  turn: z.literal(true).optional(),
});

const gold = z.strictObject({
  headline: z.string().min(1),
  publisher: z.string().optional(),
  byline: z.string().optional(),
  publishedAt: z.iso.date().optional(),
  quotes: z.array(goldQuote),
  indirect: z.array(z.strictObject({ speaker: z.string().min(1), contains: z.string().min(1) })),
  notQuotes: z.array(z.string().min(1)),
  boilerplate: z.array(z.string().min(1)),
});

/** One fragment as a reader sees it. */
export type GoldQuote = z.infer<typeof goldQuote>;

/** What a careful reader says about an article, written by hand and never by the engine. */
export type Gold = z.infer<typeof gold>;

/**
 * Reads a case's gold; undefined where it has none.
 *
 * @throws ZodError naming the field that is wrong.
 */
export function readGold(slug: string): Gold | undefined {
  const path = goldPath(slug);
  return existsSync(path) ? gold.parse(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
}
