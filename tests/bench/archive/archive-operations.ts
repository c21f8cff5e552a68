import { ask } from '../../../src/archive/ask.ts';
import { checkWords } from '../../../src/archive/check.ts';
import { suggestPeople } from '../../../src/archive/suggest-people.ts';
import type { Question } from '../../../src/model/answer.ts';
import type { Viewpoint } from '../../../src/model/viewpoint.ts';
import type { QuoteArchive } from '../../../src/store/archive.ts';
import { NEWS_FROM, NEWS_SPAN } from './generated-news.ts';
import type { InventedWorld } from './invented-world.ts';
import { proseWords } from './prose.ts';
import type { Random } from './random.ts';
import { misspelt, typedName } from './typed-names.ts';

/** Asks once; returns how much was found. */
export type AskOnce = (archive: QuoteArchive, viewpoint: Viewpoint) => Promise<number>;

/** Something that is asked of the archive again and again, with ever other words. */
export interface ArchiveOperation {
  readonly name: string;
  /** What it may take in milliseconds in 95 of 100 cases, with all articles on SQLite. */
  readonly most: number;
  readonly draw: (random: Random, world: InventedWorld) => AskOnce;
}

const COMPLETION = 10;
const ASK = 50;
const LIMIT = 10;
const COMMON_TOPICS = 5;
const RARE_TOPICS = 50;
/** Words as frequent as "government" or "year" are in the news. */
const FREQUENT_WORDS = 40;
const COMMON_PEOPLE = 20;

/** All that is measured: what is asked while somebody types, and what they ask then. */
export const archiveOperations: readonly ArchiveOperation[] = [
  {
    name: 'complete a name',
    most: COMPLETION,
    draw: (random, world) => completion(typedName(random, world)),
  },
  {
    name: 'complete a misspelt name',
    most: COMPLETION,
    draw: (random, world) => completion(misspelt(random, anyName(random, world))),
  },
  asking('speaker', (random, world) => ({ speakers: [anyName(random, world)] })),
  asking('speaker, much quoted', (random, world) => ({ speakers: [muchQuoted(random, world)] })),
  asking('speaker, misspelt', (random, world) => ({ speakers: [misspelt(random, anyName(random, world))] })),
  asking('speaker + about', (random, world) => ({
    speakers: [anyName(random, world)],
    about: commonTopic(random, world),
  })),
  asking('speaker, much quoted + about', (random, world) => ({
    speakers: [muchQuoted(random, world)],
    about: random.chance(0.5) ? commonTopic(random, world) : rareTopic(random, world),
  })),
  asking('speaker + since', (random, world) => ({
    speakers: [muchQuoted(random, world)],
    since: someTime(random),
  })),
  asking('about, common', (random, world) => ({ about: commonTopic(random, world) })),
  asking('about, rare', (random, world) => ({ about: rareTopic(random, world) })),
  asking('about, a frequent word', (random, world) => ({ about: frequentWord(random, world) })),
  asking('about, nowhere said', (random, world) => ({
    about: `${rareTopic(random, world)} ${rareTopic(random, world)} ${rareTopic(random, world)}`,
  })),
  asking('about + since', (random, world) => ({
    about: commonTopic(random, world),
    since: someTime(random),
  })),
  asking('publisher + about', (random, world) => ({
    publisher: world.publishers[world.anyPublisher(random)]!.name,
    about: commonTopic(random, world),
  })),
  asking('latest', () => ({})),
  asking('who spoke about, common', (random, world) => ({
    kind: 'speakers',
    about: commonTopic(random, world),
  })),
  asking('who spoke about, rare', (random, world) => ({ kind: 'speakers', about: rareTopic(random, world) })),
  {
    name: 'check',
    most: ASK,
    draw: (random, world) => {
      const words = proseWords(random, world, 12).join(' ');
      const speaker = random.chance(0.5) ? anyName(random, world) : undefined;
      return async (archive, viewpoint) => {
        const checked = await checkWords({ words, speaker }, archive, viewpoint);
        return checked.ok ? checked.value.found.length : 0;
      };
    },
  },
];

function asking(
  name: string,
  draw: (random: Random, world: InventedWorld) => Partial<Question>,
): ArchiveOperation {
  return {
    name: `ask: ${name}`,
    most: ASK,
    draw: (random, world) => {
      const question: Question = { kind: 'quotes', speakers: [], limit: LIMIT, ...draw(random, world) };
      return async (archive, viewpoint) => {
        const { sayings, speakers } = await ask(question, archive, viewpoint);
        return sayings.length + speakers.length;
      };
    },
  };
}

function completion(typed: string): AskOnce {
  return async (archive, viewpoint) => (await suggestPeople(typed, archive, viewpoint)).length;
}

const anyName = (random: Random, { people, anyPerson }: InventedWorld) => people[anyPerson(random)]!.name;
const muchQuoted = (random: Random, { people }: InventedWorld) => people[random.below(COMMON_PEOPLE)]!.name;
const commonTopic = (random: Random, { topics }: InventedWorld) => topics[random.below(COMMON_TOPICS)]!;
const rareTopic = (random: Random, { topics }: InventedWorld) => topics.at(-1 - random.below(RARE_TOPICS))!;
const frequentWord = (random: Random, { vocabulary }: InventedWorld) =>
  vocabulary[random.below(FREQUENT_WORDS)]!;
const someTime = (random: Random) => new Date(NEWS_FROM + random.next() * NEWS_SPAN).toISOString();
