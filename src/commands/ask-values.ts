import type { Asked } from '../model/asked.ts';

/** The action id of the button that shows more of an answer. */
export const ASK_MORE = 'ask:more';

/** The longest value every platform takes, in UTF-16 units. */
const LONGEST = 100;
const FIELDS = ['question', 'speaker', 'about', 'since', 'publisher'] as const;

/** The value of a button for what comes after the first `from` entries; undefined where the question is too long for one. */
export function askMoreValue(asked: Asked, from: number): string | undefined {
  const fields = FIELDS.map((field) => (asked[field] ?? '').replaceAll('|', ' '));
  const given = fields.findLastIndex((field) => field !== '') + 1;
  const value = [`${from}`, ...fields.slice(0, given)].join('|');
  return value.length <= LONGEST ? value : undefined;
}

/** Reads such a value; what is broken asks for nothing. */
export function parseAskMore(value: string): { readonly asked: Asked; readonly from: number } {
  const [from = '', ...fields] = value.split('|');
  const asked = Object.fromEntries(
    FIELDS.flatMap((field, index) => (fields[index] ? [[field, fields[index]]] : [])),
  );
  return { asked, from: /^\d{1,6}$/.test(from) ? Number(from) : 0 };
}
