import type { ChoosePerson } from '../model/person.ts';

/** Chooses who of those known a speaker is. */
export const choosePerson: ChoosePerson = (speaker, candidates) =>
  candidates.find(({ names }) => names.some(({ text }) => text === speaker.name))?.id;
