import type { Instant } from '../model/instant.ts';
import type { Span } from '../model/span.ts';

/** Why a line of an archive file can't be used; `message` says it in one line. */
export class LineError extends Error {
  override readonly name = 'LineError';
}

/** An object of a line, whose fields are yet to be looked at. */
export type Fields = Readonly<Record<string, unknown>>;

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** An object. */
export function fieldsOf(value: unknown, what: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new LineError(`${what} is no object`);
}

/** A text, which may be empty. */
export function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === 'string') return value;
  throw new LineError(`"${name}" is no text`);
}

/** A text, or undefined where the field is missing. */
export function optionalText(fields: Fields, name: string): string | undefined {
  return fields[name] === undefined ? undefined : textOf(fields, name);
}

/** A UTC instant (`2026-11-23T20:51:00.000Z`). */
export function instantOf(fields: Fields, name: string): Instant {
  const text = textOf(fields, name);
  if (INSTANT.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new LineError(`"${name}" is no time such as 2026-11-23T20:51:00.000Z`);
}

/** One of the words given. */
export function oneOf<T extends string>(fields: Fields, name: string, words: readonly T[]): T {
  const found = words.find((word) => word === fields[name]);
  if (found !== undefined) return found;
  throw new LineError(`"${name}" is none of ${words.join(', ')}`);
}

/** True or false. */
export function flagOf(fields: Fields, name: string): boolean {
  const value = fields[name];
  if (typeof value === 'boolean') return value;
  throw new LineError(`"${name}" is neither true nor false`);
}

/** A number from 0 to 1. */
export function shareOf(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value === 'number' && value >= 0 && value <= 1) return value;
  throw new LineError(`"${name}" is no number from 0 to 1`);
}

/** A whole number from 0 on. */
export function countOf(fields: Fields, name: string): number {
  const value = fields[name];
  if (isOffset(value)) return value;
  throw new LineError(`"${name}" is no whole number from 0 on`);
}

/** A list. */
export function listOf(fields: Fields, name: string): readonly unknown[] {
  const value = fields[name];
  if (Array.isArray(value)) return value;
  throw new LineError(`"${name}" is no list`);
}

/** A list of texts. */
export function textsOf(fields: Fields, name: string): readonly string[] {
  const list = listOf(fields, name);
  if (list.every((value) => typeof value === 'string')) return list;
  throw new LineError(`"${name}" is no list of texts`);
}

/** A span (`[start, end]`) that is not turned round. */
export function spanOf(value: unknown, name: string): Span {
  if (Array.isArray(value) && value.length === 2) {
    const [start, end] = value as readonly unknown[];
    if (isOffset(start) && isOffset(end) && start <= end) return { start, end };
  }
  throw new LineError(`"${name}" holds what is no span [start, end]`);
}

/** A list of spans in order, none of them empty, none reaching into the next. */
export function spansOf(fields: Fields, name: string): readonly Span[] {
  const spans = listOf(fields, name).map((value) => spanOf(value, name));
  let from = 0;
  for (const { start, end } of spans) {
    if (start < from || start === end) throw new LineError(`the spans of "${name}" are out of order`);
    from = end;
  }
  return spans;
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
