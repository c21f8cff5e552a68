const NEGATIONS: ReadonlySet<string> = new Set(
  `no not never none nobody nothing nowhere neither nor without cannot hardly
  dont doesnt didnt wont wouldnt cant couldnt shouldnt isnt arent wasnt werent havent hasnt hadnt mustnt
  nicht nichts nie niemals niemand niemanden niemandem nirgends ohne weder keinesfalls keineswegs
  ne pas jamais rien aucun aucune sans nunca jamás nada nadie sin ninguno ninguna ningún não non mai niente nessuno senza niet geen nooit
  не нет никогда ничего никто без ни нельзя ні немає ніколи nie nigdy nikt bez niet ikke ingen aldrig inte
  لا لن لم ليس بدون 不 没 沒 无 無 非 未 别 別 ない ไม่`.split(/\s+/),
);
// The characters of Thai stand alone as words.
const ENDINGS = /n't$|^kein(?:e[mnrs]?)?$/;

/** Whether a word of `wordTokens` turns a sentence into its opposite: "not", "won't", "kein", "не". */
export function isNegation(word: string): boolean {
  return NEGATIONS.has(word) || ENDINGS.test(word);
}
