import type { PersonHeard } from '../model/digest.ts';
import type { Block } from '../model/message.ts';
import { counted } from './attribution.ts';

/** How many of the people heard are named; the rest are counted. */
const MOST_NAMED = 8;

/** Who is quoted in an article and how often, under a title; nothing where nobody is. */
export function heardBlocks(people: readonly PersonHeard[], title: string): Block[] {
  if (people.length === 0) return [];
  const facts = people.slice(0, MOST_NAMED).map(({ name, role, quotes }) => ({
    label: name,
    value: [...(role === undefined || role === name ? [] : [role]), together(quotes)].join(' · '),
  }));
  const unnamed = people.length - facts.length;
  const rest: Block = { kind: 'line', quiet: true, inlines: [{ kind: 'text', text: `and ${unnamed} more` }] };
  return [
    { kind: 'line', inlines: [{ kind: 'strong', text: title }] },
    { kind: 'facts', facts },
    ...(unnamed > 0 ? [rest] : []),
  ];
}

// A line may break before a count, but not within it.
function together(quotes: number): string {
  return counted(quotes, 'quote').replace(' ', '\u00a0');
}
