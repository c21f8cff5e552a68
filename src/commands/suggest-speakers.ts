import type { PersonHeard } from '../model/digest.ts';
import type { SuggestionRequest } from '../model/interaction.ts';
import type { SelectOption } from '../model/message.ts';
import { counted } from '../render/attribution.ts';
import { speakerQuotesValue } from './action-values.ts';
import type { CommandServices, ReadArticle } from './command.ts';
import { MOST_CHOICES } from './speaker-menu.ts';

/** The longest value of a suggestion every platform takes, in UTF-16 units. */
const LONGEST_VALUE = 100;

/**
 * The speakers of the article last digested in the channel that what is typed may mean, at most 25: first those
 * with a name that begins with it, then those with a word of the name or the role that does, then those who
 * contain it; among equals the most quoted first. Nothing typed means everybody. Case and diacritics don't matter.
 * A suggestion's value is the full name; for the menu of a message it is what `pressSpeakerQuotes` takes.
 */
export async function suggestSpeakers(
  { place, typed, kept }: SuggestionRequest,
  services: CommandServices,
): Promise<readonly SelectOption[]> {
  const read = await (kept === undefined ? services.last(place) : services.kept(kept, place));
  if (read === undefined) return [];
  const wanted = services.foldName(typed).join(' ');
  return read.digest.people
    .filter(({ name }) => name.length <= LONGEST_VALUE)
    .map((person) => ({ person, closeness: closenessOf(wanted, namesOf(person, read), services) }))
    .filter(({ closeness }) => closeness > 0)
    .sort((a, b) => b.closeness - a.closeness)
    .slice(0, MOST_CHOICES)
    .map(({ person }) => suggestion(person, kept === undefined ? person.name : pickedValue(person, read)));
}

// What is picked in a message is about its article, whatever was digested since.
function pickedValue(person: PersonHeard, read: ReadArticle): string {
  return speakerQuotesValue(read, read.digest.people.indexOf(person));
}

function namesOf({ name, role }: PersonHeard, { speakers }: ReadArticle): string[] {
  const known = speakers.find((speaker) => speaker.name === name);
  return [name, ...(known?.forms ?? []), ...(role === undefined ? [] : [role])];
}

function closenessOf(wanted: string, names: readonly string[], { foldName }: CommandServices): number {
  if (wanted === '') return 1;
  return Math.max(
    0,
    ...names.map((name) => {
      const folded = ` ${foldName(name).join(' ')}`;
      const at = folded.indexOf(wanted);
      if (at === 1) return 3;
      return folded.includes(` ${wanted}`) ? 2 : at < 0 ? 0 : 1;
    }),
  );
}

function suggestion({ name, role, quotes }: PersonHeard, value: string): SelectOption {
  const about = [...(role === undefined || role === name ? [] : [role]), counted(quotes, 'quote')];
  return { label: `${name} · ${about.join(' · ')}`, value, description: about.join(' · ') };
}
