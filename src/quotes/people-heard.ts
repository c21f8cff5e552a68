import type { PersonHeard } from '../model/digest.ts';
import type { Quote } from '../model/quote.ts';
import { speakersOf } from '../model/speakers-of.ts';
import { speakerKey } from './choose-key-quotes.ts';

/**
 * Who is quoted, with how often (quotes of every type, however many fragments), most quoted first and then
 * by first appearance. The role is the first one given. A joint quote counts for each who says it.
 */
export function peopleHeard(quotes: readonly Quote[]): PersonHeard[] {
  const people = new Map<string, { name: string; role?: string; quotes: number }>();
  for (const quote of quotes) {
    for (const speaker of speakersOf(quote)) {
      const key = speakerKey(speaker);
      const { name, role } = speaker;
      const person = people.get(key) ?? { name, quotes: 0 };
      if (person.role === undefined && role !== undefined) person.role = role;
      person.quotes++;
      people.set(key, person);
    }
  }
  return [...people.values()].sort((a, b) => b.quotes - a.quotes);
}
