import type { Token } from '../../model/document.ts';
import { isUpperCode } from '../characters.ts';
import { germanNounClass } from '../lexicon/german-nouns.ts';
import { germanSeparable } from '../lexicon/german-verbs.ts';
import { W } from '../word-classes.ts';

/** Nouns that make "nach", "laut" or "aus" a phrase of source: "nach Angaben des Senders", "aus Sicht der Kläger". */
const SOURCE_NOUNS = new Set(
  (
    'angabe angaben meinung ansicht auffassung worten aussage aussagen einschätzung darstellung darstellungen bewertung überzeugung informationen erkenntnissen schätzung schätzungen bekunden mitteilung ' +
    'medienangaben ankündigung sicht bericht berichten auskunft berechnungen lesart'
  ).split(' '),
);
const SOURCE_PREPOSITIONS = new Set(['nach', 'laut', 'aus', 'gemäß']);
const CLAUSE_ENDS = new Set(['.', ',', ';', ':', '!', '?', '–', '—', '(', '-']);
const CLAUSE_TOKENS = 40;
const NOUN_BITS = W.role | W.organisation | W.document | W.title;

/**
 * Settles in place what single German words cannot tell: nouns by the last part of their compound, verbs of
 * speech by the prefix at the end of their clause, "so" and "nach Angaben" by what stands around them. Linear.
 */
export function refineGermanClasses(tokens: readonly Token[], classes: Uint32Array): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    if (isUpperCode(token.text.charCodeAt(0)) || /-[A-ZÄÖÜ]/.test(token.text))
      classes[at] = nounBits(classes[at]!, token.lower);
    else {
      classes[at] = classes[at]! & ~NOUN_BITS;
      const prefixes = germanSeparable.get(token.lower);
      if (prefixes !== undefined) separable(tokens, classes, at, prefixes);
    }
    if (token.lower === 'so' && introducesSource(tokens, classes, at))
      classes[at] = classes[at]! | W.accordingTo;
    if (SOURCE_PREPOSITIONS.has(token.lower)) sourcePhrase(tokens, classes, at);
  }
}

function nounBits(bits: number, lower: string): number {
  const cleared = bits & ~W.cue;
  const noun = germanNounClass(lower);
  if (noun === undefined) return (bits & W.grammatical) === 0 && (bits & NOUN_BITS) === 0 ? cleared : bits;
  const kind = noun === 'role' ? W.role : noun === 'organisation' ? W.organisation : W.document;
  return (cleared & ~(W.role | W.organisation | W.document)) | kind;
}

/** "teilte … mit": the verb is one of speech if its prefix closes the clause; then the prefix is no preposition. */
function separable(
  tokens: readonly Token[],
  classes: Uint32Array,
  at: number,
  prefixes: ReadonlySet<string>,
): void {
  let open = 0;
  for (let next = at + 1; next < Math.min(tokens.length, at + CLAUSE_TOKENS); next++) {
    const { kind, text, lower } = tokens[next]!;
    if (kind === 'open') open++;
    else if (kind === 'close') open--;
    if (open > 0) continue;
    if (text === '.' || text === ';' || text === '!' || text === '?') return;
    if (!prefixes.has(lower) || !closesClause(tokens, next)) continue;
    if ((classes[at]! & (W.strongCue | W.usualCue)) === 0)
      classes[at] = (classes[at]! & ~W.weakCue) | W.usualCue;
    classes[next] = (classes[next]! & ~W.preposition) | W.adverb;
    return;
  }
}

function closesClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next === undefined ||
    CLAUSE_ENDS.has(next.text) ||
    next.kind !== 'word' ||
    next.lower === 'und' ||
    next.lower === 'oder'
  );
}

const AFTER_SO = new Set([
  'dass',
  'daß',
  'genannt',
  'genannte',
  'genannten',
  'genannter',
  'genanntes',
  'dass',
  'weit',
  'viel',
  'sehr',
]);

/** "…, so der Sprecher", "So Merkel": after a quotation, a comma or a stop, before a noun phrase. */
function introducesSource(tokens: readonly Token[], classes: Uint32Array, at: number): boolean {
  const before = tokens[at - 1];
  if (before !== undefined && before.kind !== 'close' && !/[,.;:–—(-]/.test(before.text)) return false;
  const next = tokens[at + 1];
  if (next === undefined || AFTER_SO.has(next.lower)) return false;
  const bits = classes[at + 1]!;
  if ((bits & W.capital) !== 0) return true;
  return (bits & (W.determiner | W.possessive)) !== 0 || next.kind === 'open' || next.lower === 'zum';
}

/** Marks "Angaben" in "nach (bisherigen) Angaben" as the word of source, so that whoever follows is the source. */
function sourcePhrase(tokens: readonly Token[], classes: Uint32Array, at: number): void {
  for (let next = at + 1; next < Math.min(tokens.length, at + 4); next++) {
    if (tokens[next]!.kind !== 'word') return;
    const bits = classes[next]!;
    if (SOURCE_NOUNS.has(tokens[next]!.lower) && (bits & W.capital) !== 0) {
      if (!namesSource(classes, tokens, next + 1)) return;
      classes[next] = (bits & ~NOUN_BITS) | W.accordingTo;
      const link = tokens[next + 1]?.lower;
      if (link === 'von' || link === 'vom') classes[next + 1] = classes[next + 1]! | W.accordingTo;
      return;
    }
    if ((bits & (W.capital | W.conjunction | W.auxiliary | W.pronoun)) !== 0 && (bits & W.determiner) === 0)
      return;
  }
}

function namesSource(classes: Uint32Array, tokens: readonly Token[], at: number): boolean {
  const bits = classes[at] ?? 0;
  const lower = tokens[at]?.lower;
  return (bits & (W.determiner | W.possessive | W.capital)) !== 0 || lower === 'von' || lower === 'vom';
}
