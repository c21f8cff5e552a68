import type { EntityGender } from '../model/document.ts';
import { foldWord } from '../text/same-name.ts';
import { readName } from './read-name.ts';
import { remembered } from './remembered.ts';

const FEMALE =
  /^(?:mrs|ms|frau|lady|dame|wife|widow|mother|sister|daughter|actress|queen|princess|nun|tochter|mutter|schwester|ehefrau|\p{L}+woman|\p{L}+(?:ministerin|sprecherin|prasidentin|kanzlerin|leiterin|chefin|lehrerin|anwaltin|arztin|richterin|politikerin|trainerin|direktorin|professorin|sangerin|spielerin|sportlerin|meisterin|forscherin))$/u;
const MALE =
  /^(?:mr|herr|sir|lord|husband|father|brother|son|king|prince|sohn|vater|bruder|ehemann|congressman|councilman|businessman|policeman|fireman|fisherman)$/;

const genderOfRole = remembered((role): EntityGender => {
  // Behind "of" and the like somebody else is meant: "the mother of the mayor" is female, "aide to Mrs. May" is not.
  const [own = ''] = role.split(/ (?:of|to|for|der|des|von|für|zu|who|,)(?= )/u, 1);
  const said = own.split(/[^\p{L}]+/u).filter((_, index, all) => index === all.length - 1 || index < 3);
  const folded = said.map((word) => foldWord(word.toLowerCase()));
  const last = folded.filter((word) => word !== '').at(-1) ?? '';
  if (FEMALE.test(last)) return 'female';
  return MALE.test(last) ? 'male' : 'unknown';
});

/** The gender that forms of address and titles show; `unknown` where they show none, or both. */
export function genderSaid(forms: readonly string[], roles: readonly string[]): EntityGender {
  let said: EntityGender = 'unknown';
  const note = (gender: EntityGender): boolean => {
    if (gender === 'unknown') return true;
    if (said !== 'unknown' && said !== gender) return false;
    said = gender;
    return true;
  };
  for (const form of forms) if (!note(readName(form).gender)) return 'unknown';
  for (const role of roles) if (!note(genderOfRole(role))) return 'unknown';
  return said;
}
