/** How surnames end that are written in Cyrillic at home, once "w" is "v" and "j" or "y" is "i". */
const CYRILLIC_END = /(?:ski|[eo]v[ae]?|enko|in|ina|chuk|[oai]vich|ich|uk|lni|nko|iuk|iak)$/;

/** Given names that English, French and German write differently, by what `plainSounds` makes of them. */
const SHORTEST = 5;

/**
 * What the ways have in common in which English and German write a Cyrillic or Arabic name: "Lavrov" and "Lawrow", "Zelensky" and
 * "Selenskyj", "Bashar" and "Baschar". Coarse: for names that agree in more than this one word. Takes a folded word.
 */
export function plainSounds(word: string): string {
  if (word.length < SHORTEST) return word;
  return word
    .replace(/w/g, 'v')
    .replace(/dsch/g, 'j')
    .replace(/tsch|ch|kh/g, 'h')
    .replace(/sch|sh|zh|z/g, 's')
    .replace(/(?<=[aeiou])y$|i[yj]$|yj$|[yj]/g, 'i')
    .replace(/i{2,}/g, 'i')
    .replace(/^[ij]e|^ie/, 'e')
    .replace(/x/g, 'ks')
    .replace(/([b-df-hj-np-tv-z])\1/g, '$1')
    .replace(/[eo]v$/, 'ov');
}

/** Whether a surname looks like one that is transliterated, so that its spellings differ from language to language. */
export function isTransliterated(word: string): boolean {
  return CYRILLIC_END.test(word.replace(/w/g, 'v').replace(/ii$|[iyj]+$/, 'i'));
}
