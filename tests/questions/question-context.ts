import type { QuestionContext } from '../../src/questions/understood.ts';

/** Wednesday, 24 November 2032, in the afternoon. */
export const NOW = '2032-11-24T14:30:00.000Z';

const NAMES =
  'lavrov|sergey lavrov|putin|scholz|olaf scholz|baerbock|annalena baerbock|haddad|mira haddad|smith|jones|white house|weiße haus|weiße haus|weißen haus|ana sol|ben roe|saltby council|johnson and johnson|merkel|reyl|tomas reyl|petra lind|lind|may';
const ROLES =
  'foreign minister|mayor|harbour master|außenministerin|außenminister|bürgermeister|bürgermeisterin|kanzler|hafenmeisterin|minister|ministerin|sprecher|president';
const PUBLISHERS: Readonly<Record<string, string>> = {
  'saltby observer': 'The Saltby Observer',
  'sky news': 'Sky News',
  norpress: 'Norpress',
  küstenbote: 'Küstenbote',
  küstenboten: 'Küstenbote',
  'sunday courier': 'Sunday Courier',
  'welt am hafen': 'Welt am Hafen',
  tagesanzeiger: 'Tagesanzeiger',
};

const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^(?:the|a|der|die|das|dem|den|des) /, '')
    .trim();
const names = new Set(NAMES.split('|'));
const roles = new Set(ROLES.split('|'));

/** A context in which a few invented people, roles and publishers are on record. */
export function questionContext(changes: Partial<QuestionContext> = {}): QuestionContext {
  return {
    now: NOW,
    zone: 'UTC',
    publisherNamed: (words) => PUBLISHERS[bare(words)],
    speakerNamed: (words) => (names.has(bare(words)) ? 2 : roles.has(bare(words)) ? 1 : 0),
    ...changes,
  };
}
