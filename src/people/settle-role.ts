import type { ReadRole, RoleDraft } from './role-reading.ts';
import { SPHERES } from './spheres.ts';

/** What the words of a role mean together: "chief" with "police", "president" with a country or alone. */
export function settleRole(draft: RoleDraft): Omit<ReadRole, 'kin' | 'initials'> {
  const { heads, generic, places, parties, bodies, words, former, related, aside } = draft;
  const isNothing = heads.size + generic.size === 0;
  return {
    heads,
    generic,
    places,
    parties,
    bodies,
    words,
    ...sphereOf(draft),
    loose: former || ((aside || related) && isNothing),
    empty: related && isNothing && places.size + parties.size + bodies.size === 0,
  };
}

function sphereOf(draft: RoleDraft): { readonly spheres: number; readonly high: boolean } {
  const { generic, places, bodies, parties, own, hinted, high, state, chamber } = draft;
  if (own !== 0) return { spheres: own, high };
  const elsewhere = (hinted & ~SPHERES.politics) !== 0;
  const isPresident = generic.has('president') && bodies.size === 0;
  const isSecretary = generic.has('secretary');
  if (!elsewhere && (isPresident || isSecretary || generic.has('speaker')))
    return { spheres: SPHERES.politics, high: !isSecretary || state || bodies.size === 0 };
  if (chamber && generic.has('head')) return { spheres: SPHERES.politics, high: true };
  const leads = generic.has('head') || generic.has('spokesperson') || generic.has('commissioner');
  if (hinted === 0 && leads && places.size > 0 && bodies.size === 0)
    return { spheres: SPHERES.politics, high: generic.has('head') };
  return { spheres: hinted | (parties.size > 0 ? SPHERES.politics : 0), high: false };
}
