import type { CleanText } from '../clean-plain-text.ts';

/** An article read out of a page or file: its text without the page around it, and what the page said about it. */
export interface PageText extends CleanText {
  /** The canonical address, http or https. */
  readonly url?: string;
  /** BCP 47 primary subtag as the page states it. */
  readonly language?: string;
}

/** The same without its text. */
export type PageMeta = Omit<PageText, 'body'>;

/** The http(s) address in a text, or undefined where it is none. */
export function webAddress(text: string | undefined): string | undefined {
  const address = text?.trim() ?? '';
  return /^https?:\/\//iu.test(address) && URL.canParse(address) ? address : undefined;
}

/** The primary subtag of a language tag in lower case (`en` of `en-GB`), or undefined where it is none. */
export function primarySubtag(tag: string | undefined): string | undefined {
  const primary = /^([a-z]{2,3})(?:[-_]|$)/iu.exec(tag?.trim() ?? '')?.[1]?.toLowerCase();
  return primary === 'und' ? undefined : primary;
}

/** An object without its undefined and empty strings. */
export function stated<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  ) as T;
}
