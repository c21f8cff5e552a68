import { words } from './lexicon.ts';

const IN_LAW = words('mother father sister brother son daughter').map((kin) => `${kin}-in-law`);
const STEP = words('mother father sister brother son daughter').map((kin) => `step${kin}`);

/** English nouns for relatives that are no roles elsewhere in the lexicon. */
export const kinship: readonly string[] = [
  ...words(
    'son daughter uncle aunt niece grandson granddaughter twin fiancé fiancée girlfriend boyfriend granddad grandma roommate housemate',
  ),
  ...IN_LAW,
  ...STEP,
];
