import type { Article } from './article.ts';
import type { Span } from './span.ts';

/** What a token is made of; enough for the rules that read tokens without looking at the text again. */
export type TokenKind = 'word' | 'number' | 'open' | 'close' | 'punctuation' | 'symbol';

/**
 * A word, number or mark of the body. Quotation marks are tokens of kind `open` or `close`
 * (which of the two is settled by `text/marks.ts` from their shape and surroundings).
 */
export interface Token extends Span {
  readonly text: string;
  /** `text` in lower case, apostrophes folded to `'`. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** Whether white space, or the start of the body, comes before it. */
  readonly spaced: boolean;
}

/** A sentence of the body and the half-open range of its tokens in `Document.tokens`. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** Index into `Article.paragraphs`. */
  readonly paragraph: number;
}

/** A stretch of the body between quotation marks; `start` and `end` lie between the marks. */
export interface MarkedSpan extends Span {
  /** Offset of the opening mark; equals `start` where the mark is missing. */
  readonly open: number;
  /** Offset just past the closing mark; equals `end` where it is missing. */
  readonly close: number;
  readonly style: 'double' | 'single' | 'guillemet';
  /** 0 for the outermost marks, 1 for marks inside these, and so on. */
  readonly depth: number;
  /** Index into `Article.paragraphs`. */
  readonly paragraph: number;
  /** Whether it runs on in the next paragraph, which opens with a mark of its own. */
  readonly continues: boolean;
}

/** How an entity is referred to at one place: by name, by a noun phrase ("the minister"), by a pronoun. */
export type MentionKind = 'name' | 'nominal' | 'pronoun';

/** What sort of thing an entity is, as far as its mentions show. */
export type EntityKind = 'person' | 'organisation' | 'place' | 'group' | 'document' | 'unknown';

/** Grammatical gender and number, as far as names, titles and pronouns show. */
export type EntityGender = 'female' | 'male' | 'plural' | 'neuter' | 'unknown';

/** One place in the body that refers to an entity: a whole noun phrase with what stands before the name. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** Index into `Document.entities`; -1 where what it refers to is not known. */
  readonly entity: number;
  /** The tokens of the phrase, half-open. */
  readonly firstToken: number;
  readonly endToken: number;
  /** The tokens of the bare name, of a noun phrase's head, or of the pronoun, half-open. */
  readonly headFirst: number;
  readonly headEnd: number;
  /** Index into `Document.sentences`. */
  readonly sentence: number;
  /** The role as written with this mention: before the name or set off by commas after it. */
  readonly role?: Span;
  /** For a noun phrase that is a name's role ("the club's director, Jane Doe"): the index of the name's mention. */
  readonly roleOf?: number;
  readonly entityKind: EntityKind;
  readonly gender: EntityGender;
  /** Whether it only possesses what is spoken of ("Obama" in "Obama's strategist"). */
  readonly possessor: boolean;
  /** Whether it stands between quotation marks. */
  readonly marked: boolean;
}

/** A person, organisation or other thing the article speaks of, merged from its mentions. */
export interface Entity {
  readonly id: number;
  readonly kind: EntityKind;
  /** The fullest form of the name in the article; for a role-only entity its noun phrase as written. */
  readonly name: string;
  /** Every distinct form in the order of first use. */
  readonly forms: readonly string[];
  /** The role as written beside the name where it is first given ("Foreign Minister"). */
  readonly role?: string;
  readonly gender: EntityGender;
  /** Indices into `Document.mentions`, in order. */
  readonly mentions: readonly number[];
}

/** An article with its linguistic structure. Offsets everywhere point into `article.body`. */
export interface Document {
  readonly article: Article;
  /** The marked stretches, ordered by their opening mark. */
  readonly marks: readonly MarkedSpan[];
  readonly tokens: readonly Token[];
  /** For each token its word classes as bits: see `text/word-classes.ts`. */
  readonly classes: Uint32Array;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}
