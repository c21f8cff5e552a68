import type { Command } from './command.ts';

/** What a typed command line says, beside the command's name. */
export interface ParsedCommandText {
  readonly subcommand?: string;
  readonly options: Readonly<Record<string, string>>;
}

interface NamedValue {
  readonly name: string;
  readonly start: number;
  readonly valueStart: number;
}

const CLOSING_MARKS: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '„': '“', '«': '»' };

/**
 * Reads what is typed after a command's name where the platform has no fields for options: `name:value` for
 * each option, the value up to the next name or in quotation marks, and bare words for the first option. A name
 * counts only on the first line, so that pasted text is taken as it is. Of a command with subcommands the first
 * word is the subcommand. Values are trimmed; empty ones are left out. An option with
 * choices is read at the very beginning or end. Linear.
 */
export function parseCommandText(
  command: Pick<Command, 'options' | 'subcommands'>,
  typed: string,
): ParsedCommandText {
  if (command.subcommands.length > 0) {
    const word = firstWord(typed);
    return word === '' ? { options: {} } : { subcommand: word.toLowerCase(), options: {} };
  }
  const { chosen, text } = takeChoices(command.options, typed);
  const names = command.options
    .filter(({ choices, kind }) => choices === undefined && kind === undefined)
    .map(({ name }) => name);
  const [first] = names;
  if (first === undefined) return { options: chosen };
  const named = namedValues(text, names);
  const bare = bareValue(text.slice(0, named[0]?.start ?? text.length));
  const values: [string, string][] = named.map(({ name, valueStart }, index) => [
    name,
    bareValue(text.slice(valueStart, named[index + 1]?.start ?? text.length)),
  ]);
  if (bare !== '' && !named.some(({ name }) => name === first)) values.unshift([first, bare]);
  return { options: { ...Object.fromEntries(values.filter(([, value]) => value !== '')), ...chosen } };
}

// What takes one of a few words is read only at the very beginning or the very end: a pasted text may hold "length:" too.
// A word that is none of them is taken at the beginning alone, so that its error can be told.
function takeChoices(options: Pick<Command, 'options'>['options'], typed: string) {
  const chosen: Record<string, string> = {};
  let text = typed.trim();
  for (const { name, choices } of options) {
    if (choices === undefined) continue;
    const first = /^([a-z]{1,32}):[ \t]?([a-z]{1,32})(?!\S)/i.exec(text);
    const last = /(?<!\S)([a-z]{1,32}):[ \t]?([a-z]{1,32})$/i.exec(text.slice(-70));
    const isIt = (match: RegExpExecArray | null): match is RegExpExecArray =>
      match?.[1]?.toLowerCase() === name;
    if (isIt(first)) {
      chosen[name] = first[2]!.toLowerCase();
      text = text.slice(first[0].length).trim();
    } else if (isIt(last) && choices.includes(last[2]!.toLowerCase())) {
      chosen[name] = last[2]!.toLowerCase();
      text = text.slice(0, -last[0].length).trim();
    }
  }
  return { chosen, text };
}

// Each name counts once, where it first stands; with one option only at the very beginning, since all else is text.
function namedValues(text: string, names: readonly string[]): NamedValue[] {
  const lineEnd = text.trimStart().indexOf('\n');
  const firstLine = lineEnd < 0 ? text : text.slice(0, text.length - text.trimStart().length + lineEnd);
  const found: NamedValue[] = [];
  let quotedUntil = 0;
  for (const match of firstLine.matchAll(/(?<!\S)([a-z][a-z0-9_-]{0,31}):/gi)) {
    const name = match[1]!.toLowerCase();
    if (match.index < quotedUntil || !names.includes(name)) continue;
    if (found.some((other) => other.name === name)) continue;
    if (names.length === 1 && firstLine.slice(0, match.index).trim() !== '') break;
    const valueStart = match.index + match[0].length;
    quotedUntil = endOfQuoted(firstLine, valueStart);
    found.push({ name, start: match.index, valueStart });
  }
  return found;
}

// A value in marks may hold what looks like the name of an option.
function endOfQuoted(line: string, start: number): number {
  const closing = CLOSING_MARKS[line[start] ?? ''];
  const end = closing === undefined ? -1 : line.indexOf(closing, start + 1);
  return end < 0 ? start : end + 1;
}

// Marks go only where they enclose the whole, so that a text may begin with a quotation.
function bareValue(text: string): string {
  const value = text.trim();
  const closing = CLOSING_MARKS[value[0] ?? ''];
  if (closing === undefined || value.length < 2) return value;
  return value.indexOf(closing, 1) === value.length - 1 ? value.slice(1, -1).trim() : value;
}

function firstWord(text: string): string {
  return text.trim().slice(0, 100).split(/\s/, 1)[0] ?? '';
}
