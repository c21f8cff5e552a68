import { isUpperCode } from '../text/characters.ts';
import { W } from '../text/word-classes.ts';
import { scoreRow, type TreeModel } from './boosted-trees.ts';
import { isReportedVerb } from './german-reported.ts';
import { namedAs } from './named-as.ts';
import type { QuoteContext } from './quote-context.ts';

/** What tells German speech from titles and terms in marks, after the features all languages share. */
export const germanSpeechFeatureNames = [
  'deBefore',
  'deBeforeThat',
  'deNextNoun',
  'deLoneNoun',
  'deNounShare',
  'deLowerWords',
  'deInflectedOnly',
  'deNamingVerb',
  'dePassive',
  'deReported',
  'dePreviousReported',
  'deSubject',
  'deSource',
  'dePreviousCue',
  'deSoCalled',
  'deMarksInSentence',
  'deLongMarks',
  'deInBrackets',
  'deThatClause',
  'deEnumerated',
  'deFunctionShare',
  'deNamed',
  'deSharedScore',
] as const;

const NAMING =
  /^(?:bezeichn|nann?t|nenn|genannt|beschr[ie]+b|gewürdigt|würdigt|bewert|betitel|titulier|kritisier|verurteil|hält|hielt|halten|sprach|sprech|spricht|gesprochen|wertet)/;
const PASSIVE = new Set([
  'wird',
  'wurde',
  'wurden',
  'werden',
  'worden',
  'gilt',
  'galt',
  'heißt',
  'hieß',
  'heißen',
  'lautet',
  'trägt',
  'trug',
]);
const BEFORE: ReadonlyMap<string, number> = new Map([
  ['als', 1],
  ['von', 2],
  ['ein', 3],
  ['eine', 3],
  ['einen', 3],
  ['einer', 3],
  ['einem', 3],
  ['der', 4],
  ['die', 4],
  ['das', 4],
  ['den', 4],
  ['dem', 4],
  ['des', 4],
  ['im', 5],
  ['in', 5],
  ['am', 5],
  ['mit', 6],
  ['zur', 7],
  ['zum', 7],
  ['für', 8],
  ['und', 9],
  ['oder', 9],
  ['nicht', 10],
  ['sei', 11],
  ['seien', 11],
  ['dass', 12],
]);

/** Fills `row` from `column` on with the German features of one marked candidate. */
export function germanSpeechFeatures(
  context: QuoteContext,
  index: number,
  shared: TreeModel,
  row: Float32Array,
  column: number,
): void {
  const { document, candidates, candidatesBefore, sentenceOf } = context;
  const { tokens, classes, sentences } = document;
  const candidate = candidates[index]!;
  const { first, end, left, right } = candidate;
  const sentence = sentences[candidate.sentence]!;
  const facts = sentenceFacts(context, candidate.sentence);
  const previous = sameParagraph(context, candidate.sentence - 1, candidate.sentence)
    ? sentenceFacts(context, candidate.sentence - 1)
    : NO_FACTS;
  let nouns = 0;
  let lower = 0;
  let inflected = 0;
  let words = 0;
  let functionWords = 0;
  for (let at = first; at < end; at++) {
    if (tokens[at]!.kind !== 'word') continue;
    words++;
    if ((classes[at]! & W.grammatical) !== 0) functionWords++;
    if ((classes[at]! & W.capital) !== 0) nouns++;
    else {
      lower++;
      if (/(?:e|en|er|es|em)$/.test(tokens[at]!.lower)) inflected++;
    }
  }
  let next = column;
  const put = (value: number): void => {
    row[next++] = value;
  };
  put(beforeCode(context, left, sentence.firstToken));
  put(beforeCode(context, left - 1, sentence.firstToken));
  put(
    right < tokens.length && sentenceOf[right] === candidate.sentence && (classes[right]! & W.capital) !== 0
      ? 1
      : 0,
  );
  put(words === 1 && nouns === 1 ? 1 : 0);
  put(nouns / Math.max(1, words));
  put(Math.min(8, lower));
  put(lower > 0 && lower === inflected ? 1 : 0);
  put(facts.naming);
  put(facts.passive);
  put(facts.reported);
  put(previous.reported);
  put(facts.subject);
  put(facts.source);
  put(previous.cue);
  put(soCalled(context, left, sentence.firstToken));
  put(Math.min(6, candidatesBefore[sentence.endToken]! - candidatesBefore[sentence.firstToken]!));
  put(longMarks(context, context.paragraphOf[first]!));
  put(left >= 0 && tokens[left]!.text === '(' ? 1 : 0);
  put(facts.thatClause);
  put(enumerated(context, index));
  put(functionWords / Math.max(1, words));
  put(namedAs(context, candidate));
  // What the model of the other languages makes of the shared features: it has seen far more quotes.
  put(scoreRow(shared, row));
}

interface Facts {
  readonly naming: number;
  readonly passive: number;
  readonly reported: number;
  readonly subject: number;
  readonly source: number;
  readonly cue: number;
  readonly thatClause: number;
}
const NO_FACTS: Facts = { naming: 0, passive: 0, reported: 0, subject: 0, source: 0, cue: 0, thatClause: 0 };
const SENTENCE_TOKENS = 120;

/** What the unmarked words of a sentence say about reporting. */
function sentenceFacts(context: QuoteContext, index: number): Facts {
  const { document, cue } = context;
  const { tokens, classes, sentences, mentions } = document;
  const sentence = sentences[index];
  if (sentence === undefined) return NO_FACTS;
  const facts = { ...NO_FACTS } as { -readonly [key in keyof Facts]: number };
  const to = Math.min(sentence.endToken, sentence.firstToken + SENTENCE_TOKENS);
  for (let at = sentence.firstToken; at < to; at++) {
    if (context.marked[at] === 1) continue;
    const { lower } = tokens[at]!;
    const bits = classes[at]!;
    if (NAMING.test(lower)) facts.naming = 1;
    if (PASSIVE.has(lower)) facts.passive = 1;
    if (isReportedVerb(lower, bits)) facts.reported = 1;
    if ((bits & W.accordingTo) !== 0) facts.source = 1;
    facts.cue = Math.max(facts.cue, cue[at]!);
    if (lower === 'dass' || lower === 'daß' || lower === 'ob') facts.thatClause = 1;
    const mention = context.mentionAt[at]!;
    if (mention >= 0 && !mentions[mention]!.possessor) {
      const { entityKind } = mentions[mention]!;
      const value =
        entityKind === 'person' || mentions[mention]!.kind === 'pronoun'
          ? 2
          : entityKind === 'organisation' || entityKind === 'group'
            ? 1
            : 0;
      facts.subject = Math.max(facts.subject, value);
    }
  }
  return facts;
}

function sameParagraph(context: QuoteContext, a: number, b: number): boolean {
  const { sentences } = context.document;
  return a >= 0 && sentences[a]!.paragraph === sentences[b]!.paragraph;
}

/** One number for a word before the mark: function words by kind, then noun, adjective, verb of speech. */
function beforeCode(context: QuoteContext, at: number, from: number): number {
  if (at < from) return 0;
  const token = context.document.tokens[at]!;
  const known = BEFORE.get(token.lower);
  if (known !== undefined) return known;
  const bits = context.document.classes[at]!;
  if (token.kind !== 'word') return 13;
  if ((bits & W.cue) !== 0) return 14;
  if (isUpperCode(token.text.charCodeAt(0))) {
    if ((bits & W.role) !== 0) return 15;
    return (bits & (W.organisation | W.document)) !== 0 ? 16 : 17;
  }
  if ((bits & W.grammatical) !== 0) return 18;
  return /(?:e|en|er|es|em)$/.test(token.lower) ? 19 : 20;
}

function soCalled(context: QuoteContext, left: number, from: number): number {
  const { tokens } = context.document;
  for (let back = 0; back < 4 && left - back >= from; back++) {
    if (
      /^(?:sogenannt|genannt|namens|titel|motto|begriff|name|namen|titeln|slogan|wort|bezeichnung|film|buch|album|roman|lied|projekt|kategorie|thema)/.test(
        tokens[left - back]!.lower,
      )
    )
      return 4 - back;
  }
  return 0;
}

const PARAGRAPHS_AROUND = 8;

/** How many marked stretches of the paragraphs around hold more than eight words: people are quoted at length, or not. */
function longMarks(context: QuoteContext, paragraph: number): number {
  const { paragraphLongMarks } = context;
  const to = Math.min(paragraphLongMarks.length, paragraph + PARAGRAPHS_AROUND + 1);
  let count = 0;
  for (let at = Math.max(0, paragraph - PARAGRAPHS_AROUND); at < to; at++) count += paragraphLongMarks[at]!;
  return Math.min(8, count);
}

/** Whether another marked stretch stands within two words: a list of titles or of words quoted. */
function enumerated(context: QuoteContext, index: number): number {
  const { candidates } = context;
  const here = candidates[index]!;
  const before = candidates[index - 1];
  const after = candidates[index + 1];
  const near = (a: number, b: number): boolean => b - a >= 0 && b - a <= 4;
  return (
    (before !== undefined && near(before.right, here.first) ? 1 : 0) +
    (after !== undefined && near(here.right, after.first) ? 1 : 0)
  );
}
