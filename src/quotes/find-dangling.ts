import type { Document } from '../model/document.ts';
import { W } from '../text/word-classes.ts';
import { type AnaphoraWords, type AnaphorNeeds, anaphoraWords } from './anaphora-words.ts';

/** A stretch of tokens, half-open. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** So many words make a statement that "that" can point back to. */
const STATEMENT_WORDS = 4;
/** How far behind "it is" what it stands for may begin. */
const REACH = 14;

/**
 * The first token of a quote that points to something outside it: a pronoun ("it", "he", "they") or a
 * demonstrative ("this", "that") with nothing before it in the quote that it could stand for; -1 where the quote
 * can be read alone. Rules of thumb over word classes, no parser: what stands before it need only be of the right
 * sort. First and second person never dangle, as quotes are shown with their speaker.
 */
export function findDangling(document: Document, fragments: readonly TokenRange[]): number {
  const anaphora = anaphoraWords(document.article.language);
  if (anaphora.needs.size === 0) return -1;
  const seen = { noun: false, person: false, words: 0, stated: 0 };
  let mention = firstMentionFrom(document, fragments[0]?.first ?? 0);
  for (const { first, end } of fragments) {
    for (let at = first; at < end; at++) {
      const need = needAt(document, anaphora, at, first, end);
      if (need !== undefined && !isMet(need, seen)) return at;
      while ((document.mentions[mention]?.headFirst ?? Number.POSITIVE_INFINITY) < at) mention++;
      const { headFirst, kind, entityKind } = document.mentions[mention] ?? {
        headFirst: -1,
        kind: 'pronoun' as const,
        entityKind: undefined,
      };
      if (headFirst === at && kind !== 'pronoun' && !anaphora.openers.has(document.tokens[at]!.lower)) {
        seen.noun = true;
        if (kind === 'name' || SPEAKING.has(entityKind ?? 'unknown')) seen.person = true;
      }
      if (isNoun(document, at, first)) seen.noun = true;
      if (SOMEBODY.has(document.tokens[at]!.lower)) seen.person = true;
      if (document.tokens[at]!.kind === 'word') seen.words++;
      if (endsClause(document, at)) seen.stated = seen.words;
    }
    seen.stated = seen.words;
  }
  return -1;
}

const SPEAKING = new Set(['person', 'group', 'organisation']);

/** Words for people that stand without a role or a name. */
const SOMEBODY = new Set(
  (
    'whoever somebody someone anybody anyone everybody everyone nobody person people man men woman women girl boy kid kids child children guy lady wife husband mother ' +
    'father mom dad parents son daughter sister brother uncle aunt grandmother grandfather friend friends neighbor neighbour family boss colleague ' +
    'jemand niemand jeder alle leute mann männer frau frauen mädchen junge kind kinder mutter vater eltern sohn tochter schwester bruder oma opa freund freunde freundin nachbar familie kollege kollegin chef'
  ).split(' '),
);
interface Seen {
  readonly noun: boolean;
  readonly person: boolean;
  /** Words of the clauses that are complete. */
  readonly stated: number;
}

function isMet(need: AnaphorNeeds, { noun, person, stated }: Seen): boolean {
  switch (need) {
    case 'thing':
      return noun;
    case 'person':
      return person;
    case 'several':
      return noun || person;
    case 'statement':
      return stated >= STATEMENT_WORDS;
  }
}

/** What the word at `at` needs before it; undefined for an article, a conjunction, an empty subject, any other word. */
function needAt(
  document: Document,
  anaphora: AnaphoraWords,
  at: number,
  first: number,
  end: number,
): AnaphorNeeds | undefined {
  const { tokens, classes } = document;
  const { lower, text } = tokens[at]!;
  const need = anaphora.needs.get(lower);
  if (need === undefined) return undefined;
  const opens = opensClause(document, at, first);
  const german = document.article.language === 'de';
  // „Sie“, „Ihre“ with a capital within the sentence are an address.
  if (german && !opens && text !== lower && /^ih|^sie/.test(lower)) return undefined;
  // „Ich gehe davon aus, dass …“: what it points to follows.
  if (german && /^da[^s]/.test(lower) && resolvedLater(document, anaphora, at, end)) return undefined;
  if (anaphora.empty.has(lower) && isEmpty(document, anaphora, at, first, end)) return undefined;
  if (!anaphora.determiners.has(lower)) return need;
  const next = at + 1 < end ? tokens[at + 1] : undefined;
  if (next?.kind === 'number') return undefined;
  if (next === undefined || next.kind !== 'word' || next.lower.startsWith("'")) return need;
  if (german) {
    if (!startsNounPhrase(document, at + 1, end)) return need;
    return lower !== 'das' && isBareNoun(document, anaphora, at + 1, end) ? 'thing' : undefined;
  }
  // "the man that came", "I know that he": a relative pronoun or a conjunction, but not in "do that".
  if (lower === 'that' && !opens) return DO.has(tokens[at - 1]!.lower) ? need : undefined;
  const verbLike = W.auxiliary | W.pronoun | W.adverb | W.conjunction | W.preposition;
  const alone = (classes[at + 1]! & verbLike) !== 0 || VERBS.has(next.lower) || next.lower.endsWith('ly');
  if (!alone) return isBareNoun(document, anaphora, at + 1, end) ? 'thing' : undefined;
  return next.lower === 'who' || next.lower === 'of' ? undefined : need;
}

/** "This plan is …": a noun that nothing further describes, so that the reader must know which one is meant. */
function isBareNoun(
  { tokens, classes }: Document,
  anaphora: AnaphoraWords,
  at: number,
  end: number,
): boolean {
  if (anaphora.shared.has(tokens[at]!.lower)) return false;
  const after = at + 1 < end ? tokens[at + 1] : undefined;
  return after === undefined || after.kind !== 'word' || (classes[at + 1]! & (W.auxiliary | W.adverb)) !== 0;
}

const DO = new Set('do does did done doing'.split(' '));

/** Full verbs common after "this" and "that": for others a noun is likelier. */
const VERBS = new Set(
  'means meant makes made shows showed goes went comes came gives gave takes took says said happens happened looks looked sounds sounded feels felt works worked needs needed seems seemed tells told leaves left helps helped puts put'.split(
    ' ',
  ),
);

/** In German a noun with a capital ends a phrase of lower-case words: „das neue Bad“. */
function startsNounPhrase({ tokens, classes }: Document, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 4); at++) {
    if (tokens[at]!.kind !== 'word') return false;
    if ((classes[at]! & W.capital) !== 0) return true;
    if ((classes[at]! & (W.auxiliary | W.pronoun | W.preposition | W.conjunction)) !== 0) return false;
  }
  return false;
}

function opensClause({ tokens, classes }: Document, at: number, first: number): boolean {
  if (at === first) return true;
  const before = tokens[at - 1]!;
  return before.kind !== 'word' || (classes[at - 1]! & W.conjunction) !== 0;
}

function isEmpty(
  document: Document,
  anaphora: AnaphoraWords,
  at: number,
  first: number,
  end: number,
): boolean {
  const { tokens, classes } = document;
  const near = (index: number): boolean =>
    index >= first && index < end && anaphora.emptyBeside.has(tokens[index]!.lower);
  if (near(at - 1) || near(at + 1) || near(at + 2)) return true;
  const contracted =
    tokens[at]!.lower.includes("'") || (at + 1 < end && tokens[at + 1]!.lower.startsWith("'"));
  const beside = [at - 1, at + 1].some(
    (index) => index >= first && index < end && (classes[index]! & W.auxiliary) !== 0,
  );
  return (contracted || beside) && resolvedLater(document, anaphora, at, end);
}

/** Whether a word follows in the sentence that says what is meant: "it is time *to* …". */
function resolvedLater(
  { tokens, classes }: Document,
  anaphora: AnaphoraWords,
  at: number,
  end: number,
): boolean {
  for (let next = at + 1; next < Math.min(end, at + REACH); next++) {
    const { lower, text } = tokens[next]!;
    // "From start to finish": no infinitive.
    if (text === '.' || text === '!' || text === '?' || lower === 'from') return false;
    if (!anaphora.resolvedBy.has(lower) || tokens[next - 1]!.lower === 'going') continue;
    const noun = W.determiner | W.possessive | W.pronoun | W.capital;
    if (lower !== 'to' || (next + 1 < end && (classes[next + 1]! & noun) === 0)) return true;
  }
  return false;
}

function endsClause({ tokens, classes }: Document, at: number): boolean {
  const { kind, text } = tokens[at]!;
  return (kind === 'punctuation' && text !== '-') || (classes[at]! & W.conjunction) !== 0;
}

/** A word that an article, a possessive, a preposition or a number makes a noun. */
function isNoun({ tokens, classes }: Document, at: number, first: number): boolean {
  if (at === first || tokens[at]!.kind !== 'word' || (classes[at]! & W.grammatical) !== 0) return false;
  const opens = W.determiner | W.possessive | W.preposition;
  // "To give": a verb.
  if (tokens[at - 1]!.lower === 'to') return false;
  return tokens[at - 1]!.kind === 'number' || (classes[at - 1]! & opens) !== 0;
}

function firstMentionFrom({ mentions }: Document, token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.headFirst < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
