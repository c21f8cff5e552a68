import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { readingOf } from '../../src/archive/reading-of.ts';
import { createResponder } from '../../src/commands/responder.ts';
import { articleFromText } from '../../src/ingest/article-from-text.ts';
import { createCommandServices } from '../../src/main/command-services.ts';
import type { Article } from '../../src/model/article.ts';
import type { Place, Responder } from '../../src/model/interaction.ts';
import { refusal } from '../../src/model/outcome.ts';
import { OPERATOR, ownerOf, TERMINAL_PLACE } from '../../src/model/owner-of.ts';
import type { Reading } from '../../src/model/reading.ts';
import { analyse } from '../../src/pipeline.ts';
import { openMemoryStore } from '../../src/store/sqlite/open-memory-store.ts';

const NOW = '2026-11-28T12:00:00.000Z';

/** The channel from where it is looked. */
export const here: Place = { platform: 'slack', workspace: 'T1', channel: 'C1' };

/** Others: another channel of the workspace, another workspace with equal names, another platform, the operator. */
export const others: readonly Place[] = [
  { ...here, channel: 'C2' },
  { platform: 'slack', workspace: 'T2', channel: 'C3' },
  { platform: 'discord', workspace: 'T1', channel: 'C1' },
  TERMINAL_PLACE,
];

/** An article that is kept: what it says, and where it was handed in; without a place it is public. */
export interface KeptText {
  readonly text: string;
  readonly place?: Place;
}

const NAMES = ['Ana Sol', 'Ben Roe', 'Cy Moss', 'Dora Sol', 'Ana Roe'];
const ROLES = ['mayor', 'harbour master', 'finance minister', 'striker'];
const WORDS = [
  'The ferry must sail',
  'Grain is too dear',
  'We will not leave the talks',
  'Nobody asked the crew',
];
const REST = ['on Monday at the harbour', 'about the grain talks', 'in Holm', 'to the crew of the ferry'];

/** A short news text of two or three quotes, by people and about things that other texts have as well. */
export const newsTexts: fc.Arbitrary<string> = fc
  .array(
    fc.record({
      name: fc.constantFrom(...NAMES),
      role: fc.constantFrom(...ROLES),
      words: fc.constantFrom(...WORDS),
      rest: fc.constantFrom(...REST),
    }),
    { minLength: 2, maxLength: 3 },
  )
  .map((told) =>
    told
      .map(
        ({ name, role, words, rest }) =>
          `“${words},” said ${name}, the ${role}, ${rest}, where it had rained for a week.`,
      )
      .join('\n\n'),
  );

// Each text is read once for both worlds that hold it.
const known = new Map<string, Reading>();

function read(article: Article): Reading {
  const key = `${article.owner}\n${article.body}`;
  const reading = known.get(key) ?? readingOf(analyse(article), NOW);
  known.set(key, reading);
  return reading;
}

/** The bot on a store that holds these articles, kept in their order. */
export async function worldOf(kept: readonly KeptText[]): Promise<Responder> {
  const store = await openMemoryStore();
  for (const { text, place } of kept) {
    const owner = place && (place === TERMINAL_PLACE ? OPERATOR : ownerOf(place));
    const article = articleFromText(text, {
      ...(owner === undefined
        ? {
            url: `https://herald.example/${createHash('sha256').update(text).digest('hex')}`,
            publisher: 'Herald',
          }
        : { owner }),
      headline: 'News of the day',
      publishedAt: '2026-11-27',
    });
    await store.keepArticle(read(article), place ?? { ...here, channel: 'C0' }, NOW);
  }
  const nothing = async () => refusal('none', 'Nothing is read here.', 'Ask.');
  return createResponder(
    createCommandServices({
      store,
      zone: 'UTC',
      now: () => NOW,
      readRequested: nothing,
      readUploaded: nothing,
    }),
    (line) => {
      throw new Error(line);
    },
  );
}
