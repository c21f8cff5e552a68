import type { Token } from '../model/document.ts';

/** How a sentence opens, as far as it points back at what came before. */
export type Opening = 'free' | 'pronoun' | 'connective';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const PRONOUNS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(`he she it they this that these those his her hers its their theirs him them himself herself itself
    themselves he's she's it's they're they've they'd they'll he'd she'd it'd he'll she'll it'll that's this's such both`),
  de: words(`er sie es dieser diese dieses diesem diesen jener jene jenes sein seine seinem seinen seiner ihr ihre ihrem
    ihren ihrer ihm ihn ihnen das dies beide letzterer letztere solche solcher`),
};

const CONNECTIVES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(`but and or so yet nor however therefore thus hence meanwhile moreover furthermore also still instead
    nevertheless nonetheless besides consequently otherwise similarly likewise then additionally accordingly conversely
    elsewhere indeed plus too again alternatively afterwards afterward later regardless anyway because else finally
    subsequently secondly thirdly lastly which`),
  de: words(`aber und oder denn doch jedoch deshalb daher darum dennoch trotzdem allerdings außerdem zudem ferner somit
    folglich inzwischen unterdessen dagegen hingegen danach dann dabei dazu daraufhin anschließend stattdessen ebenso auch
    demnach hierbei hierzu dort damit dadurch davon dafür darauf daran weiterhin sonst indes schließlich so weitere hier`),
};

const CONNECTIVE_PHRASES: ReadonlySet<string> = new Set([
  'for example',
  'for instance',
  'in addition',
  'as well',
  'in contrast',
  'by contrast',
  'in turn',
  'in fact',
  'of course',
  'even so',
  'even then',
  'as such',
  'that said',
  'after all',
  'after that',
  'not only',
  'on top',
  'at least',
  'no wonder',
  'as a result',
  'at the same',
  'on the other',
  'on the contrary',
  'in other words',
  'in that',
  'in this',
  'not even',
  'not after',
  'the other',
  'the others',
  'the one',
  'the ones',
  'the latter',
  'the former',
  'zum beispiel',
  'im gegenzug',
  'zum einen',
  'zum anderen',
]);

/**
 * Tells whether the tokens in `[from, end)` open on a pronoun or a connective that needs the sentence before
 * it. Marks and brackets at the start are passed over: `"But we will," she said` opens on a connective.
 */
export function openingOf(tokens: readonly Token[], from: number, end: number, language: string): Opening {
  let at = from;
  while (at < end && tokens[at]!.kind !== 'word' && tokens[at]!.kind !== 'number') at++;
  const first = tokens[at];
  if (first === undefined || at >= end) return 'free';
  const key = language === 'de' ? 'de' : 'en';
  if (CONNECTIVES[key]!.has(first.lower)) return 'connective';
  if (PRONOUNS[key]!.has(first.lower)) return 'pronoun';
  const second = at + 1 < end ? tokens[at + 1]!.lower : '';
  const third = at + 2 < end ? tokens[at + 2]!.lower : '';
  const two = `${first.lower} ${second}`;
  if (CONNECTIVE_PHRASES.has(two) || CONNECTIVE_PHRASES.has(`${two} ${third}`)) return 'connective';
  return 'free';
}
