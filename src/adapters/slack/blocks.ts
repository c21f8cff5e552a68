/** A stretch of rich text. Slack shows `text` as it is: it parses no markup, mention or entity in it. */
export interface SlackTextElement {
  readonly type: 'text';
  readonly text: string;
  readonly style?: SlackStyle;
}

/** A link in rich text. */
export interface SlackLinkElement {
  readonly type: 'link';
  readonly url: string;
  readonly text: string;
  readonly style?: SlackStyle;
}

/** What a stretch of rich text looks like. */
export interface SlackStyle {
  readonly bold?: true;
  readonly italic?: true;
  readonly code?: true;
}

/** What rich text runs are made of. */
export type SlackRun = SlackTextElement | SlackLinkElement;

/** A paragraph of rich text. */
export interface SlackSection {
  readonly type: 'rich_text_section';
  readonly elements: readonly SlackRun[];
}

/** The parts of a rich text block. */
export type SlackRichPart =
  | SlackSection
  | { readonly type: 'rich_text_quote'; readonly elements: readonly SlackRun[] }
  | { readonly type: 'rich_text_list'; readonly style: 'bullet'; readonly elements: readonly SlackSection[] };

/** Text that Slack parses nothing in, not even `:emoji:`. */
export interface SlackPlainText {
  readonly type: 'plain_text';
  readonly text: string;
  readonly emoji: false;
}

/** A choice of a select. */
export interface SlackOption {
  readonly text: SlackPlainText;
  readonly value: string;
  readonly description?: SlackPlainText;
}

/** What stands in an actions block. */
export type SlackActionElement =
  | {
      readonly type: 'button';
      readonly action_id: string;
      readonly text: SlackPlainText;
      readonly value?: string;
      readonly url?: string;
    }
  | {
      readonly type: 'static_select';
      readonly action_id: string;
      readonly placeholder: SlackPlainText;
      readonly options: readonly SlackOption[];
    }
  | {
      readonly type: 'external_select';
      readonly action_id: string;
      readonly placeholder: SlackPlainText;
      readonly min_query_length: 0;
    };

/** The blocks of Block Kit that messages are rendered to. None of them takes markup. */
export type SlackBlock =
  | { readonly type: 'header'; readonly text: SlackPlainText }
  | { readonly type: 'context'; readonly elements: readonly SlackPlainText[] }
  | { readonly type: 'rich_text'; readonly elements: readonly SlackRichPart[] }
  | { readonly type: 'actions'; readonly elements: readonly SlackActionElement[] }
  | { readonly type: 'divider' };

/** One message for Slack: its blocks, and `text` for notifications and screen readers. */
export interface SlackPayload {
  readonly text: string;
  readonly blocks: readonly SlackBlock[];
}

/** A plain text object. */
export function plainText(text: string): SlackPlainText {
  return { type: 'plain_text', text, emoji: false };
}
