import type { Person } from '../model/person.ts';
import { isBare, isCommon } from './compare-names.ts';
import type { Fitting, SpeakerRead } from './fitting-person.ts';
import { isCommonSurname } from './frequent-names.ts';
import { isWellKnown, lastHeard } from './known-person.ts';

/** By so much one namesake must outweigh all others to be meant without more. */
const OUTWEIGHS = 20;

/** The one among namesakes who is quoted so much more often than the others that nobody else is meant. */
export function outweighing(fitting: readonly Fitting[], { name }: SpeakerRead): Fitting | undefined {
  const common = isBare(name) ? isCommonSurname(name.surname) : isCommon(name);
  const [most, ...others] = fitting.toSorted((a, b) => b.quotes - a.quotes);
  const rest = others.reduce((sum, { quotes }) => sum + quotes, 0);
  return most !== undefined && isWellKnown(most.person, common) && most.quotes >= rest * OUTWEIGHS
    ? most
    : undefined;
}

/** The best of those who fit; where two fit alike, the one quoted more often if the name is rare, else none. */
export function bestFitting(fitting: readonly Fitting[], { name }: SpeakerRead): Fitting | undefined {
  const worth = ({ role, sameRole, name: relation }: Fitting): number =>
    (role === 'none' ? 0 : role * 4) + (sameRole ? 2 : 0) + (relation === 'same' ? 1 : 0);
  const [first, second] = fitting.toSorted(
    (a, b) => worth(b) - worth(a) || b.quotes - a.quotes || a.person.id - b.person.id,
  );
  if (first === undefined || second === undefined || worth(first) > worth(second)) return first;
  return isCommon(name) && !first.sameRole ? undefined : first;
}

/** Whether somebody was last quoted at most so many milliseconds before or after an instant. */
export function heardWithin(person: Person, at: string, span: number): boolean {
  return Math.abs(Date.parse(at) - Date.parse(lastHeard(person))) <= span;
}
