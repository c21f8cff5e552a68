import type { Person } from '../model/person.ts';
import { foldName } from '../quotes/fold-name.ts';
import { sameSpelling } from '../text/same-name.ts';

/** Placeholder until the full ranking. */
export function rankNamed(query: string, found: readonly Person[]) {
  const wanted = foldName(query);
  const closenessOf = ({ names, roles }: Person): number => {
    const forms = names.map(({ text }) => foldName(text));
    if (
      forms.some(
        (form) =>
          form.length >= wanted.length &&
          wanted.every((word, index) => sameSpelling(form[form.length - wanted.length + index]!, word)),
      )
    )
      return 3;
    const all = forms.flat();
    const role = new Set(roles.flatMap(({ text }) => foldName(text)));
    if (!wanted.every((word) => all.includes(word) || role.has(word))) return 0;
    return wanted.some((word) => all.includes(word)) ? 2 : 1;
  };
  const scored = found.map((person) => ({ person, closeness: closenessOf(person) }));
  const best = Math.max(0, ...scored.map(({ closeness }) => closeness));
  return {
    people: best === 0 ? [] : scored.filter(({ closeness }) => closeness === best).map(({ person }) => person.id),
    closeness: best,
    speaksFor: [] as number[],
  };
}
