import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Span } from '../../src/model/span.ts';

/** What a tagger says of a text: who and what may speak, and where verbs stand. */
export interface Tagging {
  readonly mentions: readonly Span[];
  readonly verbs: readonly Span[];
  /** Stretches it takes for quotations; undefined where it has no such notion. */
  readonly quotations?: readonly Span[];
}

/** A tagger as it is loaded: its name and how it tags. */
export interface Tagger {
  readonly name: string;
  readonly tag: (text: string) => Tagging;
}

interface Found {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}
type View = { json(options: object): Found[] };
type Compromise = (
  text: string,
) => Record<'people' | 'organizations' | 'pronouns' | 'verbs' | 'quotations' | 'nouns', () => View>;
interface Wink {
  readonly its: Record<'value' | 'pos' | 'precedingSpaces', unknown>;
  readDoc(text: string): { tokens(): { out(what: unknown): string[] } };
}

const require = createRequire(join(import.meta.dirname, 'package.json'));

/** Loads the tagger of a name: `verbatim`, `compromise` or `wink-nlp`. What loading costs is the caller's to measure. */
export async function loadTagger(name: string): Promise<Tagger> {
  if (name === 'compromise') return { name, tag: tagWithCompromise(require('compromise') as Compromise) };
  if (name === 'wink-nlp') {
    const load = require('wink-nlp') as (model: unknown, pipe: readonly string[]) => Wink;
    return { name, tag: tagWithWink(load(require('wink-eng-lite-web-model'), ['sbd', 'pos'])) };
  }
  return { name, tag: await ourTagger() };
}

// Loaded late, as the others are: what loading costs is measured.
async function ourTagger(): Promise<Tagger['tag']> {
  const { articleFromText } = await import('../../src/ingest/article-from-text.ts');
  const { parseDocument } = await import('../../src/text/parse-document.ts');
  const { W } = await import('../../src/text/word-classes.ts');
  return (text) => {
    const document = parseDocument(articleFromText(text, { language: 'en' }));
    const { tokens, classes, mentions, marks } = document;
    return {
      mentions,
      verbs: tokens.filter((_, at) => (classes[at]! & (W.cue | W.finite)) !== 0),
      quotations: marks.filter(({ depth }) => depth === 0),
    };
  };
}

function tagWithCompromise(compromise: Compromise): Tagger['tag'] {
  return (text) => {
    const read = compromise(text);
    const spans = (view: View) => view.json({ offset: true, terms: false }).map(spanOf);
    return {
      mentions: [read.people(), read.organizations(), read.pronouns(), read.nouns()].flatMap(spans),
      verbs: spans(read.verbs()),
      quotations: spans(read.quotations()),
    };
  };
}

// Its offsets take in the stops and marks that follow.
function spanOf({ text, offset }: Found): Span {
  const bare = text.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}]{1,9}$/u, '');
  return { start: offset.start, end: offset.start + Math.max(1, bare.length) };
}

function tagWithWink({ its, readDoc }: Wink): Tagger['tag'] {
  return (text) => {
    const tokens = readDoc(text).tokens();
    const words = tokens.out(its.value);
    const tags = tokens.out(its.pos);
    const mentions: Span[] = [];
    const verbs: Span[] = [];
    let from = 0;
    let run: { start: number; end: number; noun: boolean } | undefined;
    const close = () => {
      if (run?.noun) mentions.push({ start: run.start, end: run.end });
      run = undefined;
    };
    words.forEach((word, index) => {
      const start = Math.max(from, text.indexOf(word, from));
      const span = { start, end: start + word.length };
      from = span.end;
      const tag = tags[index]!;
      if (tag === 'VERB') verbs.push(span);
      // A noun phrase without a parser: determiners, adjectives, numbers and nouns in a row; a pronoun is one alone.
      const noun = tag === 'PROPN' || tag === 'NOUN' || tag === 'PRON';
      const inPhrase = noun || tag === 'DET' || tag === 'ADJ' || tag === 'NUM';
      if (!inPhrase || tag === 'PRON' || tag === 'DET') close();
      if (!inPhrase) return;
      run = { start: run?.start ?? span.start, end: span.end, noun: noun || (run?.noun ?? false) };
      if (tag === 'PRON') close();
    });
    close();
    return { mentions, verbs };
  };
}
