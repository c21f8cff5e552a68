import { isPlace } from '../lexicon/places.ts';
import { isFirstName } from '../name-parts.ts';
import type { PhraseContext } from '../phrase.ts';
import { W } from '../word-classes.ts';
import { withoutDiacritics } from './is-noun.ts';

const APPOSITIVE =
  /(?:agentur|organisation|sender|zeitung|zeitschrift|magazin|partei|gruppe|band|firma|unternehmen|konzern|verein|verband|universität|bank|blatt|dienst|portal|club|hersteller|gewerkschaft|stiftung|verlag|agence|schiff|stadt|netzwerk|versorger|kanzlei)$/;

/**
 * Where the name begins in a run of nouns: after the leading roles ("Bundesinnenminister Otto Schily"); the whole
 * run where it is all name; -1 where it is a common noun; -2 where only its first noun belongs to the phrase.
 */
export function nameStart(context: PhraseContext, first: number, end: number, determined: boolean): number {
  const { tokens, classes } = context;
  let at = first;
  while (
    at < end &&
    isRoleNoun(classes[at]!, tokens[at]!.lower) &&
    !(at > first && isFirstName(withoutDiacritics(tokens[at]!.lower)))
  ) {
    at +=
      (tokens[at + 1]?.text === '.' ||
        (tokens[at + 1]?.lower === 'und' && isRoleNoun(classes[at + 2] ?? 0, ''))) &&
      at + 1 < end
        ? 2
        : 1;
  }
  if (at > first) return at >= end ? -1 : at;
  const size = end - first;
  const bits = classes[first]!;
  const { lower } = tokens[first]!;
  if (size === 1) return commonNoun(context, first, determined) ? -1 : first;
  if (isFirstName(withoutDiacritics(lower))) return first;
  if ((classes[end - 1]! & (W.organisation | W.document | W.role)) !== 0)
    return determined || (classes[end - 1]! & W.role) !== 0 ? -1 : first;
  if (tokens[first]!.kind === 'open') return -1;
  const marked = tokens[first + 1]?.kind === 'open';
  if ((bits & W.organisation) !== 0) return marked ? -1 : APPOSITIVE.test(lower) || !determined ? first : -2;
  if ((bits & W.document) !== 0) return marked ? -1 : -2;
  const named = isFirstName(withoutDiacritics(tokens[first + 1]!.lower));
  // "Kämmerer Jörg Blasewitz": a noun before a first name and a surname.
  if (!determined) return named && size >= 3 ? first + 1 : first;
  if (named || size >= 3) return isCapitalAdjective(lower) ? first : first + 1;
  if (isCapitalAdjective(lower)) return commonNoun(context, end - 1, true) ? -1 : first;
  return /(?:er|or|ist|in|ent|ant|eur|mann|ier)$/.test(lower)
    ? first + 1
    : marked || isPlace(tokens[end - 1]!.lower)
      ? -2
      : first;
}

function isRoleNoun(bits: number, lower: string): boolean {
  return (bits & (W.role | W.title)) !== 0 || /^(?:dr|prof|herr|frau|herrn)$/.test(lower);
}

/** "Deutsche" Welle, "Auswärtige" Amt, "Süddeutscher" Zeitung, "Berliner" Senat. */
function isCapitalAdjective(lower: string): boolean {
  return /(?:sche|ische|liche|ige|äre|elle|ale|ive|öse|öne|ere|te|ne|ser|ner|ger|burger|ier|cher)[nrsm]?$/.test(
    lower,
  );
}

/** Whether a lone capitalised word is a common noun: after a determiner, by its ending, or as used elsewhere. */
function commonNoun(context: PhraseContext, at: number, determined: boolean): boolean {
  const { tokens, classes } = context;
  const bits = classes[at]!;
  const { lower } = tokens[at]!;
  if ((bits & (W.role | W.organisation | W.document)) !== 0) return true;
  if ((bits & W.allCapitals) !== 0 || isPlace(lower)) return false;
  if (context.surnames?.has(lower) === true) return false;
  if (determined) return true;
  return context.commonNouns?.has(lower) === true;
}
