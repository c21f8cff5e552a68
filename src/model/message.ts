/**
 * A stretch of running text in a message. Plain strings throughout: each adapter escapes them once, for its
 * own platform, so that article text can neither format nor ping.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

/** One choice of a select. `value` at most 100 UTF-16 units; labels are cut by the adapter. */
export interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
}

/** Something a reader may press. `id` names the action (`quotes:all`), `value` carries its argument. */
export type Action =
  | { readonly kind: 'button'; readonly id: string; readonly label: string; readonly value: string }
  | {
      readonly kind: 'select';
      readonly id: string;
      readonly placeholder: string;
      readonly options: readonly SelectOption[];
    }
  | { readonly kind: 'link'; readonly label: string; readonly url: string };

/** A quotation as shown. Each fragment is `body.slice(start, end)`, byte for byte. */
export interface QuoteBlock {
  readonly kind: 'quote';
  readonly fragments: readonly string[];
  /** Absent: shown as "speaker unknown". */
  readonly speaker?: string;
  readonly role?: string;
  /** A short remark of ours ("mixed", "uncertain"), shown after the speaker. */
  readonly note?: string;
}

/** The blocks a message is built of. A new kind is a compile error in every adapter until handled. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string; readonly url?: string }
  | { readonly kind: 'line'; readonly inlines: readonly Inline[]; readonly quiet?: boolean }
  | QuoteBlock
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly value: string }[] }
  | { readonly kind: 'divider' }
  | { readonly kind: 'actions'; readonly actions: readonly Action[] };

/** What is said, for every platform: no markup, no platform ids. */
export interface Message {
  readonly blocks: readonly Block[];
  /** The whole in one plain line, for notifications and screen readers. */
  readonly fallback: string;
}
