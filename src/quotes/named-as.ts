import type { MarkedCandidate, QuoteContext } from './quote-context.ts';

/** German verbs that tell in whose words something is named, by the words before what they quote. */
const CONSTRUCTIONS: readonly (readonly [number, RegExp, RegExp])[] = [
  [
    1,
    /^(?:als|wie)$/,
    /^(?:bezeichn|betitel|titulier|würdig|gewürdigt|wert|bewert|beurteil|beschr|sieh|sah|seh|kritisier|verurteil|wies|weis|zurück|charakterisier|lob|gelobt|feier|gefeiert|bemängel|stuf|schmäh|verspott|schilder|brandmark|gebrandmarkt|abgetan|ab$|einschätz|schätz|rüg)/,
  ],
  [2, /^(?:ein|eine|einen|einer|eines|das|der|die|den|sehr)$/, /^(?:nenn|nann|genannt|heiß|hieß|geißel)/],
  [3, /^von$/, /^(?:sprach|sprich|spreche|gesprochen|red)/],
  [4, /^vor$/, /^(?:warn|gewarnt)/],
  [5, /^(?:zu|zum|zur|nach)$/, /^(?:riet|rät|raten|rief|ruf|aufgeruf|forder|appell|mahn|drang|dräng)/],
  [6, /^für$/, /^(?:hält|hielt|halt|gehalten|plädier|warb|wirb|werb)/],
];
const ARTICLE =
  /^(?:eine[mnrs]?|ein|der|die|das|den|dem|des|sein(?:e[mnrs]?)?|ihr(?:e[mnrs]?)?|diese[mnrs]?|sehr|so|nur|\w{4,}(?:en|em|er|es|e))$/;
const ACCUSE =
  /^(?:wirft|warf|warfen|werfen|vorgeworfen|vorwirft|vorwarf|beschuldig|unterstell|attestier|bescheinig|beklag|kritisier|prangert|forder|verlang)/;
const TOKENS = 25;

/**
 * In which construction with a verb of naming or judging a marked stretch stands: 1 "bezeichnet als „…“", 2 "nennt es
 * eine „…“", 3 "spricht von „…“", 4 "warnt vor „…“", 5 "rät zu „…“", 6 "hält für „…“", 7 "wirft ihr „…“ vor",
 * 0 in none. Few words lie between the preposition and the mark; the verb stands in the same clause.
 */
export function namedAs(context: QuoteContext, candidate: MarkedCandidate): number {
  const { document, marked, sentenceOf } = context;
  const { tokens, sentences } = document;
  const { firstToken: from, endToken: limit } = sentences[candidate.sentence]!;
  const near: string[] = [];
  for (let at = candidate.left, words = 0; at >= from && words < 4; at--) {
    const { kind, lower } = tokens[at]!;
    if (kind !== 'word') {
      if (kind === 'punctuation' || marked[at] === 1) break;
      continue;
    }
    near.push(lower);
    words++;
    if (!ARTICLE.test(lower)) break;
  }
  let found = 0;
  const weigh = (at: number): void => {
    const { kind, lower } = tokens[at]!;
    if (kind !== 'word' || marked[at] === 1 || found > 0) return;
    for (const [code, before, verb] of CONSTRUCTIONS)
      if (verb.test(lower) && near.some((word) => before.test(word))) {
        found = code;
        return;
      }
    if (ACCUSE.test(lower)) found = 7;
  };
  for (let at = candidate.left; at >= Math.max(from, candidate.left - TOKENS) && found === 0; at--) weigh(at);
  for (let at = candidate.right; at < Math.min(limit, candidate.right + 8) && found === 0; at++) {
    if (sentenceOf[at] !== candidate.sentence) break;
    weigh(at);
  }
  return found;
}
