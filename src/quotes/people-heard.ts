import type { PersonHeard } from '../model/digest.ts';
import type { Quote } from '../model/quote.ts';
import { speakersOf } from '../model/speakers-of.ts';
import { speakerKey } from './choose-key-quotes.ts';

/** Who may well have said nothing is not said to be heard: under this confidence half of the speakers are wrong. */
export const LIKELY = 0.45;

/**
 * Who is quoted, with how often (quotes of every type, however many fragments), most quoted first and then
 * by first appearance. The role is the first one given. A joint quote counts for each who says it. Left out is whose
 * every quote is as likely somebody else's.
 */
export function peopleHeard(quotes: readonly Quote[]): PersonHeard[] {
  const people = new Map<string, { name: string; role?: string; quotes: number; likely: boolean }>();
  for (const quote of quotes) {
    for (const speaker of speakersOf(quote)) {
      const key = speakerKey(speaker);
      const { name, role } = speaker;
      const person = people.get(key) ?? { name, quotes: 0, likely: false };
      if (person.role === undefined && role !== undefined) person.role = role;
      person.quotes++;
      person.likely ||= quote.confidence >= LIKELY;
      people.set(key, person);
    }
  }
  return [...people.values()]
    .filter(({ likely }) => likely)
    .sort((a, b) => b.quotes - a.quotes)
    .map(({ likely: _, ...person }) => person);
}
