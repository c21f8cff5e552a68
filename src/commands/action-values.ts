import type { ReadArticle } from './command.ts';

/** The action id of the button that shows all quotes of an article. */
export const ALL_QUOTES = 'quotes:all';

/** The action id of the menu that shows one speaker's quotes. */
export const SPEAKER_QUOTES = 'quotes:speaker';

// With it a speaker is found again where a later version of us counts the speakers differently.
const NAME_LENGTH = 36;

/** What an action is about: a kept article, perhaps one of its speakers, and the first quote to show. */
export interface ActionValue {
  readonly id: string;
  /** The speaker's place in `digest.people`, and how the name begins. */
  readonly speaker?: { readonly number: number; readonly name: string };
  readonly from: number;
}

/** The value of a button for all quotes of an article from a certain one on: `<kept id>` or `<kept id>|+<from>`. */
export function allQuotesValue(id: string, from = 0): string {
  return from === 0 ? id : `${id}|+${from}`;
}

/**
 * The value for one speaker's quotes: `<kept id>|<number>|<beginning of the name>`, with `|+<from>` at its end
 * for further ones. At most 75 UTF-16 units where the id has no more than 24.
 */
export function speakerQuotesValue({ id, digest }: ReadArticle, number: number, from = 0): string {
  const name = (digest.people[number]?.name ?? '').slice(0, NAME_LENGTH).toWellFormed().replaceAll('|', ' ');
  return `${id}|${number}|${name}${from === 0 ? '' : `|+${from}`}`;
}

/** Reads an action's value; what is missing or broken counts as not there. */
export function parseActionValue(value: string): ActionValue {
  const [id = '', ...rest] = value.split('|');
  const last = rest.at(-1) ?? '';
  const from = /^\+\d{1,6}$/.test(last) ? Number(last.slice(1)) : 0;
  const [number = '', name = ''] = rest;
  return { id, ...(/^\d{1,6}$/.test(number) ? { speaker: { number: Number(number), name } } : {}), from };
}
