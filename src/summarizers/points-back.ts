import type { Token } from '../model/document.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns that after "the" name what the text has spoken of. */
const BACK: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(`pair duo trio accused suspect suspects victim victims defendant defendants incident accident crash attack attacks
    collision blast blasts explosion shooting blaze verdict ruling move decision announcement news comments remarks statement
    allegation allegations claim claims man men woman women boy girl boys girls person teenager teen student officer
    officers actor actress singer star player striker driver app email letter episode figures plan plans fighters
    demonstrators protesters missiles helicopters birds`),
  de: words(`paar trio angeklagte angeklagten verdächtige verdächtigen täter opfer vorfall unfall anschlag angriff tat urteil
    entscheidung mann männer frau frauen junge mädchen beschuldigte politiker konzern fahrer entwurf plan pläne`),
};
const THE = words('the der die das');
const COUNTS = words('two three four five zwei drei vier fünf beiden');

/** What follows a noun that is told apart right there ("the man who …", "the attack on …", "the officer, Ada Lind"). */
const TOLD_APART = words(
  'of on in at against for from with by who whose that which to between near under behind , ( :',
);

/**
 * Whether the tokens in `[from, end)` open on a noun phrase that names something the text has spoken of before
 * ("The pair", "The two suspects", "Der Angeklagte"). Only the noun right after the article (and a count) is looked at.
 */
export function pointsBack(tokens: readonly Token[], from: number, end: number, language: string): boolean {
  let at = from;
  while (at < end && tokens[at]!.kind !== 'word' && tokens[at]!.kind !== 'number') at++;
  if (at >= end || !THE.has(tokens[at]!.lower)) return false;
  at++;
  if (at < end && COUNTS.has(tokens[at]!.lower)) at++;
  const noun = at < end ? tokens[at] : undefined;
  if (noun === undefined || !BACK[language === 'de' ? 'de' : 'en']!.has(noun.lower)) return false;
  return (
    at + 1 >= end ||
    (!TOLD_APART.has(tokens[at + 1]!.lower) && tokens[at + 1]!.text === tokens[at + 1]!.lower)
  );
}
