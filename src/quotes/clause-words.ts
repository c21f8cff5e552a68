import { W } from '../text/word-classes.ts';
import type { QuoteContext } from './quote-context.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What joins two subjects. */
export const AND: ReadonlySet<string> = words('and & und sowie et y e ed');

/** Introduces a reported clause. */
export const THAT: ReadonlySet<string> = words("that dass daß que qu' che ch'");

/** Opens a clause in which nothing is asserted to have been said, or that is itself the thing asked or told. */
export const UNASSERTED: ReadonlySet<string> = words(
  'if when whenever whether what whatever unless once until how why which where wenn falls ob was wer wann warum weshalb wo sobald bevor si quand lorsque cuando se quando',
);

/** Opens a clause of its own within a sentence. */
export const CLAUSE_OPENERS: ReadonlySet<string> = words(
  'and but while whereas although though yet so or und aber doch während wobei mais et pero y ma mentre',
);

/** Says that nothing was said: "declined to say", "would not say", "could say". */
export const UNSAID: ReadonlySet<string> = words(
  "to not n't never neither nor nobody cannot would could might may should can must will won't can't couldn't wouldn't didn't doesn't don't hasn't haven't hadn't nicht nie niemand kein keine ne jamais no nunca non mai",
);

/** Forms of "be": with them a verb of speech is passive. */
export const BE: ReadonlySet<string> = words('be been being is are was were am');

// Past tenses that do not end in -ed; from a grammar's list of strong verbs.
const IRREGULAR = words(
  'became began blew bore bought broke brought built burnt came caught chose cost cut dealt did drank drew drove ate fell felt fled flew forgot fought found froze gave got grew had heard held hid hit hurt ' +
    'kept knew laid lay led left lent let lost made meant met paid put quit ran rang read rode rose said sang sank sat saw sent set shook shone shot shut slept sold sought spent spoke split spread stood stole struck stuck ' +
    'swam swore swung taught told took threw tore understood went woke won wore wrote',
);

/** Whether a token looks like a finite verb or an auxiliary. */
export function looksFinite(context: QuoteContext, at: number): boolean {
  const { tokens, classes } = context.document;
  const { lower, kind } = tokens[at]!;
  if (kind !== 'word') return false;
  const bits = classes[at]!;
  if ((bits & W.auxiliary) !== 0 || context.cue[at]! > 0) return true;
  if ((bits & (W.grammatical | W.capital)) !== 0) return false;
  return IRREGULAR.has(lower) || (lower.length > 4 && lower.endsWith('ed'));
}

/** The same without verbs that are as often nouns ("press", "protest"). */
export function isSurelyFinite(context: QuoteContext, at: number): boolean {
  return (
    looksFinite(context, at) && (context.cue[at] !== 1 || /ed$/.test(context.document.tokens[at]!.lower))
  );
}

/** Whether a token is a word that carries content, such as a verb after its subject. */
export function isContentWord(context: QuoteContext, at: number): boolean {
  const token = context.document.tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  return (context.document.classes[at]! & (W.grammatical | W.capital | W.accordingTo)) === 0;
}
