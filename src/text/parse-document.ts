import type { Article } from '../model/article.ts';
import type { Document, MarkedSpan, Sentence, Token } from '../model/document.ts';
import { withAppositions } from './apposition.ts';
import { nameCapitals } from './capitals.ts';
import { findPhrases } from './find-phrases.ts';
import { findGermanPhrases } from './german/find-german-phrases.ts';
import { refineGermanClasses } from './german/refine-classes.ts';
import { lexiconOf } from './lexicon/lexicons.ts';
import { pairMarks } from './marks.ts';
import { mergeEntities } from './merge-entities.ts';
import { splitSentences } from './split-sentences.ts';
import { tokenize } from './tokenize.ts';
import { classifyWords } from './word-classes.ts';

/** Languages that drop a vowel before another: "l’eau", "dell’arte" are two words. */
const ELIDING = new Set(['fr', 'it']);

/** Article → Document: marks, tokens, sentences, mentions, entities. Linear in the length of the body; never throws. */
export function parseDocument(article: Article): Document {
  const { body, paragraphs } = article;
  const marks = pairMarks(body, paragraphs);
  const lexicon = lexiconOf(article.language);
  const tokens = tokenize(body, marks, ELIDING.has(lexicon.language));
  const sentences = splitSentences(tokens, paragraphs);
  const classes = classifyWords(tokens, lexicon);
  const isGerman = lexicon.language === 'de';
  if (isGerman) refineGermanClasses(tokens, classes);
  const names = nameCapitals(tokens, classes, sentences, lexicon.nounsCapitalised);
  const context = { tokens, classes, names, lexicon };
  const found = (isGerman ? findGermanPhrases : findPhrases)(context, sentences);
  const phrases = withAppositions(context, found, sentenceEnds(tokens, sentences));
  const marked = markedTokens(tokens, marks);
  const { mentions, entities } = mergeEntities(body, context, sentences, phrases, marked);
  return { article, marks, tokens, classes, sentences, mentions, entities };
}

/** For each token the end (a token index) of its sentence. */
function sentenceEnds(tokens: readonly Token[], sentences: readonly Sentence[]): Int32Array {
  const ends = new Int32Array(tokens.length).fill(tokens.length);
  for (const sentence of sentences) ends.fill(sentence.endToken, sentence.firstToken, sentence.endToken);
  return ends;
}

/** 1 for each token between the outermost marks. */
function markedTokens(tokens: readonly Token[], marks: readonly MarkedSpan[]): Uint8Array {
  const marked = new Uint8Array(tokens.length);
  let at = 0;
  for (const mark of marks) {
    if (mark.depth > 0) continue;
    while (at < tokens.length && tokens[at]!.start < mark.start) at++;
    for (; at < tokens.length && tokens[at]!.end <= mark.end; at++) marked[at] = 1;
  }
  return marked;
}
