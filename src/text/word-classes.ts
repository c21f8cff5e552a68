import type { Token } from '../model/document.ts';
import { beginsAsName, isUpperCode } from './characters.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

/** Word classes as bits; a token may have several ("report" is a cue and a document). */
export const W = {
  determiner: 1 << 0,
  possessive: 1 << 1,
  preposition: 1 << 2,
  conjunction: 1 << 3,
  auxiliary: 1 << 4,
  adverb: 1 << 5,
  pronoun: 1 << 6,
  title: 1 << 7,
  role: 1 << 8,
  organisation: 1 << 9,
  document: 1 << 10,
  particle: 1 << 11,
  capital: 1 << 12,
  weakCue: 1 << 13,
  usualCue: 1 << 14,
  strongCue: 1 << 15,
  accordingTo: 1 << 16,
  calendar: 1 << 17,
  allCapitals: 1 << 18,
  /** A verb form that ends a noun phrase. */
  finite: 1 << 19,
  cue: (1 << 13) | (1 << 14) | (1 << 15),
  /** Classes whose words are no noun, adjective or full verb. */
  grammatical: (1 << 0) | (1 << 1) | (1 << 2) | (1 << 3) | (1 << 4) | (1 << 5) | (1 << 6),
} as const;

const CALENDAR = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz mai juni juli oktober dezember'
  ).split(' '),
);

/** "al-Darwani", "el-Sayed", "d’Aubrac": the capital of a name stands behind its particle. */
const PREFIXED = /^(?:a[dlnrst]|ash|e[ls]|bin|ben|abu|[dl]['’]|o['’])-?\p{Lu}/u;

const ROLE_ENDINGS =
  /(?:präsident|minister|sprecher|chef|leiter|vorsitzende[rn]?|kanzler|anwalt|anwält|meister|sekretär|direktor|experte|expert|politiker|forscher|trainer|richter|kommissar|inspektor|wissenschaftler|abgeordnete[rn]?|beauftragte[rn]?|mitglied|vertreter|manager|redakteur|führer|räte?|rätin|ministerin)(?:in|innen|s|en|n)?$/;

/** For each token its word classes as bits of `W`. */
export function classifyWords(tokens: readonly Token[], lexicon: Lexicon): Uint32Array {
  const classes = new Uint32Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    classes[at] = classOf(tokens[at]!, lexicon);
    if (isHandle(tokens, at)) classes[at]! |= W.capital;
    // "April Ryan", "Jan M. Olsen": a name goes on after it.
    const bits = classes[at - 1] ?? 0;
    if (
      (bits & W.calendar) !== 0 &&
      (classes[at]! & (W.capital | W.calendar)) === W.capital &&
      !/(?:day|tag|woch)$/.test(tokens[at - 1]!.lower)
    )
      classes[at - 1] = bits & ~W.calendar;
  }
  return classes;
}

/** "@ida wrote": a name of a social network, whatever its letters; not the host of an address ("ida@example.org"). */
function isHandle(tokens: readonly Token[], at: number): boolean {
  const [before, sign, word] = [tokens[at - 2], tokens[at - 1], tokens[at]!];
  if (sign?.text !== '@' || word.spaced || word.kind !== 'word') return false;
  return sign.spaced || before === undefined || before.kind !== 'word';
}

function classOf(token: Token, lexicon: Lexicon): number {
  if (token.kind !== 'word') return 0;
  const { lower, text } = token;
  let bits = 0;
  if (lexicon.determiners.has(lower)) bits |= W.determiner;
  if (lexicon.possessives.has(lower)) bits |= W.possessive;
  if (lexicon.prepositions.has(lower)) bits |= W.preposition;
  if (lexicon.conjunctions.has(lower)) bits |= W.conjunction;
  if (lexicon.auxiliaries.has(lower)) bits |= W.auxiliary;
  if (lexicon.otherFunctionWords.has(lower)) bits |= W.adverb;
  if (lexicon.pronouns.has(lower)) bits |= W.pronoun;
  if (lexicon.titles.has(lower)) bits |= W.title;
  if (lexicon.roles.has(lower) || (lexicon.nounsCapitalised && ROLE_ENDINGS.test(lower))) bits |= W.role;
  if (lexicon.organisations.has(lower)) bits |= W.organisation;
  if (lexicon.documents.has(lower)) bits |= W.document;
  if (lexicon.particles.has(lower)) bits |= W.particle;
  if (lexicon.accordingTo.has(lower)) bits |= W.accordingTo;
  if (lexicon.finiteVerbs.has(lower)) bits |= W.finite;
  const cue = lexicon.cues.get(lower);
  if (cue !== undefined) bits |= cue === 3 ? W.strongCue : cue === 2 ? W.usualCue : W.weakCue;
  if (beginsAsName(text) || PREFIXED.test(text)) {
    bits |= W.capital;
    if (CALENDAR.has(lower)) bits |= W.calendar;
    if (text.length > 1 && isUpperCode(text.charCodeAt(0)) && text === text.toUpperCase())
      bits |= W.allCapitals;
  }
  return bits;
}

const PERSON_ENDING = /.{3}(?:er|or|ist|ian|man|woman|ee)$/;
const NO_PERSON = new Set(
  (
    'former other another after over under never ever however water matter number center order power paper letter river summer winter weather quarter dinner corner tower cover border offer computer ' +
    'chapter color colour floor error favor favour honor honour labor labour motor sector factor behavior behaviour winner-take-all upper lower later earlier senior junior major minor greater further ' +
    'prior interior exterior human german italian russian ukrainian christian canadian australian american-italian september october november december together whether rather either neither consider october ' +
    'committee degree employee-owned fee guarantee twenty-three flower shower server layer counter encounter disaster register chamber character danger silver fever gender wonder tender butter shoulder'
  ).split(' '),
);

/** Whether a word is a noun for a person: in the lexicon, or by its ending ("grower", "welder"), for places where a role is expected. */
export function isPersonNoun(bits: number, lower: string): boolean {
  if ((bits & W.role) !== 0) return true;
  return (bits & (W.grammatical | W.capital)) === 0 && PERSON_ENDING.test(lower) && !NO_PERSON.has(lower);
}
