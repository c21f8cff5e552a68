import type { Sentence, Token } from '../model/document.ts';
import { W } from './word-classes.ts';

/**
 * For each token whether its capital marks a name: everywhere but at the start of a sentence or a quotation,
 * where a capital says nothing and the rest of the document decides (is the word seen in lower case, is it
 * seen with a capital elsewhere, does a name go on after it).
 */
export function nameCapitals(
  tokens: readonly Token[],
  classes: Uint32Array,
  sentences: readonly Sentence[],
  nounsCapitalised: boolean,
): Uint8Array {
  const opening = new Uint8Array(tokens.length);
  for (const sentence of sentences) {
    let at = sentence.firstToken;
    while (at < sentence.endToken && tokens[at]!.kind !== 'word' && tokens[at]!.kind !== 'number') at++;
    if (at < sentence.endToken) opening[at] = 1;
  }
  for (let at = 1; at < tokens.length; at++) {
    const before = tokens[at - 1]!;
    if (before.kind === 'open' || before.text === ':' || before.text === '—' || before.text === '–')
      opening[at] = 1;
  }
  const titled = nounsCapitalised ? new Uint8Array(tokens.length) : titleCased(tokens, classes, sentences);
  const lowerSeen = new Set<string>();
  const capitalSeen = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.kind !== 'word') continue;
    if ((classes[at]! & W.capital) === 0) lowerSeen.add(tokens[at]!.lower);
    else if (opening[at] === 0 && titled[at] === 0) capitalSeen.add(tokens[at]!.lower);
  }
  const names = new Uint8Array(tokens.length);
  for (let at = tokens.length - 1; at >= 0; at--) {
    const bits = classes[at]!;
    if ((bits & W.capital) === 0 || (bits & W.calendar) !== 0) continue;
    const { lower } = tokens[at]!;
    const grammatical = (bits & W.grammatical) !== 0;
    if (titled[at] === 1) {
      // In a headline in title case every word has a capital: only those seen as names elsewhere are names.
      names[at] = !grammatical && capitalSeen.has(lower) ? 1 : 0;
      continue;
    }
    if (opening[at] === 0 && (bits & W.particle) !== 0 && grammatical && isInsideName(classes, names, at)) {
      names[at] = 1;
      continue;
    }
    if (opening[at] === 0) {
      // Mid-sentence "Will" or "May" is a name; "The" in "The New York Times" is not.
      names[at] =
        grammatical &&
        (bits & (W.determiner | W.pronoun | W.possessive | W.preposition | W.conjunction)) !== 0 &&
        !isMiddleInitial(tokens, classes, at, names)
          ? 0
          : 1;
      continue;
    }
    if (grammatical) continue;
    const next = at + 1 < tokens.length ? tokens[at + 1]! : undefined;
    const nameGoesOn =
      next !== undefined &&
      (names[at + 1] === 1 ||
        isInitialStop(tokens, at + 1, names) ||
        // "Secretary of State Jane Doe"
        ((bits & W.title) !== 0 && next.lower === 'of' && names[at + 2] === 1));
    if (capitalSeen.has(lower) || (bits & W.allCapitals) !== 0) names[at] = 1;
    else if (nameGoesOn)
      // "Said Lavrov" is a verb, "Fire Chief Dunn" is no verb.
      names[at] =
        (bits & W.cue) !== 0 && (bits & (W.role | W.title)) === 0 && ((classes[at + 1] ?? 0) & W.title) === 0
          ? 0
          : 1;
    else if (
      nounsCapitalised &&
      (classes[at + 1] ?? 0) !== 0 &&
      ((classes[at + 1] ?? 0) & (W.auxiliary | W.cue)) === 0
    )
      names[at] = 0;
    else if (lowerSeen.has(lower) || (bits & (W.role | W.document | W.organisation | W.cue)) !== 0)
      names[at] = 0;
    else names[at] = looksLikeWord(lower) ? 0 : 1;
  }
  return names;
}

/** "Yannick Le Tallec": an article or preposition with a capital between two words of a name. */
function isInsideName(classes: Uint32Array, names: Uint8Array, at: number): boolean {
  const before = classes[at - 1] ?? 0;
  return names[at + 1] === 1 && (before & W.capital) !== 0 && (before & (W.grammatical | W.title)) === 0;
}

/** "Sen." or "J." before a name: the stop belongs to the abbreviation. */
function isInitialStop(tokens: readonly Token[], at: number, names: Uint8Array): boolean {
  return tokens[at]?.text === '.' && !tokens[at]!.spaced && at + 1 < tokens.length && names[at + 1] === 1;
}

/** The "A." of "James A. Marlow", which is no article. */
function isMiddleInitial(
  tokens: readonly Token[],
  classes: Uint32Array,
  at: number,
  names: Uint8Array,
): boolean {
  return (
    tokens[at]!.text.length === 1 &&
    at > 0 &&
    tokens[at - 1]!.kind === 'word' &&
    (classes[at - 1]! & W.capital) !== 0 &&
    isInitialStop(tokens, at + 1, names)
  );
}

/** 1 for each token of a headline in title case: a paragraph of one sentence, most of its longer words with a capital. */
function titleCased(
  tokens: readonly Token[],
  classes: Uint32Array,
  sentences: readonly Sentence[],
): Uint8Array {
  const titled = new Uint8Array(tokens.length);
  sentences.forEach((sentence, index) => {
    const alone =
      sentences[index - 1]?.paragraph !== sentence.paragraph &&
      sentences[index + 1]?.paragraph !== sentence.paragraph;
    if (!alone || sentence.endToken - sentence.firstToken > 30) return;
    let longer = 0;
    let capitals = 0;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (tokens[at]!.kind !== 'word' || tokens[at]!.text.length < 4) continue;
      longer++;
      if ((classes[at]! & W.capital) !== 0) capitals++;
    }
    if (longer >= 5 && capitals >= 0.8 * longer) titled.fill(1, sentence.firstToken, sentence.endToken);
  });
  return titled;
}

const COMMON_ENDING = /(?:ly|ing|ed|tion|tions|ness|ments|ity|ies|ers|ists|ians)$/;

function looksLikeWord(lower: string): boolean {
  return COMMON_ENDING.test(lower) || COMMON_OPENERS.has(lower);
}

const COMMON_OPENERS = new Set(
  (
    'asked given based born once amid two three four five six seven eight nine ten hundreds thousands millions dozens people police critics aides ' +
    'former new last next first second third part most such sources news free good great big high low long old young white black red green ' +
    'supporters opponents voters protesters prosecutors authorities residents experts officials researchers neither either nothing something anything everything ' +
    'thanks please sorry see let make take get look read watch listen click sign follow share photo image video update breaking exclusive opinion analysis'
  ).split(' '),
);
