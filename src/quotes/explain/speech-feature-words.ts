import { beside, cueStrength, type FeatureWords, oneOf, upTo, whether } from './feature-words.ts';

const END = [
  'no punctuation',
  'a comma',
  'a full stop',
  'a question or exclamation mark',
  'a colon, semicolon or dash',
  'the end of the paragraph',
];

const distance = (side: string): FeatureWords => {
  return (value) =>
    value >= 30 ? `no verb of speech ${side} them` : `a verb of speech stands ${value} words ${side} them`;
};

/** What each feature of words in marks says of them; one entry a feature of the speech model. */
export const speechFeatureWords: Readonly<Record<string, FeatureWords>> = {
  words: upTo(40, 'word', 'words', (counted) => `they are ${counted}`),
  opensUpper: whether('they open with a capital', 'they open in lower case'),
  lastMark: (value) => `they end in ${END[value] ?? `code ${value}`}`,
  nextMark: (value) => `${END[value] ?? `code ${value}`} follows them`,
  nextSpaced: whether('a space follows them', 'no space follows them'),
  wholeParagraph: whether('they are a whole paragraph', 'they share their paragraph'),
  startsParagraph: whether('they open their paragraph', 'something stands before them'),
  endsParagraph: whether('they end their paragraph', 'something stands after them'),
  prevClass: beside((what) => `${what} stands before them`),
  prevCue: cueStrength(
    'no verb of speech right before them',
    (strength) => `a verb ${strength} right before them`,
  ),
  nextClass: beside((what) => `${what} stands after them`),
  nextCue: cueStrength(
    'no verb of speech right after them',
    (strength) => `a verb ${strength} right after them`,
  ),
  personalInside: whether('they say “I”, “we” or “you”', 'they say no “I”, “we” or “you”'),
  sentenceInside: upTo(3, 'sentence', 'sentences', (counted) => `they end ${counted}`),
  capitalShare: (value) => `${Math.round(value * 100)}% of them are capitalised`,
  cueInSentence: cueStrength(
    'no verb of speech around them',
    (strength) => `a verb ${strength} stands around them`,
  ),
  cueBeforeDistance: distance('before'),
  cueAfterDistance: distance('after'),
  style: oneOf(['they stand in double marks', 'they stand in single marks', 'they stand in guillemets']),
  headline: whether('they stand in the headline', 'they stand in the text'),
  namingBefore: whether(
    'a word that names things is before them (“called”)',
    'no word that names things is before them',
  ),
  mediumAround: whether('a work is spoken of beside them (“film”)', 'no work is spoken of beside them'),
  capitalBeforeAndAfter: whether(
    'they stand between capitalised words',
    'they do not stand between capitalised words',
  ),
  otherLong: whether('a longer quote is in the paragraph', 'no longer quote is in the paragraph'),
  pronounInside: upTo(4, 'pronoun', 'pronouns', (counted) => `they hold ${counted}`),
  verbInside: upTo(4, 'auxiliary verb', 'auxiliary verbs', (counted) => `they hold ${counted}`),
  closed: whether('they have a closing mark', 'they have no closing mark'),
  asBefore: whether('“as” stands before them', 'no “as” stands before them'),
  thatBefore: whether('“that” stands before them', 'no “that” stands before them'),
  mentionBefore: whether(
    'a name or noun phrase stands before them',
    'no name or noun phrase stands before them',
  ),
  german: whether('the article is German', 'the article is not German'),
  opensGrammatical: whether('they open with a function word', 'they open with a content word'),
  colonBefore: whether('a colon stands before them', 'no colon stands before them'),
  prevCandidateGap: upTo(30, 'token', 'tokens', (counted) => `the marks before closed ${counted} earlier`),
  lowerElsewhere: whether('their first word has no capital', 'their first word has a capital'),
  markedAgain: upTo(
    3,
    'other place',
    'other places',
    (counted) => `the same words are in marks at ${counted}`,
  ),
  paragraphMarks: upTo(60, 'stretch', 'stretches', (counted) => `${counted} in marks in the paragraph`),
};
