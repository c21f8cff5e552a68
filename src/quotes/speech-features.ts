import { isUpperCode } from '../text/characters.ts';
import { W } from '../text/word-classes.ts';
import type { MarkedCandidate, QuoteContext } from './quote-context.ts';

/** The features that tell speech from titles, terms, nicknames and scare quotes, in the model's order. */
export const speechFeatureNames = [
  'words',
  'opensUpper',
  'lastMark',
  'nextMark',
  'nextSpaced',
  'wholeParagraph',
  'startsParagraph',
  'endsParagraph',
  'prevClass',
  'prevCue',
  'nextClass',
  'nextCue',
  'personalInside',
  'sentenceInside',
  'capitalShare',
  'cueInSentence',
  'cueBeforeDistance',
  'cueAfterDistance',
  'style',
  'headline',
  'namingBefore',
  'mediumAround',
  'capitalBeforeAndAfter',
  'otherLong',
  'pronounInside',
  'verbInside',
  'closed',
  'asBefore',
  'thatBefore',
  'mentionBefore',
  'german',
  'opensGrammatical',
  'colonBefore',
  'prevCandidateGap',
  'lowerElsewhere',
  'markedAgain',
  'paragraphMarks',
] as const;

const NAMING = new Set(
  'called dubbed titled entitled so-called known named nicknamed labeled labelled termed word words phrase term slogan aka genannten genannte genannter sogenannten sogenannte sogenannter namens titel namen'.split(
    ' ',
  ),
);
const MEDIA = new Set(
  'show film book song album movie series episode magazine program programme novel documentary column play podcast newspaper painting poem hit single ballad musical sitcom drama bestseller memoir zeitung magazin film buch lied roman sender zeitschrift serie spiegel'.split(
    ' ',
  ),
);

/** Fills `row` with the features of one marked candidate. */
export function speechFeatures(context: QuoteContext, index: number, row: Float32Array): void {
  const {
    document,
    candidates,
    paragraphMarks,
    paragraphLongMarks,
    paragraphFirst,
    paragraphEnd,
    paragraphOf,
    cue,
    mentionAt,
  } = context;
  const candidate = candidates[index]!;
  const { tokens, classes } = document;
  const { first, end, left, right, mark } = candidate;
  const paragraph = paragraphOf[first]!;
  const from = paragraphFirst[paragraph]!;
  const to = paragraphEnd[paragraph]!;
  const startsParagraph = left < from;
  const endsParagraph = right >= to;
  const last = tokens[end - 1]!;
  const next = right < to ? tokens[right]! : undefined;
  const prev = left >= from ? tokens[left]! : undefined;
  const inside = insideShape(context, candidate);
  const outside = cueAround(context, candidate, from, to);
  const before = candidates[index - 1];
  let column = 0;
  const put = (value: number): void => {
    row[column++] = value;
  };
  put(Math.min(candidate.words, 40));
  put(isUpperCode(tokens[first]!.text.charCodeAt(0)) ? 1 : 0);
  put(markCode(last.text));
  put(next === undefined ? 5 : markCode(next.text));
  put(next?.spaced ? 1 : 0);
  put(startsParagraph && endsParagraph ? 1 : 0);
  put(startsParagraph ? 1 : 0);
  put(endsParagraph ? 1 : 0);
  put(prev === undefined ? 0 : classCode(classes[left]!, prev.text));
  put(left >= from ? cue[left]! : 0);
  put(next === undefined ? 0 : classCode(classes[right]!, next.text));
  put(next === undefined ? 0 : cue[right]!);
  put(candidate.personal ? 1 : 0);
  put(inside.sentenceEnds);
  put(inside.capitals / Math.max(1, candidate.words));
  put(outside.strongest);
  put(outside.before);
  put(outside.after);
  put(mark.style === 'double' ? 0 : mark.style === 'single' ? 1 : 2);
  put(isHeadline(context, paragraph) ? 1 : 0);
  put(namingBefore(context, left, from));
  put(mediumAround(context, left, right, from, to));
  put(
    prev !== undefined &&
      next !== undefined &&
      (classes[left]! & W.capital) !== 0 &&
      (classes[right]! & W.capital) !== 0 &&
      prev.kind === 'word'
      ? 1
      : 0,
  );
  put(paragraphLongMarks[paragraph]! > (candidate.words > 8 ? 1 : 0) ? 1 : 0);
  put(inside.pronouns);
  put(inside.verbs);
  put(mark.close > mark.end ? 1 : 0);
  put(prev?.lower === 'as' || prev?.lower === 'als' ? 1 : 0);
  put(prev?.lower === 'that' || prev?.lower === 'dass' ? 1 : 0);
  put(left >= from && mentionAt[left]! >= 0 ? 1 : 0);
  put(document.article.language === 'de' ? 1 : 0);
  put((classes[first]! & W.grammatical) !== 0 ? 1 : 0);
  put(prev?.text === ':' ? 1 : 0);
  put(
    before === undefined || paragraphOf[before.first] !== paragraph ? 30 : Math.min(30, first - before.end),
  );
  put(inside.lowerFirst);
  put(markedAgain(context, index));
  put(Math.min(60, paragraphMarks[paragraph]!));
}

function markCode(text: string): number {
  switch (text) {
    case ',':
      return 1;
    case '.':
      return 2;
    case '?':
    case '!':
      return 3;
    case ';':
    case ':':
    case '—':
    case '–':
    case '-':
      return 4;
    default:
      return 0;
  }
}

/** One number for what stands beside a quotation. */
export function classCode(bits: number, text: string): number {
  const mark = markCode(text);
  if (mark > 0) return mark;
  if (text === '(' || text === ')') return 6;
  if ((bits & W.cue) !== 0) return 7;
  if ((bits & (W.determiner | W.possessive)) !== 0) return 8;
  if ((bits & W.preposition) !== 0) return 9;
  if ((bits & W.conjunction) !== 0) return 10;
  if ((bits & W.auxiliary) !== 0) return 11;
  if ((bits & W.pronoun) !== 0) return 12;
  if ((bits & W.adverb) !== 0) return 13;
  if ((bits & W.capital) !== 0) return 14;
  if ((bits & (W.role | W.organisation | W.document)) !== 0) return 15;
  return bits === 0 && !/^\p{L}/u.test(text) ? 17 : 16;
}

function insideShape(context: QuoteContext, candidate: MarkedCandidate) {
  const { tokens, classes } = context.document;
  let sentenceEnds = 0;
  let capitals = 0;
  let pronouns = 0;
  let verbs = 0;
  for (let at = candidate.first; at < candidate.end; at++) {
    const token = tokens[at]!;
    const bits = classes[at]!;
    if (markCode(token.text) === 2 || markCode(token.text) === 3) sentenceEnds++;
    if ((bits & W.capital) !== 0) capitals++;
    if ((bits & W.pronoun) !== 0) pronouns++;
    if ((bits & W.auxiliary) !== 0 || /n['’]t$|['’](?:re|ve|ll|m|d)$/.test(token.lower)) verbs++;
  }
  const lowerFirst = (classes[candidate.first]! & W.capital) === 0 ? 1 : 0;
  return {
    sentenceEnds: Math.min(sentenceEnds, 3),
    capitals,
    pronouns: Math.min(pronouns, 4),
    verbs: Math.min(verbs, 4),
    lowerFirst,
  };
}

/** No sentence of news is longer in tokens; a line made of marks is. */
const FARTHEST_CUE = 200;

function cueAround(context: QuoteContext, candidate: MarkedCandidate, from: number, to: number) {
  const { cue, marked, sentenceOf, plainBefore } = context;
  let strongest = 0;
  let before = 30;
  let after = 30;
  const first = Math.max(from, candidate.left - FARTHEST_CUE);
  const end = Math.min(to, candidate.right + FARTHEST_CUE);
  for (let at = candidate.left; at >= first && sentenceOf[at]! >= candidate.sentence - 1; at--) {
    if (marked[at] === 1 || cue[at] === 0) continue;
    strongest = Math.max(strongest, cue[at]!);
    before = Math.min(before, plainBefore[candidate.first]! - plainBefore[at]!);
    if (sentenceOf[at]! === candidate.sentence) break;
  }
  for (let at = candidate.right; at < end && sentenceOf[at]! <= candidate.endSentence + 1; at++) {
    if (marked[at] === 1 || cue[at] === 0) continue;
    strongest = Math.max(strongest, cue[at]!);
    after = plainBefore[at]! - plainBefore[Math.min(candidate.right, plainBefore.length - 1)]!;
    break;
  }
  return { strongest, before: Math.min(before, 30), after: Math.min(after, 30) };
}

function isHeadline(context: QuoteContext, paragraph: number): boolean {
  if (paragraph > 1) return false;
  return context.paragraphEnd[paragraph]! - context.paragraphFirst[paragraph]! < 25 && paragraph === 0;
}

function namingBefore(context: QuoteContext, left: number, from: number): number {
  const { tokens } = context.document;
  for (let back = 0; back < 3 && left - back >= from; back++)
    if (NAMING.has(tokens[left - back]!.lower)) return back + 1;
  return 0;
}

function mediumAround(context: QuoteContext, left: number, right: number, from: number, to: number): number {
  const { tokens } = context.document;
  for (let step = 0; step < 3; step++) {
    if (left - step >= from && MEDIA.has(tokens[left - step]!.lower)) return step + 1;
    if (right + step < to && MEDIA.has(tokens[right + step]!.lower)) return step + 1;
  }
  return 0;
}

/** How many other marked stretches of the article hold the same words (terms recur, speech rarely does). */
function markedAgain(context: QuoteContext, index: number): number {
  const { mark } = context.candidates[index]!;
  const count = context.markedTexts.get(context.document.article.body.slice(mark.start, mark.end)) ?? 1;
  return Math.min(count - 1, 3);
}
