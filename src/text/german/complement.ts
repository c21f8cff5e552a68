import { isPlace } from '../lexicon/places.ts';
import type { PhraseContext } from '../phrase.ts';
import { W } from '../word-classes.ts';
import { isNoun } from './is-noun.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';

const GENITIVE = new Set(
  'des der eines einer dieser dieses seines seiner ihres ihrer unseres unserer jenes deren dessen aller mehrerer zweier'.split(
    ' ',
  ),
);
const LINKS = new Set(['von', 'vom', 'für', 'aus', 'beim', 'bei', 'zum', 'zur', 'gegen']);
const PLACE_LINKS = new Set(['in', 'im', 'an', 'am', 'auf']);
const MAX_COMPLEMENTS = 4;

/**
 * Where a noun phrase ends with the complements that say whose or of what it is: "ein Sprecher des Senders", "der
 * Präsident von Solmark", "Oberrabbiner Israels". A place ("die Verbände in Niedersachsen") goes with it where a
 * name set off by a comma follows.
 */
export function complementEnd(context: PhraseContext, found: NounPhrase, limit: number): number {
  const { tokens, classes } = context;
  const head = classes[found.end - 1]!;
  const isRole = (head & W.role) !== 0;
  const told = (classes[found.first - 1] ?? 0) & W.cue;
  let end = found.end;
  // "das Fazit von Sandra Boser", "der Vorwurf der CDU": who follows says it, and is a phrase of its own.
  if (SAYING.test(tokens[found.end - 1]!.lower)) return end;
  const isNamed = (head & (W.role | W.organisation | W.document)) !== 0;
  for (let count = 0; count < MAX_COMPLEMENTS; count++) {
    const next = tokens[end];
    if (next === undefined || end >= limit) break;
    const after = linkedEnd(context, end, limit, isRole || (isNamed && count > 0), told !== 0);
    if (!isNamed && (next.lower === 'von' || next.lower === 'vom')) break;
    if (after <= end) break;
    if (
      PLACE_LINKS.has(next.lower) &&
      !nameFollows(context, after, limit) &&
      !opensClause(context, found, after, limit)
    )
      break;
    end = after;
  }
  return end === found.end ? joinedEnd(context, found, limit) : end;
}

const SAYING =
  /(?:fazit|zitat|vorwurf|vorwürfe|kritik|meinung|ansicht|forderung|warnung|behauptung|kernaussage|these|bitte|worte|worten|appell|reaktion|frage|einschätzung|äußerung|äußerungen)$/;

function linkedEnd(
  context: PhraseContext,
  at: number,
  limit: number,
  isRole: boolean,
  told: boolean,
): number {
  const { tokens, classes } = context;
  const { lower } = tokens[at]!;
  if (tokens[at]!.text === '(') return acronymEnd(context, at, limit);
  if (GENITIVE.has(lower)) {
    const inner = nounPhraseAt(context, at, limit);
    if (inner === undefined) return at;
    // "sagte der Minister der Zeitung": whom it was told, not whose minister.
    if (told && MEDIUM.test(tokens[inner.end - 1]!.lower)) return at;
    return inner.end;
  }
  if (isNoun(context, at) && lower.endsWith('s') && isGenitiveName(context, at)) return at + 1;
  // "der Bundesrepublik Deutschland", "der Stadt Kassel": the place that the last noun names.
  if (isNoun(context, at) && isPlace(lower) && NAMES_PLACE.test(tokens[at - 1]!.lower)) return at + 1;
  if (
    (LINKS.has(lower) && (isRole || lower === 'von' || lower === 'vom')) ||
    (isRole && PLACE_LINKS.has(lower))
  ) {
    const inner = nounPhraseAt(context, at + 1, limit);
    return inner === undefined || (classes[inner.first]! & W.calendar) !== 0 ? at : inner.end;
  }
  return at;
}

const MEDIUM = /(?:zeitung|agentur|magazin|blatt|sender|presse|zeitschrift|spiegel|welt|rundschau)$/;

/** "(CDU)", "(WHO)" after a noun. */
function acronymEnd(context: PhraseContext, at: number, limit: number): number {
  const word = context.classes[at + 1] ?? 0;
  const closes = at + 2 < limit && context.tokens[at + 2]?.text === ')';
  return closes && (word & W.allCapitals) !== 0 ? at + 3 : at;
}

/** "Polizei und Staatsanwaltschaft": a second bare noun of the same kind. */
function joinedEnd(context: PhraseContext, found: NounPhrase, limit: number): number {
  const { tokens, classes } = context;
  const { end, first } = found;
  const lower = tokens[end]?.lower;
  if (end >= limit || (lower !== 'und' && lower !== 'sowie') || !isNoun(context, first)) return end;
  const kinds = W.role | W.organisation;
  const kind = classes[end - 1]! & kinds;
  const inner = nounPhraseAt(context, end + 1, limit);
  if (kind === 0 || inner === undefined || inner.nameFirst >= 0 || !isNoun(context, inner.first)) return end;
  return (classes[inner.end - 1]! & kinds) === kind ? inner.end : end;
}

/** "Israels", "Ghanas": a place, or a name the article has without the s. */
function isGenitiveName(context: PhraseContext, at: number): boolean {
  const stem = context.tokens[at]!.lower.slice(0, -1);
  return isPlace(stem) || context.stems?.has(stem) === true;
}

const NAMES_PLACE =
  /(?:stadt|republik|land|landes|staat|staates|region|kreis|provinz|gemeinde|insel|königreich|königreichs)$/;

/** Before a German clause's verb stands one phrase only: what lies between the noun and the verb belongs to it. */
function opensClause(context: PhraseContext, found: NounPhrase, end: number, limit: number): boolean {
  const { tokens, classes } = context;
  const before = tokens[found.first - 1];
  const opens =
    before === undefined ||
    /^[.!?:]$/.test(before.text) ||
    before.kind === 'close' ||
    !sameParagraph(context, found.first);
  return opens && end < limit && (classes[end]! & (W.cue | W.auxiliary)) !== 0;
}

/** Whether a token goes on the line before it: it doesn't open a paragraph. */
function sameParagraph(context: PhraseContext, at: number): boolean {
  return !context.openings?.has(at);
}

/** Whether a comma and a name in full follow: the phrase before is its role. */
function nameFollows(context: PhraseContext, at: number, limit: number): boolean {
  if (at + 1 >= limit || context.tokens[at]!.text !== ',') return false;
  const name = nounPhraseAt(context, at + 1, limit);
  return name !== undefined && name.nameFirst >= 0;
}
