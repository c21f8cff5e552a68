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

/** How an entity is referred to at one place: by name, by a noun phrase ("the minister"), by a pronoun. */
export type MentionKind = 'name' | 'nominal' | 'pronoun';

/** What sort of thing an entity is, as far as its mentions show. */
export type EntityKind = 'person' | 'organisation' | 'place' | 'group' | 'document' | 'unknown';

/** One place in the body that refers to an entity. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** Index into `Document.entities`; -1 where what it refers to is not known. */
  readonly entity: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** Index into `Document.sentences`. */
  readonly sentence: number;
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
  readonly gender: 'female' | 'male' | 'plural' | 'unknown';
  /** Indices into `Document.mentions`, in order. */
  readonly mentions: readonly number[];
}

/** An article with its linguistic structure. Offsets everywhere point into `article.body`. */
export interface Document {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}
