import { foldName } from '../quotes/fold-name.ts';
import { english } from '../text/lexicon/english.ts';
import { german } from '../text/lexicon/german.ts';
import { compoundHead, roleHead } from './role-head.ts';

const ARTICLE = /^(?:the|der|die|das|den|dem|des)\s/i;
/** Bodies whose whole name is a common noun, or looks like one. */
const PAPERS = new Set(
  'Kreml Kremlin Pentagon Spiegel Welt Bundestag Bundesrat Bundesregierung Bundesgerichtshof Guardian Telegraph Observer Congress Senate Parliament'.split(
    ' ',
  ),
);

/** Whether what stands for a name says what somebody is and not who ("the Florida senator", "der Bundeskanzler"): another one elsewhere. */
export function isRole(form: string): boolean {
  const words = form.trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  if (words.length > 1 && /^\p{Ll}{3}/u.test(last)) return true;
  if (!ARTICLE.test(form)) return false;
  const folded = foldName(last).join('');
  return roleHead(folded) !== undefined || compoundHead(folded) !== undefined;
}

/** Whether a single word is a noun for bodies or writings ("Polizei", "Court"): each place has its own. */
export function isCommonNoun(form: string): boolean {
  const word = form.replace(ARTICLE, '').trim();
  if (!/^\p{Lu}\p{Ll}+$/u.test(word) || PAPERS.has(word)) return false;
  const lower = word.toLowerCase();
  return [english, german].some(
    ({ organisations, documents }) => organisations.has(lower) || documents.has(lower),
  );
}
