import { beside, count, cueStrength, type FeatureWords, oneOf, upTo, whether } from './feature-words.ts';

/** What each feature of a pronoun and an entity says of the entity; one entry a feature of the antecedent model. */
export const antecedentFeatureWords: Readonly<Record<string, FeatureWords>> = {
  sentences: (value) =>
    value === 0 ? 'was mentioned in the same sentence' : `was mentioned ${count(value, 'sentence')} before`,
  paragraphs: (value) =>
    value === 0 ? 'was mentioned in the same paragraph' : `was mentioned ${count(value, 'paragraph')} before`,
  rank: (value) =>
    value === 0 ? 'is the one mentioned last' : `${count(value, 'other was', 'others were')} mentioned since`,
  genderMatch: oneOf([
    'does not agree in gender',
    'is not known to agree or disagree in gender',
    'agrees in gender',
  ]),
  entityKind: oneOf([
    'is a person',
    'is an organisation',
    'is a place',
    'is a group',
    'is a document',
    'is of a kind unknown',
  ]),
  frequency: upTo(20, 'mention', 'mentions', (counted) => `has ${counted} in the article`),
  frequencyBefore: upTo(20, 'mention', 'mentions', (counted) => `had ${counted} before the pronoun`),
  subjectLike: whether('last stood as a subject', 'did not last stand as a subject'),
  mentionKind: oneOf(['was last named', 'was last a noun phrase', 'was last a pronoun']),
  lastSpeaker: whether('is who was quoted last', 'is not who was quoted last'),
  beforeLastSpeaker: whether('is who was quoted before the last', 'is not who was quoted before the last'),
  pronoun: oneOf([
    'the pronoun is “he”',
    'the pronoun is “she”',
    'the pronoun is “they”',
    'the pronoun is “it”',
    'the pronoun is “we”',
    'the pronoun is “I”',
    'the pronoun is “sie”',
    'the pronoun is another',
  ]),
  fullName: whether('has a name of several words', 'has a name of one word'),
  role: whether('has a role in the article', 'has no role in the article'),
  possessor: whether('was last only a possessor (“X’s …”)', 'was last no mere possessor'),
  prevClass: beside((what) => `last had ${what} before it`),
  frequencyRank: (value) =>
    value === 0
      ? 'is the most mentioned of the article'
      : `${count(value, 'other is', 'others are')} mentioned more often`,
  distance: upTo(80, 'word', 'words', (counted) => `was mentioned ${counted} before`),
  pronounsBetween: upTo(
    6,
    'other such pronoun',
    'other such pronouns',
    (counted) => `has ${counted} in between`,
  ),
  cueAfter: cueStrength(
    'last had no verb of speech',
    (strength) => `was last the subject of a verb ${strength}`,
  ),
  sentenceStart: whether('last opened its sentence', 'did not last open its sentence'),
  marked: whether('was last mentioned within a quote', 'was last mentioned outside quotes'),
  firstInParagraph: whether('opens the paragraph', 'does not open the paragraph'),
  nextClass: beside((what) => `last had ${what} after it`),
  sameClause: whether('stands in the sentence of the pronoun', 'stands in another sentence'),
  recentMentions: upTo(20, 'mention', 'mentions', (counted) => `had ${counted} in the last sentences`),
  namedInside: whether('is named inside the quote', 'is not named inside the quote'),
  order: (value) =>
    value === 0
      ? 'was last mentioned first in its sentence'
      : `was last mentioned after ${count(value, 'other')} in its sentence`,
  topicHere: whether('is what the paragraph begins with', 'is not what the paragraph begins with'),
  topicBefore: whether(
    'is what the paragraph before began with',
    'is not what the paragraph before began with',
  ),
  subjectBefore: oneOf([
    'was not the subject of the sentences before',
    'was the subject two or three sentences before',
    'was the subject of this sentence or the one before',
  ]),
  plainDistance: (value) =>
    value > 80
      ? 'was last mentioned only within quotes'
      : `was last mentioned outside quotes ${count(value, 'word')} before`,
  lastSpeakerHere: (value) =>
    value === 0
      ? 'was not the last to be quoted'
      : value === 1
        ? 'was the last to be quoted, in this paragraph'
        : `was the last to be quoted, ${count(value - 1, 'paragraph')} before`,
  timesQuoted: upTo(4, 'quote', 'quotes', (counted) => `had ${counted} before`),
  opensSentence: whether('the pronoun opens its sentence', 'the pronoun does not open its sentence'),
  afterQuote: whether('the pronoun follows the quote', 'the pronoun stands before the quote'),
  soleAgreeing: whether(
    'is the only person the pronoun can mean',
    'is not the only person the pronoun can mean',
  ),
};
