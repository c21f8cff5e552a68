import type { ChoosePerson, Person } from '../model/person.ts';
import type { ReadSpeaker } from '../model/reading.ts';
import { isFirstName } from '../text/name-parts.ts';
import { bestFitting, heardWithin, outweighing } from './best-fitting.ts';
import { isBare, isCommon, isInitial } from './compare-names.ts';
import {
  type Fitting,
  fittingFullNames,
  fittingSurname,
  isLikely,
  knownBySurname,
  readSpeaker,
  type SpeakerRead,
} from './fitting-person.ts';
import { isCommonSurname } from './frequent-names.ts';
import { isCommonNoun, isRole } from './is-role.ts';
import { fullNames, quotesOf } from './known-person.ts';
import { isBody, isSameLabel } from './same-label.ts';

const DAY = 24 * 60 * 60_000;
/** A bare surname means somebody in the news: who was quoted no longer ago. */
const IN_THE_NEWS = 30 * DAY;
/** A common name without a role means the one person of that name for so long. */
const REMEMBERED = 365 * DAY;

/**
 * Who of those known a speaker is: one whose name, role and company agree with theirs. Where anything speaks against all of them, or
 * several fit alike, nobody: two entries for one person are mended, one entry for two people is a wrong speaker.
 */
export const choosePerson: ChoosePerson = (speaker, candidates, at) => {
  const read = readSpeaker(speaker);
  if (read.name.describes || read.name.surname === '') return undefined;
  if (!isBody(speaker.kind) && isRole(speaker.name)) return undefined;
  if (isCommonNoun(speaker.name)) return undefined;
  const people = candidates.toSorted((a, b) => a.id - b.id);
  const same = sameLabel(speaker, read, people);
  if (same !== undefined || isBody(speaker.kind)) return same?.id;
  const human = people.filter(({ kind }) => !isBody(kind));
  const chosen = isBare(read.name) ? byBareName(read, human, at) : byFullName(read, human, at);
  return chosen?.person.id;
};

function sameLabel(
  speaker: ReadSpeaker,
  { name }: SpeakerRead,
  people: readonly Person[],
): Person | undefined {
  const body = isBody(speaker.kind);
  const found = people.filter((known) => (body || isBody(known.kind)) && isSameLabel(speaker, name, known));
  return found.toSorted(
    (a, b) => Number(isBody(b.kind)) - Number(isBody(a.kind)) || quotesOf(b) - quotesOf(a),
  )[0];
}

function byFullName(speaker: SpeakerRead, people: readonly Person[], at: string): Fitting | undefined {
  const all = fittingFullNames(speaker, people);
  const sameSuffix = all.filter(({ name }) => name !== 'generation');
  const named = sameSuffix.length > 0 ? sameSuffix : all;
  const likely = named.filter((one) => isLikely(one, speaker));
  if (likely.length > 0) return bestFitting(likely, speaker);
  if (named.length === 0) return byKnownSurname(speaker, people, at);
  const open = named.filter(({ role }) => role === 'none');
  const [only] = open;
  if (only === undefined) return undefined;
  if (named.length === 1) return canBeOnly(only, speaker, at) ? only : undefined;
  // Several namesakes and no role: those without one are kept together, unless one is nearly always meant.
  if (speaker.roleText !== undefined && open.length < named.length && !open.some(({ sameRole }) => sameRole))
    return undefined;
  return (
    outweighing(named, speaker) ??
    bestFitting(
      open.filter(({ sameRole, name }) => sameRole && name === 'same'),
      speaker,
    )
  );
}

function canBeOnly({ person, name, sameRole }: Fitting, speaker: SpeakerRead, at: string): boolean {
  if (name === 'generation') return false;
  if (name === 'alike')
    return (
      !isInitial(speaker.name) &&
      !fullNames(person).every(isInitial) &&
      !isCommonSurname(speaker.name.surname)
    );
  return sameRole || !isCommon(speaker.name) || heardWithin(person, at, REMEMBERED);
}

/** Somebody so far known by the surname alone turns out to be called in full. */
function byKnownSurname(speaker: SpeakerRead, people: readonly Person[], at: string): Fitting | undefined {
  if (isCommonSurname(speaker.name.surname) || isFirstName(speaker.name.surname)) return undefined;
  const { full, bare } = {
    full: fittingSurname(bareOf(speaker), people).full,
    bare: knownBySurname(speaker, people),
  };
  const [only] = bare;
  if (only === undefined || bare.length > 1) return undefined;
  if (typeof only.role === 'number') return only.role >= (full.length === 0 ? 1 : 2) ? only : undefined;
  return full.length === 0 && heardWithin(only.person, at, IN_THE_NEWS) ? only : undefined;
}

function bareOf(speaker: SpeakerRead): SpeakerRead {
  return { ...speaker, name: { ...speaker.name, given: [] } };
}

function byBareName(speaker: SpeakerRead, people: readonly Person[], at: string): Fitting | undefined {
  const { full, bare } = fittingSurname(speaker, people);
  const { surname } = speaker.name;
  const first = isFirstName(surname);
  const enough = isCommonSurname(surname) || first ? 3 : 2;
  // Who alone bears a rare surname may have risen in their walk of life.
  const least = full.length === 1 && enough === 2 ? 1 : enough;
  const agree = full.filter(({ role }) => role !== 'none' && role >= least);
  const alone = bare.filter(({ role }) => role !== 'none' && role >= enough);
  if (agree.length > 0) return agree.length === 1 ? agree[0] : (outweighing(agree, speaker) ?? undefined);
  if (alone.length > 0) return bestFitting(alone, speaker);
  if (speaker.roleText === undefined && !isCommonSurname(surname) && !first) {
    const recent = full.filter(({ person }) => heardWithin(person, at, IN_THE_NEWS));
    const meant = full.length === 1 ? recent[0] : outweighing(full, speaker);
    if (meant !== undefined && meant.name === 'same') return meant;
  }
  return bestFitting(
    bare.filter(({ sameRole, name }) => sameRole && name === 'same' && !first),
    speaker,
  );
}
