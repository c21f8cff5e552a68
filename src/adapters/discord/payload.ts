/** A stretch of Markdown (type 10). */
export interface TextDisplay {
  readonly type: 10;
  readonly content: string;
}

/** A line between components (type 14). */
export interface Separator {
  readonly type: 14;
  readonly divider: true;
  readonly spacing: 1;
}

/** A button (type 2): style 2 calls back, style 5 opens a link. */
export type Button =
  | { readonly type: 2; readonly style: 2; readonly label: string; readonly custom_id: string }
  | { readonly type: 2; readonly style: 5; readonly label: string; readonly url: string };

/** One choice of a menu. */
export interface MenuOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
}

/** A menu of strings (type 3). */
export interface Menu {
  readonly type: 3;
  readonly custom_id: string;
  readonly placeholder?: string;
  readonly options: readonly MenuOption[];
}

/** A row of buttons, or of one menu (type 1). */
export interface ActionRow {
  readonly type: 1;
  readonly components: readonly (Button | Menu)[];
}

/** What a message is made of, within its container. */
export type DiscordComponent = TextDisplay | Separator | ActionRow;

/** The card around a message (type 17). */
export interface Container {
  readonly type: 17;
  readonly components: readonly DiscordComponent[];
}

/** `IS_COMPONENTS_V2`: the message consists of components; content and embeds are forbidden beside them. */
export const COMPONENTS_V2 = 32_768;

/** One message as Discord's API takes it: nothing in it can mention anybody. */
export interface DiscordPayload {
  readonly flags: typeof COMPONENTS_V2;
  readonly allowed_mentions: { readonly parse: readonly [] };
  readonly components: readonly [Container];
}
