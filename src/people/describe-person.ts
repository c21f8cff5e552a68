import type { PersonForm } from '../model/person.ts';
import { foldName } from '../quotes/fold-name.ts';
import { isBare } from './compare-names.ts';
import { readName } from './read-name.ts';

const DEFINITE = /^(?:the|der|die|das|den|dem)\s+/i;
const ARTICLE = /^(?:the|an?|der|die|das|den|dem|eine?[mnrs]?)\s+/i;
/** "Her rival" says nothing where it isn't known whose. */
const SOMEBODYS = /^(?:his|her|their|my|our|your|its|seine?[mnrs]?|ihre?[mnrs]?|unsere?[mnrs]?)\s/i;

/** Which form is shown for a person: a full name if there is one, of these the one given most often, then the longest, then the newest. */
export function personName(names: readonly PersonForm[]): string {
  const all = alikeTogether(names, ({ text }) => readName(text).key, DEFINITE);
  const full = all.filter(({ text }) => !isBare(readName(text)));
  const best = (full.length > 0 ? full : all).toSorted(
    (a, b) =>
      b.quotes - a.quotes ||
      foldName(b.text).length - foldName(a.text).length ||
      compare(b.lastAt, a.lastAt) ||
      compare(a.text, b.text),
  );
  return best[0]?.text ?? '';
}

/**
 * A person's roles with their years, newest first: "Foreign Minister (2022–2026)", "Mayor, 2022". Those that differ in case, article
 * or word order only are one; a role that no dated article gives has no year; those that say whose somebody is ("her rival") are left out.
 */
export function rolesWithDates(roles: readonly PersonForm[]): string[] {
  const shown = roles.filter(({ text }) => !SOMEBODYS.test(text) && foldName(text).length > 0);
  const together = alikeTogether(
    shown,
    ({ text }) => foldName(text.replace(ARTICLE, '')).sort().join(' '),
    ARTICLE,
  );
  return together
    .toSorted((a, b) => compare(b.lastAt, a.lastAt) || b.quotes - a.quotes || compare(a.text, b.text))
    .map(({ text, datedFrom, datedTo }) => {
      if (datedFrom === undefined || datedTo === undefined) return text;
      const [from, to] = [datedFrom.slice(0, 4), datedTo.slice(0, 4)];
      return from === to ? `${text}, ${to}` : `${text} (${from}–${to})`;
    });
}

/** Forms of one key as one, by the text given most often, without article. */
function alikeTogether(
  forms: readonly PersonForm[],
  keyOf: (form: PersonForm) => string,
  article: RegExp,
): PersonForm[] {
  return [...Map.groupBy(forms, keyOf).values()].map((same) => {
    const [first] = same.toSorted(
      (a, b) => b.quotes - a.quotes || compare(b.lastAt, a.lastAt) || compare(a.text, b.text),
    );
    const bare = first!.text.replace(article, '');
    const from = same.flatMap(({ datedFrom }) => datedFrom ?? []).sort()[0];
    const to = same
      .flatMap(({ datedTo }) => datedTo ?? [])
      .sort()
      .at(-1);
    return {
      text: bare === '' ? first!.text : bare,
      quotes: same.reduce((sum, { quotes }) => sum + quotes, 0),
      firstAt: same.reduce((least, { firstAt }) => (firstAt < least ? firstAt : least), first!.firstAt),
      lastAt: same.reduce((most, { lastAt }) => (lastAt > most ? lastAt : most), first!.lastAt),
      ...(from !== undefined && { datedFrom: from }),
      ...(to !== undefined && { datedTo: to }),
    };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
