import type { EntityKind } from '../model/document.ts';
import type { Person } from '../model/person.ts';
import type { ReadSpeaker } from '../model/reading.ts';
import { type ReadName, readName } from './read-name.ts';

/** Whether a kind is of what speaks but is no human being. */
export function isBody(kind: EntityKind): boolean {
  return kind === 'organisation' || kind === 'place' || kind === 'group' || kind === 'document';
}

/**
 * Whether an organisation, place or group is the same: the names are equal but for article and ending. An abbreviation is the same
 * as the name whose letters it takes, where an article has both.
 */
export function isSameLabel(speaker: ReadSpeaker, name: ReadName, known: Person): boolean {
  if (name.describes || name.key === '') return false;
  const own = readName(known.name);
  if (labelKey(name) === labelKey(own)) return kindsFit(speaker, name, known);
  if (!isBody(speaker.kind) || !isBody(known.kind)) return false;
  const knownForms = known.names.map(({ text }) => text);
  return (
    (name.abbreviation &&
      isShortFor(name, own) &&
      knownForms.some((form) => readName(form).key === name.key)) ||
    (own.abbreviation &&
      isShortFor(own, name) &&
      speaker.forms.some((form) => readName(form).key === own.key))
  );
}

/** German adjectives lose what case and article give them: "Auswärtiges Amt", "das Auswärtige Amt". */
function labelKey({ key }: ReadName): string {
  const words = key.split(' ');
  const last = words.length - 1;
  return words.map((word, at) => (at < last ? word.replace(/(?<=[a-z]{5})e[smnr]?$/, '') : word)).join(' ');
}

/** Whether the letters of an abbreviation begin words of a name, in their order, the first one its first word. */
function isShortFor(short: ReadName, { key }: ReadName): boolean {
  const initials = key.split(' ').map(([letter]) => letter);
  if (initials.length < 2 || initials[0] !== short.key[0]) return false;
  let at = 0;
  for (const letter of short.key.replaceAll(' ', '')) {
    at = initials.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

// The kind is a guess: "Politico" is taken for a person here, for an organisation there. A role says that it is a person.
function kindsFit(speaker: ReadSpeaker, name: ReadName, known: Person): boolean {
  if (isBody(speaker.kind) === isBody(known.kind)) return true;
  const roles = known.roles.length > 0 || speaker.role !== undefined;
  const person = speaker.kind === 'person' || known.kind === 'person';
  return !roles && (!person || name.given.length > 0);
}
