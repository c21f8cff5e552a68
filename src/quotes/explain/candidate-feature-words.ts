import {
  beside,
  count,
  cueStrength,
  cueWord,
  type FeatureWords,
  oneOf,
  upTo,
  whether,
} from './feature-words.ts';

/** What each feature of a quote and a mention says of the mention; one entry a feature of the speaker model. */
export const candidateFeatureWords: Readonly<Record<string, FeatureWords>> = {
  after: whether('stands after the quote', 'stands before the quote'),
  distance: (value) =>
    value >= 60
      ? 'stands 60 or more words from the mark'
      : value === 0
        ? 'stands right at the mark'
        : `stands ${count(value, 'word')} from the mark`,
  sentences: (value) =>
    value === 0 ? 'stands in the sentence of the quote' : `stands ${count(value, 'sentence')} off`,
  paragraphs: (value) =>
    value === 0 ? 'stands in the paragraph of the quote' : `stands ${count(value, 'paragraph')} off`,
  mentionsBetween: upTo(
    20,
    'other mention',
    'other mentions',
    (counted) => `has ${counted} between it and the quote`,
  ),
  quotesBetween: upTo(
    4,
    'other quote',
    'other quotes',
    (counted) => `has ${counted} between it and the quote`,
  ),
  kind: oneOf(['is a name', 'is a noun phrase', 'is a pronoun']),
  entityKind: oneOf([
    'is a person',
    'is an organisation',
    'is a place',
    'is a group',
    'is a document',
    'is of a kind unknown',
  ]),
  gender: oneOf(['is female', 'is male', 'is plural', 'is neuter', 'is of a gender unknown']),
  headClass: oneOf([
    'is a plain name or noun',
    'is headed by a role',
    'is headed by a document',
    'is headed by an organisation',
    'is an abbreviation in capitals',
    'is a pronoun',
  ]),
  cueAfter: cueStrength(
    'has no verb of speech after it in its clause',
    (strength, facts) => `stands as subject before ${cueWord(facts, strength)}`,
  ),
  cueAfterDistance: (value) =>
    value >= 20
      ? 'has no verb of speech soon after it'
      : value === 0
        ? 'has its verb of speech right after it'
        : `has its verb of speech ${count(value, 'word')} after it`,
  cueBefore: cueStrength(
    'has no verb of speech right before it',
    (strength, facts) => `stands as subject right after ${cueWord(facts, strength)}`,
  ),
  cueAfterApposition: cueStrength(
    'has no verb of speech after an apposition',
    (strength, facts) => `stands as subject of ${cueWord(facts, strength)} after an apposition`,
  ),
  accordingTo: whether('follows “according to”', 'does not follow “according to”'),
  prevClass: beside((what) => `has ${what} before it`),
  nextClass: beside((what) => `has ${what} after it`),
  subjectLike: whether('opens its clause with a verb after it', 'does not stand like a subject'),
  frequency: upTo(12, 'mention', 'mentions', (counted) => `has ${counted} in the article`),
  role: whether('is given with a role', 'is given without a role'),
  cuesBetween: upTo(
    4,
    'verb of speech',
    'verbs of speech',
    (counted) => `has ${counted} between it and the quote`,
  ),
  strongestBetween: cueStrength(
    'has no verb of speech between it and the quote',
    (strength) => `has a verb ${strength} between it and the quote`,
  ),
  ownCueIsNearest: whether(
    'has the verb of speech nearest to the quote on its side',
    'does not have the verb of speech nearest to the quote',
  ),
  nearestCueDistance: (value) =>
    value >= 30
      ? 'has no verb of speech on its side of the quote'
      : `has the nearest verb of speech on its side ${count(value, 'word')} from the mark`,
  quoteLast: oneOf([
    'the quote ends without punctuation',
    'the quote ends in a comma',
    'the quote ends in a full stop',
    'the quote ends in a question or exclamation mark',
    'the quote trails off',
  ]),
  quotePrev: beside((what) => `the quote has ${what} before it`),
  quoteNext: beside((what) => `the quote has ${what} after it`),
  samePrevious: whether(
    'is the very mention that spoke the quote before',
    'is not the mention that spoke the quote before',
  ),
  sameEntityPrevious: whether('is who spoke the quote before', 'is not who spoke the quote before'),
  previousGap: upTo(60, 'word', 'words', (counted) => `the quote before ended ${counted} earlier`),
  previousSameParagraph: whether(
    'the quote before stands in the same paragraph',
    'the quote before stands in another paragraph',
  ),
  rightClause: oneOf([
    'no clause of ours goes on after the quote',
    'something goes on after the quote',
    'a clause with a verb of speech goes on after the quote',
    'a name or verb of speech follows the quote at once',
  ]),
  words: upTo(40, 'word', 'words', (counted) => `the quote has ${counted}`),
  opensUpper: whether('the quote opens with a capital', 'the quote opens in lower case'),
  wholeParagraph: whether('the quote is a whole paragraph', 'the quote shares its paragraph'),
  startsParagraph: whether('the quote opens its paragraph', 'something stands before the quote'),
  endsParagraph: whether('the quote ends its paragraph', 'something stands after the quote'),
  rank: (value) => (value === 0 ? 'is nearest on its side' : `has ${count(value, 'nearer one')} on its side`),
  ofRole: whether('completes a role before it (“a spokesman for …”)', 'completes no role before it'),
  german: whether('the article is German', 'the article is not German'),
  betweenMark: oneOf([
    'has no stop or comma between it and the quote',
    'has a comma between it and the quote',
    'has a full stop between it and the quote',
    'stands in another paragraph',
  ]),
  clauseQuote: whether(
    'has a conjunction between it and the quote',
    'has no conjunction between it and the quote',
  ),
  sentenceStart: whether('opens its sentence', 'does not open its sentence'),
  objectOfCue: whether('is spoken to or about (“told X”)', 'is not spoken to or about'),
  rightMentionCue: cueStrength(
    'no subject of a verb of speech follows the quote',
    (strength) => `a subject of a verb ${strength} follows the quote`,
  ),
  leftMentionCue: cueStrength(
    'no subject of a verb of speech stands before the quote in its sentence',
    (strength) => `a subject of a verb ${strength} stands before the quote in its sentence`,
  ),
  previousRight: whether(
    'the quote before had its speaker after it',
    'the quote before had no speaker after it',
  ),
  multiSentence: (value) =>
    value === 0
      ? 'the quote lies in one sentence'
      : `the quote runs on over ${count(value, 'more sentence')}`,
  closed: whether('the quote has its closing mark', 'the quote has no closing mark'),
  continued: whether(
    'the quote before runs on in this paragraph',
    'the quote before does not run on in this paragraph',
  ),
  relative: whether('is followed by “who”', 'is not followed by “who”'),
  possessive: whether('begins with a possessive (“his mother”)', 'does not begin with a possessive'),
  ofUtterance: whether('owns what is said (“her answer was”)', 'owns nothing that is said'),
  order: (value) =>
    value === 0
      ? 'is mentioned first in its sentence'
      : `is mentioned after ${count(value, 'other')} in its sentence`,
  verbAfter: oneOf([
    'has no verb after it',
    'may have a verb after it',
    'has a verb after it',
    'has a verb of speech after it',
    'has a verb of speech in -ing after it',
  ]),
  timesQuoted: upTo(4, 'quote', 'quotes', (counted) => `had ${counted} before in the article`),
  namedInside: whether('is named inside the quote', 'is not named inside the quote'),
  agreesWithPrevious: oneOf([
    'neither agrees with the last speaker nor disagrees',
    'is a pronoun the last speaker does not fit',
    'is a pronoun that fits the last speaker',
  ]),
  personEnding: whether('ends like a word for a person', 'does not end like a word for a person'),
  personalInside: whether('the quote speaks of “I” or “we”', 'the quote does not speak of “I” or “we”'),
};
