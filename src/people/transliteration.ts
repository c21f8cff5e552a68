/** How names end that English and German each write after their own sounds, once "w" is "v" and "j" or "y" is "i". */
const ENDS = /(?:ski|[eo]va?|enko|in|ina|ich|uk|lni|iak|mir|mitri|[gks]ei|geni)$/;
const CLUSTERS = /dsch|tsch|kh|zh/;
/** Shorter words are told apart by single letters. */
const SHORTEST = 5;

/**
 * What the ways have in common in which English and German write a name of another script: "Lavrov" and "Lawrow", "Zelensky" and
 * "Selenskyj", "Bashar" and "Baschar". Coarse: for names that agree in more than this one word. Takes a folded word.
 */
export function plainSounds(word: string): string {
  if (word.length < SHORTEST) return word;
  return word
    .replace(/w/g, 'v')
    .replace(/dsch/g, 'j')
    .replace(/tsch|ch|kh/g, 'h')
    .replace(/sch|sh|zh|z/g, 's')
    .replace(/[yj]/g, 'i')
    .replace(/i{2,}/g, 'i')
    .replace(/^ie/, 'e')
    .replace(/x/g, 'ks')
    .replace(/([b-df-hj-np-tv-z])\1/g, '$1')
    .replace(/[eo]v$/, 'ov');
}

/** Whether a word looks like a name of another script, so that it is spelled differently from language to language. */
export function isTransliterated(word: string): boolean {
  if (word.length < SHORTEST) return false;
  return (
    CLUSTERS.test(word) || ENDS.test(word.replace(/w/g, 'v').replace(/[yj]/g, 'i').replace(/i{2,}/g, 'i'))
  );
}

/** Whether two folded words may be one name of another script. */
export function sameSounds(a: string, b: string): boolean {
  return (isTransliterated(a) || isTransliterated(b)) && plainSounds(a) === plainSounds(b);
}
