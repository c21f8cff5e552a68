import type { Document, Sentence } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { type ArticleTerms, alignSentence, isDerived } from './align-sentence.ts';
import { type Term, termsOf } from './claim-terms.ts';
import { ANTONYMS, HEDGES, NEGATIONS, QUANTIFIERS } from './claim-words.ts';
import { squeezed } from './squeezed.ts';

/** What speaks against one sentence of a claim: counts and shares, by name; the model weighs them. */
export const CLAIM_FEATURES = [
  'numberUnseen',
  'nameUnseen',
  'wordUnseen',
  'wordUnseenWeight',
  'nounUnseen',
  'otherUnseen',
  'numberApart',
  'nameApart',
  'wordApart',
  'unseenShare',
  'apartShare',
  'pairsNew',
  'negationAdded',
  'negationDropped',
  'antonym',
  'hedgeAdded',
  'hedgeDropped',
  'quantifier',
  'quoteUnseen',
  'terms',
  'runShare',
] as const;

/** The name of a claim feature. */
export type ClaimFeature = (typeof CLAIM_FEATURES)[number];

/** One thing in a claim that the article does not bear out. */
export interface Finding {
  readonly feature: ClaimFeature;
  /** The words of the claim it is about: a half-open range of UTF-16 units into the claim. */
  readonly span: Span;
}

/** A sentence of a claim beside the article. */
export interface Comparison {
  readonly features: Readonly<Record<ClaimFeature, number>>;
  readonly findings: readonly Finding[];
  /** The sentences of the article it was laid beside, as spans of its body. */
  readonly evidence: readonly Span[];
}

/** Lays one sentence of a claim beside the article and counts what the article does not bear out. Linear in both. */
export function compareSentence(article: ArticleTerms, claim: Document, sentence: Sentence): Comparison {
  const terms = termsOf(claim, sentence.firstToken, sentence.endToken);
  const aligned = alignSentence(article, terms);
  const near = new Set(aligned.flatMap((index) => article.sentences[index]!.map(({ key }) => key)));
  const features = Object.fromEntries(CLAIM_FEATURES.map((name) => [name, 0])) as Record<
    ClaimFeature,
    number
  >;
  const findings: Finding[] = [];
  const note = (feature: ClaimFeature, token: number): void => {
    features[feature]++;
    const { start, end } = claim.tokens[token]!;
    findings.push({ feature, span: { start, end } });
  };
  let weight = 0;
  let unseen = 0;
  let apart = 0;
  for (const term of terms) {
    weight += term.weight;
    if (term.kind === 'name' && !article.holders.has(term.key) && isDerived(article, term.key)) continue;
    if (!article.holders.has(term.key)) {
      unseen += term.weight;
      noteUnseen(claim, term, note, features);
    } else if (!near.has(term.key)) {
      apart += term.weight;
      note(`${term.kind}Apart`, term.token);
    }
  }
  features.terms = Math.min(terms.length, 40) / 10;
  features.unseenShare = weight === 0 ? 0 : unseen / weight;
  features.apartShare = weight === 0 ? 0 : apart / weight;
  comparePairs(article, aligned, terms, features);
  compareWords(article, aligned, claim, sentence, new Set(terms.map(({ key }) => key)), note);
  compareQuotes(article, claim, sentence, features, findings);
  const { sentences } = article.document;
  return {
    features,
    findings,
    evidence: aligned
      .toSorted((a, b) => a - b)
      .map((index) => ({ start: sentences[index]!.start, end: sentences[index]!.end })),
  };
}

type Note = (feature: ClaimFeature, token: number) => void;

function noteUnseen(
  claim: Document,
  { kind, token, weight }: Term,
  note: Note,
  features: Record<ClaimFeature, number>,
): void {
  note(`${kind}Unseen`, token);
  if (kind !== 'word') return;
  features.wordUnseenWeight += weight / 5;
  const before = claim.tokens[token - 1]?.lower ?? '';
  const { lower } = claim.tokens[token]!;
  const nounLike =
    /(?:tion|ment|ness|ity|ers?|ists?|ism|ance|ence)s?$/.test(lower) || DETERMINERS.has(before);
  features[nounLike ? 'nounUnseen' : 'otherUnseen']++;
}

const DETERMINERS = new Set(
  'a an the its his her their this that these those of in for from with by on at no any'.split(' '),
);

/** How many neighbours of the claim are neighbours in the sentences beside it, and the longest run of shared words. */
function comparePairs(
  article: ArticleTerms,
  aligned: readonly number[],
  terms: readonly Term[],
  features: Record<ClaimFeature, number>,
): void {
  const pairs = new Set<string>();
  for (const index of aligned) {
    const own = article.sentences[index]!;
    for (let at = 0; at < own.length; at++)
      for (let next = at + 1; next < Math.min(own.length, at + 4); next++) {
        pairs.add(`${own[at]!.key} ${own[next]!.key}`);
        pairs.add(`${own[next]!.key} ${own[at]!.key}`);
      }
  }
  let fresh = 0;
  let run = 0;
  let longest = 0;
  for (let at = 1; at < terms.length; at++) {
    const known = pairs.has(`${terms[at - 1]!.key} ${terms[at]!.key}`);
    if (!known) fresh++;
    run = known ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  features.pairsNew = terms.length < 2 ? 0 : fresh / (terms.length - 1);
  features.runShare = terms.length < 2 ? 1 : longest / (terms.length - 1);
}

/** Negations, contraries, hedges and quantities against the sentences beside the claim. */
function compareWords(
  { document, sentences }: ArticleTerms,
  aligned: readonly number[],
  claim: Document,
  sentence: Sentence,
  keys: ReadonlySet<string>,
  note: Note,
): void {
  const beside = new Set<string>();
  const first = new Set<string>();
  aligned.forEach((index, order) => {
    const { firstToken, endToken } = document.sentences[index]!;
    for (let at = firstToken; at < endToken; at++) {
      const word = bare(document.tokens[at]!.lower);
      beside.add(word);
      if (order === 0) first.add(word);
    }
  });
  const own: string[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const word = bare(claim.tokens[at]!.lower);
    own.push(word);
    const contrary = ANTONYMS.get(word);
    if (contrary !== undefined && !beside.has(word) && [...contrary].some((other) => beside.has(other)))
      note('antonym', at);
    if (NEGATIONS.has(word) && !holdsAny(beside, NEGATIONS)) note('negationAdded', at);
    if (HEDGES.has(word) && !beside.has(word) && !holdsAny(beside, HEDGES)) note('hedgeAdded', at);
    if (QUANTIFIERS.has(word) && !beside.has(word) && holdsAny(beside, QUANTIFIERS)) note('quantifier', at);
  }
  const words = new Set(own);
  if (aligned.length === 0 || coveredShare(sentences[aligned[0]!]!, keys) <= 0.5) return;
  if (holdsAny(first, NEGATIONS) && !holdsAny(words, NEGATIONS)) note('negationDropped', sentence.firstToken);
  if (holdsAny(first, HEDGES) && !holdsAny(words, HEDGES)) note('hedgeDropped', sentence.firstToken);
}

/** How much of the article's sentence the claim repeats: only then does what it leaves out tell. */
function coveredShare(beside: readonly Term[], own: ReadonlySet<string>): number {
  return beside.length === 0 ? 0 : beside.filter(({ key }) => own.has(key)).length / beside.length;
}

function bare(lower: string): string {
  return lower.endsWith("n't") ? "n't" : lower;
}

function holdsAny(words: ReadonlySet<string>, list: ReadonlySet<string>): boolean {
  const [small, large] = words.size < list.size ? [words, list] : [list, words];
  for (const word of small) if (large.has(word)) return true;
  return false;
}

/** Words in marks that the article does not have in a row. */
function compareQuotes(
  { document }: ArticleTerms,
  claim: Document,
  { start, end }: Sentence,
  features: Record<ClaimFeature, number>,
  findings: Finding[],
): void {
  const marks = claim.marks.filter((mark) => mark.start >= start && mark.end <= end);
  if (marks.length === 0) return;
  const articleWords = squeezed(document.article.body);
  for (const mark of marks) {
    if (mark.start < start || mark.end > end || mark.end - mark.start < 3) continue;
    const words = squeezed(claim.article.body.slice(mark.start, mark.end));
    if (words === '' || articleWords.includes(words)) continue;
    features.quoteUnseen++;
    findings.push({ feature: 'quoteUnseen', span: { start: mark.start, end: mark.end } });
  }
}
