import type { PersonForm } from '../model/person.ts';

/** Which form is shown for a person. */
export function personName(names: readonly PersonForm[]): string {
  return (
    names.toSorted((a, b) => b.text.split(' ').length - a.text.split(' ').length || b.quotes - a.quotes)[0]
      ?.text ?? ''
  );
}

/** Roles with their years, newest first. */
export function rolesWithDates(roles: readonly PersonForm[]): string[] {
  return roles.toSorted((a, b) => (a.lastAt < b.lastAt ? 1 : -1)).map(({ text, firstAt, lastAt }) => {
    const [from, to] = [firstAt.slice(0, 4), lastAt.slice(0, 4)];
    return from === to ? `${text}, ${to}` : `${text} (${from}–${to})`;
  });
}
