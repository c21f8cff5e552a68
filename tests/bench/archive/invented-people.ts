import type { ReadSpeaker } from '../../../src/model/reading.ts';
import { capitalised, inventedGivenNames, inventedSurnames } from './invented-words.ts';
import { type Random, zipfRanks } from './random.ts';

const GIVEN_NAMES = 400;
const SURNAMES = 5_000;
const ORGANISATION_SHARE = 0.06;
const OFFICES =
  'foreign minister, finance minister, health minister, president, prime minister, mayor, governor, senator, ambassador, justice secretary';
const POSTS =
  'chief executive, spokeswoman, spokesman, director, head of research, chair, lawyer, economist, captain, union leader, professor, editor';
const BODIES =
  'Council, Institute, Group, Bank, Union, Foundation, Energy, Foods, Airlines, University'.split(', ');

/** Somebody invented who is quoted now and then. */
export interface InventedPerson {
  readonly name: string;
  /** The last word of the name; of an organisation the whole. */
  readonly surname: string;
  readonly kind: ReadSpeaker['kind'];
  /** One after the other over the years. */
  readonly roles: readonly string[];
}

/** People and organisations, the most quoted first. Names are put together of few given names, so that namesakes happen. */
export function inventedPeople(random: Random, count: number, places: readonly string[]): InventedPerson[] {
  const given = inventedGivenNames(random, GIVEN_NAMES);
  const surnames = inventedSurnames(random, SURNAMES);
  const givenRank = zipfRanks(GIVEN_NAMES, { shift: 5 });
  const surnameRank = zipfRanks(SURNAMES, { shift: 20 });
  const organisation = () => `${capitalised(random.pick(places))} ${random.pick(BODIES)}`;
  return Array.from({ length: count }, () => {
    if (random.chance(ORGANISATION_SHARE)) {
      const name = organisation();
      return { name, surname: name, kind: 'organisation', roles: [] };
    }
    const surname = surnames[surnameRank(random)]!;
    const middle = random.chance(0.1) ? ` ${String.fromCharCode(65 + random.below(26))}.` : '';
    const roles = Array.from({ length: 1 + (random.below(4) % 3) }, () =>
      random.chance(0.4)
        ? `${random.pick(OFFICES.split(', '))} of ${capitalised(random.pick(places))}`
        : `${random.pick(POSTS.split(', '))} of the ${organisation()}`,
    );
    return { name: `${given[givenRank(random)]!}${middle} ${surname}`, surname, kind: 'person', roles };
  });
}
