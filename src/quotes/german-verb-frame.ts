import { germanCase } from './german-case.ts';
import type { QuoteContext } from './quote-context.ts';

const FRAMES: readonly (readonly [number, RegExp])[] = [
  // Its object is spoken of: "nannte den Plan eine …", "bezeichnete ihn als …", "warf der Regierung … vor".
  [
    1,
    /^(?:be)?(?:nenn|nann|genannt|zeichne|bezeichn|beschr[ie]+b|würdig|gewürdigt|bewert|betitel|titulier|verurteil|charakterisier|hält|hielt|halten|wert|feier|lob|kritisier|stuft)/,
  ],
  [2, /^(?:wirft|werfen|warf|vorgeworfen|beschuldig|unterstell|attestier|bescheinig|droh|bat$|bitte)/],
  // Its subject is a medium, its object speaks: "zitiert das Blatt den Minister".
  [3, /^zitier/],
  // It is said somewhere: "heißt es in dem Bericht".
  [4, /^(?:heißt|hieß|heiße|laute|steht|stand)/],
  [5, /^(?:sprach|sprich|spreche|gesprochen|warn|gewarnt|rät|riet|fordert|gefordert|ruft|rief)/],
];

/** Which roles the subject and the object of a German verb of speech play: 0 for verbs whose subject says the rest. */
export function verbFrame(lower: string): number {
  return FRAMES.find(([, pattern]) => pattern.test(lower))?.[0] ?? 0;
}

const CLAUSE_TOKENS = 25;
const AFTER_TOKENS = 14;

/**
 * The mention that is the subject of a German verb by word order, case and number, or -1: the first that may be
 * nominative before the verb in its clause, else the first behind it. A verb behind a comma has its subject before
 * the apposition that the comma ends.
 */
export function verbSubject(context: QuoteContext, verb: number): number {
  const { document, marked, mentionAt, sentenceOf } = context;
  const { tokens, mentions, sentences } = document;
  const { firstToken: from, endToken: limit } = sentences[sentenceOf[verb]!]!;
  const start = clauseStart(context, verb, from);
  const first = start === verb && verb > from ? clauseStart(context, verb - 1, from) : start;
  const find = (at: number, to: number): number => {
    for (; at < to; at++) {
      const mention = mentionAt[at]!;
      if (marked[at] === 1 || mention < 0) continue;
      if (germanCase(context, mention) < 2 && agreesWithVerb(context, mention, verb) < 2) return mention;
      at = mentions[mention]!.headEnd - 1;
    }
    return -1;
  };
  const before = first < verb ? find(first, verb) : -1;
  if (before >= 0) return before;
  let end = verb + 1;
  while (
    end < Math.min(limit, verb + AFTER_TOKENS) &&
    marked[end] === 0 &&
    !/^[,:;–—]$/.test(tokens[end]!.text)
  )
    end++;
  return find(verb + 1, end);
}

/** The first token of the clause a verb stands in, by commas, dashes and quotations. */
function clauseStart(context: QuoteContext, verb: number, from: number): number {
  const { tokens } = context.document;
  let at = verb;
  while (at > Math.max(from, verb - CLAUSE_TOKENS)) {
    if (context.marked[at - 1] === 1 || /^[,:;–—]$/.test(tokens[at - 1]!.text)) break;
    at--;
  }
  return at;
}

const PLURAL = new Set('sind waren wurden werden haben hatten seien'.split(' '));
const SINGULAR = new Set('ist war wurde wird hat hatte sei habe'.split(' '));

/** Whether the number of a mention fits a German verb: 0 not to be seen, 1 it does, 2 it does not. */
export function agreesWithVerb(context: QuoteContext, index: number, verb: number): number {
  const { tokens, mentions } = context.document;
  const { lower } = tokens[verb]!;
  const plural = PLURAL.has(lower) || /[^g]en$/.test(lower);
  if (!plural && !SINGULAR.has(lower) && !/t$|te$/.test(lower)) return 0;
  const { gender, kind } = mentions[index]!;
  if (gender === 'unknown' || (kind === 'nominal' && gender !== 'plural')) return 0;
  return (gender === 'plural') === plural ? 1 : 2;
}

/** Whether an auxiliary of the passive stands in the clause of a participle: "wird … zitiert", "wurde als … bezeichnet". */
export function isPassive(context: QuoteContext, verb: number): boolean {
  const { document, sentenceOf } = context;
  const { tokens, sentences } = document;
  const { firstToken: from, endToken: limit } = sentences[sentenceOf[verb]!]!;
  for (let at = Math.max(from, verb - CLAUSE_TOKENS); at < Math.min(limit, verb + 3); at++)
    if (context.marked[at] === 0 && /^(?:wird|wurden?|werden|worden)$/.test(tokens[at]!.lower)) return true;
  return false;
}
