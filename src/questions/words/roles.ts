import { phraseAt, phraseList } from './period-words.ts';

/** What a word of a language does in a question. Words without a role are names, topics, or not understood. */
export type Role =
  /** Asks what was said, or who spoke. */
  | 'what'
  | 'who'
  /** A verb behind which the subject may stand ("did"). */
  | 'aux'
  /** German "werden": the passive, or with an infinitive the future. */
  | 'werden'
  /** Verbs of speech: without an object, with "of", with "to", with an object, and with an object and an opinion on it. */
  | 'say'
  | 'say-of'
  | 'react'
  | 'mention'
  | 'stance'
  /** Such a verb or such a noun ("comment"). */
  | 'verb-or-noun'
  /** What belongs to a verb and stands at the end ("an", "ab"). */
  | 'particle'
  /** Words for quotes: several, one, and such as take "to". */
  | 'nouns'
  | 'noun'
  | 'reaction'
  /** The newest: always, except within a period, and only before a word for quotes. */
  | 'latest'
  | 'last'
  | 'new'
  /** Opens a topic: always, behind what was said, behind a reaction, behind "speak", with an opinion. */
  | 'about'
  | 'on'
  | 'to'
  | 'of'
  | 'for'
  /** Opens a speaker: always, everywhere, where somebody known follows, behind a noun. */
  | 'by'
  | 'according'
  | 'from'
  | 'genitive'
  /** Stands behind its speaker ("zufolge"). */
  | 'by-behind'
  | 'article'
  | 'and'
  | 'that'
  | 'anyone'
  /** Means nothing here. */
  | 'filler'
  /** Begins what cannot be answered or is not known; see `Reason`. */
  | 'not'
  | 'pronoun'
  | 'except'
  | 'why'
  | 'count'
  | 'will'
  | 'lie'
  | 'summary'
  | 'where'
  | 'most'
  | 'tongue'
  | 'unknown';

/** A role found, and how many pieces carry it. */
export interface RoleFound {
  readonly role: Role;
  readonly length: number;
}

/** The phrases of a language by their first word, the longest first. */
export type RoleTable = ReadonlyMap<string, readonly { role: Role; words: readonly string[] }[]>;

/** Makes the table of phrases (see `phraseList`); where two roles list the same phrase the first has it. */
export function roleTable(lists: Partial<Readonly<Record<Role, string>>>): RoleTable {
  const table = new Map<string, { role: Role; words: readonly string[] }[]>();
  for (const [role, list] of Object.entries(lists)) {
    for (const words of phraseList(list.replace(/\s+/g, ' '))) {
      const phrases = table.get(words[0]!) ?? [];
      phrases.push({ role: role as Role, words });
      table.set(words[0]!, phrases);
    }
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The role of the longest phrase that begins at a piece. */
export function roleAt(table: RoleTable, folded: readonly string[], at: number): RoleFound | undefined {
  const phrases = table.get(folded[at] ?? '');
  const found = phrases?.find(({ words }) => phraseAt([words], folded, at) > 0);
  return found && { role: found.role, length: found.words.length };
}
