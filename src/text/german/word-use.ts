import { hasNounEnding } from '../lexicon/german-nouns.ts';
import { isFirstName } from '../name-parts.ts';
import type { PhraseContext } from '../phrase.ts';
import { W } from '../word-classes.ts';
import { withoutDiacritics } from './is-noun.ts';

/** How an article uses its capitalised words. All in lower case. */
export interface WordUse {
  /** Last words of names given with a first name or a role before them. */
  readonly surnames: ReadonlySet<string>;
  /** All capitalised words, to know a genitive by: "Merkels" where "Merkel" stands too. */
  readonly stems: ReadonlySet<string>;
  /** Words that stand alone after a determiner or adjective, or have a common noun's ending. */
  readonly commonNouns: ReadonlySet<string>;
}

/** Looks through an article for what German capitals don't tell: names, and nouns used with a determiner. Linear. */
export function wordUse({ tokens, classes }: PhraseContext): WordUse {
  const surnames = new Set<string>();
  const stems = new Set<string>();
  const commonNouns = new Set<string>();
  const capital = (at: number): boolean => tokens[at]?.kind === 'word' && (classes[at]! & W.capital) !== 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!capital(at)) continue;
    const bits = classes[at]!;
    const { lower } = tokens[at]!;
    stems.add(lower);
    const noun = (bits & (W.role | W.organisation | W.document)) !== 0;
    const before = classes[at - 1] ?? 0;
    if (!capital(at + 1) && !noun) {
      if (
        capital(at - 1) &&
        (isFirstName(withoutDiacritics(tokens[at - 1]!.lower)) || (before & (W.role | W.title)) !== 0)
      )
        surnames.add(lower);
      else if (hasNounEnding(lower) || isDetermined(tokens[at - 1]?.lower, before)) commonNouns.add(lower);
    }
  }
  for (const name of surnames) commonNouns.delete(name);
  return { surnames, stems, commonNouns };
}

function isDetermined(lower: string | undefined, bits: number): boolean {
  if (lower === undefined) return false;
  if ((bits & (W.determiner | W.possessive)) !== 0 || /^(?:im|am|zum|zur|vom|beim|ins|ans)$/.test(lower))
    return true;
  return bits === 0 && /^[a-zäöüß]{3,}(?:e|en|er|es|em)$/.test(lower) && !/te[nr]?$/.test(lower);
}
