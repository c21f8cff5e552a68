import type { Sentence } from '../model/document.ts';
import { stopAfter } from './abbreviations.ts';
import { finishPhrase } from './finish-phrase.ts';
import { isFirstName } from './name-parts.ts';
import {
  ADVERBS,
  endsAtVerb,
  isModifier,
  isNounAfterName,
  isNounUse,
  isVerbLike,
  nounAhead,
} from './noun-or-verb.ts';
import type { Phrase, PhraseContext, PhraseRun } from './phrase.ts';
import { isPersonNoun, W } from './word-classes.ts';

const MODIFIERS = new Set(
  (
    'senior top former local federal state many some several other law enforcement city county party white black young old health intelligence security defense defence police company government campaign new ' +
    'current longtime acting interim retired fellow rival right-wing left-wing conservative liberal military political public union trade foreign u.s. american national international legal medical human rights civil ' +
    'chief deputy assistant executive press vice junior leading prominent anonymous unnamed opposition republican democratic gay anti-abortion pro-life industry school tribal religious club team state-run high-ranking'
  ).split(' '),
);

/** In tokens: what is longer is a list. */
const LONGEST_PHRASE = 24;

// "Ida 🌊 Lund": between two words of a name.
const PICTOGRAPH = /^\p{Extended_Pictographic}/u;

/** Finds names, noun phrases and pronouns sentence by sentence, in order. Linear. */
export function findPhrases(context: PhraseContext, sentences: readonly Sentence[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (const sentence of sentences) {
    let at = sentence.firstToken;
    while (at < sentence.endToken) {
      const before = phrases.length;
      const phrase = phraseAt(context, at, sentence.endToken, phrases);
      if (phrase === undefined) {
        phrases.length = before;
        at++;
      } else {
        phrases.splice(before, 0, phrase);
        at = Math.max(at + 1, phrase.end);
      }
    }
  }
  return phrases;
}

function phraseAt(context: PhraseContext, at: number, limit: number, found: Phrase[]): Phrase | undefined {
  const { tokens, classes, names, lexicon } = context;
  const bits = classes[at]!;
  if (tokens[at]!.kind !== 'word') return undefined;
  const isDeterminer = (bits & (W.determiner | W.possessive)) !== 0;
  if ((bits & W.pronoun) !== 0 && !(isDeterminer && opensPhrase(context, at, limit))) {
    if (names[at] === 1 && lexicon.language !== 'de') return scan(context, at, limit, found);
    return pronounPhrase(context, at);
  }
  if (names[at] === 1 || isDeterminer) return scan(context, at, limit, found);
  if ((bits & (W.role | W.document | W.organisation)) !== 0 || startsBarePlural(context, at, limit)) {
    return scan(context, at, limit, found);
  }
  return undefined;
}

/** Whether a word that is pronoun or determiner ("some", "this", German "der") opens a noun phrase here. */
function opensPhrase(context: PhraseContext, at: number, limit: number): boolean {
  const next = at + 1;
  if (next >= limit || context.tokens[next]!.kind === 'punctuation') return false;
  const bits = context.classes[next]!;
  if ((bits & (W.grammatical & ~W.possessive)) !== 0 || (bits & (W.strongCue | W.usualCue)) !== 0)
    return false;
  // "Another featured five photos", "One saw it": the word is a verb unless a noun goes with it.
  return !isVerbLike(context, next) || nounAhead(context, next + 1, limit);
}

function pronounPhrase(context: PhraseContext, at: number): Phrase {
  const gender = context.lexicon.pronouns.get(context.tokens[at]!.lower) ?? 'unknown';
  const base = { first: at, end: at + 1, headFirst: at, headEnd: at + 1, roleFirst: 0, roleEnd: 0 };
  return { kind: 'pronoun', ...base, entityKind: 'unknown', gender, possessor: false };
}

/** "senior administration officials": modifiers before a role noun. */
function startsBarePlural(context: PhraseContext, at: number, limit: number): boolean {
  const { lower } = context.tokens[at]!;
  // "beet grower Ottoline Vess": a noun for a person right before a name.
  if (context.names[at + 1] === 1 && isPersonNoun(context.classes[at]!, lower) && at + 1 < limit) return true;
  if (
    context.names[at + 2] === 1 &&
    context.names[at + 1] === 0 &&
    (context.classes[at]! & (W.grammatical | W.cue)) === 0 &&
    at + 2 < limit &&
    isPersonNoun(context.classes[at + 1]!, context.tokens[at + 1]!.lower) &&
    (context.classes[at + 1]! & W.cue) === 0
  )
    return true;
  if (!MODIFIERS.has(lower)) return false;
  for (let next = at + 1; next < Math.min(limit, at + 4); next++) {
    const bits = context.classes[next]!;
    if ((bits & (W.role | W.organisation)) !== 0 || context.names[next] === 1) return true;
    if (context.tokens[next]!.kind !== 'word' || (bits & W.grammatical) !== 0 || (bits & W.cue) !== 0)
      return false;
  }
  return false;
}

function scan(context: PhraseContext, first: number, limit: number, found: Phrase[]): Phrase | undefined {
  const { tokens, classes, names } = context;
  let at = first;
  const farthest = Math.min(limit, first + LONGEST_PHRASE);
  while (at < farthest && (classes[at]! & (W.determiner | W.possessive)) !== 0 && names[at] === 0) at++;
  let possessed = false;
  let contentFirst = at;
  const run: PhraseRun = { end: at, nameFirst: -1, nouns: 0, roleEnd: -1, hasOf: false };
  while (at < farthest) {
    const token = tokens[at]!;
    if (token.lower === "'s" && run.nouns > 0) {
      // The possessor is no speaker of its own: the phrase goes on to what it possesses.
      if (!goesOnAfterPossessor(context, at + 1, limit)) break;
      const owner = finishPhrase(context, possessed ? contentFirst : first, run, true);
      if (owner.kind === 'name' || owner.entityKind === 'person') found.push(owner);
      possessed = true;
      run.nameFirst = -1;
      run.nouns = 0;
      at++;
      contentFirst = at;
      run.end = at;
      continue;
    }
    const step = accept(context, at, limit, run, first);
    if (step === 0) break;
    at += step;
    run.end = at;
  }
  if (run.nouns === 0) return undefined;
  return finishPhrase(context, first, run, false);
}

function goesOnAfterPossessor(context: PhraseContext, at: number, limit: number): boolean {
  if (at >= limit) return false;
  const token = context.tokens[at]!;
  if (token.kind !== 'word') return false;
  return (context.classes[at]! & W.grammatical) === 0 || context.names[at] === 1;
}

/** How many tokens from `at` belong to the phrase: 0 ends it. */
function accept(context: PhraseContext, at: number, limit: number, run: PhraseRun, first: number): number {
  const { tokens, classes, names, lexicon } = context;
  const token = tokens[at]!;
  const bits = classes[at]!;
  if (names[at] === 1) {
    if (lexicon.nounsCapitalised && run.nouns > 0 && run.nameFirst < 0) return 0;
    if (run.nameFirst < 0) run.nameFirst = at;
    run.nouns++;
    return 1 + stopOfAbbreviation(context, at, limit);
  }
  if (run.nameFirst >= 0) {
    if ((bits & W.particle) !== 0 && isParticle(context, at) && nameAhead(context, at + 1, limit, 2))
      return 1;
    if (names[at + 1] === 1 && (token.text === '&' || PICTOGRAPH.test(token.text))) return 1;
    const nickname = nicknameLength(context, at, limit);
    if (nickname > 0) return nickname;
    if (token.lower === 'of' && ofJoins(context, at, limit)) {
      run.hasOf = true;
      return tokens[at + 1]!.lower === 'the' ? 2 : 1;
    }
  }
  if (token.kind === 'number') {
    // "Local 88 president Ann Doe": a number within what an organisation is called.
    if (run.nouns > 0) return run.nameFirst >= 0 && nounAhead(context, at + 1, limit) ? 1 : 0;
    if (token.lower.endsWith('-year-old')) run.nouns++;
    return 1;
  }
  if (
    run.nouns === 0 &&
    at > first &&
    tokens[at - 1]!.kind === 'number' &&
    (bits & (W.strongCue | W.usualCue)) !== 0
  )
    return 0;
  if (token.kind !== 'word' || (bits & W.grammatical) !== 0) return 0;
  const noun = (bits & (W.role | W.organisation | W.document)) !== 0;
  if (lexicon.nounsCapitalised) return run.nouns === 0 && at - first < 5 && at > first ? 1 : 0;
  if (run.nouns > 0 && !noun) {
    if ((bits & W.cue) !== 0 && !isNounUse(context, at, first)) return 0;
    if ((bits & W.finite) !== 0 || (lexicon.language === 'en' && ADVERBS.has(token.lower))) return 0;
    if (run.nameFirst >= 0 && !nounAhead(context, at, limit) && !isNounAfterName(context, at, run, first))
      return 0;
    // "Netanyahu rallied supporters", "Silverman heckles fans": after a name the word is its verb, not a modifier.
    if (
      run.nameFirst >= 0 &&
      lexicon.language === 'en' &&
      /[^s](?:ed|s)$/.test(token.lower) &&
      !token.lower.includes('-')
    )
      return 0;
    if (lexicon.language === 'en' && endsAtVerb(context, at, limit)) return 0;
    if (/(?:ed|ing|ly)$/.test(token.lower) && token.lower.length > 4 && !nounAhead(context, at + 1, limit))
      return 0;
  } else if (run.nouns === 0 && (bits & (W.strongCue | W.usualCue)) !== 0 && !noun && at === first) return 0;
  else if (run.nouns === 0 && lexicon.language === 'en' && at > first && /..ly$/.test(token.lower) && !noun)
    return 1;
  if (
    noun &&
    run.nouns > 0 &&
    (bits & W.cue) !== 0 &&
    !nounAhead(context, at + 1, limit) &&
    run.nameFirst < 0 &&
    headIsRole(context, at - 1)
  ) {
    // "the spokesman reports": a second noun that is as well a verb of speech ends the phrase.
    return 0;
  }
  if (
    noun &&
    run.nameFirst >= 0 &&
    (bits & W.cue) !== 0 &&
    (bits & W.role) === 0 &&
    !isModifier(context, at, limit, first)
  )
    return 0;
  run.nouns++;
  run.nameFirst = -1;
  if ((bits & W.role) !== 0) run.roleEnd = at + 1;
  return 1;
}

/** Articles ("der", "den") belong to a name only after another particle: "van der Berg". */
function isParticle(context: PhraseContext, at: number): boolean {
  const bits = context.classes[at]!;
  if (
    context.lexicon.nounsCapitalised &&
    at > 0 &&
    !isFirstName(context.tokens[at - 1]!.lower) &&
    (context.classes[at - 1]! & (W.title | W.particle)) === 0
  )
    return false;
  if ((bits & (W.determiner | W.conjunction)) === 0) return true;
  return at > 0 && (context.classes[at - 1]! & W.particle) !== 0;
}

function headIsRole(context: PhraseContext, at: number): boolean {
  return at >= 0 && (context.classes[at]! & W.role) !== 0;
}

/** The tokens of a nickname in marks inside a name ("Bjarne “the Axe” Molander"), or 0. */
function nicknameLength(context: PhraseContext, at: number, limit: number): number {
  if (context.tokens[at]!.kind !== 'open' || /[([{]/.test(context.tokens[at]!.text)) return 0;
  for (let close = at + 2; close < Math.min(limit - 1, at + 6); close++) {
    if (context.tokens[close]!.kind === 'close') return context.names[close + 1] === 1 ? close + 1 - at : 0;
  }
  return 0;
}

function nameAhead(context: PhraseContext, at: number, limit: number, within: number): boolean {
  for (let next = at; next < Math.min(limit, at + within); next++) {
    if (context.names[next] === 1) return true;
    if ((context.classes[next]! & W.particle) === 0) return false;
  }
  return false;
}

/** "Department of Justice", "Secretary of State": "of" joins after an organisation, a title or a role. */
function ofJoins(context: PhraseContext, at: number, limit: number): boolean {
  const { tokens, classes, names } = context;
  const before = classes[at - 1]!;
  if ((before & (W.organisation | W.title)) === 0) return false;
  // "Peter T. King of New York": what stands after a first name or an initial is no title.
  const previous = tokens[at - 2];
  if (previous?.text === '.' && tokens[at - 3]?.text.length === 1) return false;
  if (
    previous !== undefined &&
    (before & W.organisation) === 0 &&
    names[at - 2] === 1 &&
    isFirstName(previous.lower)
  )
    return false;
  const next = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  return next < limit && names[next] === 1;
}

/** 1 where the token at `at` is an abbreviation or initial whose stop belongs to the name, else 0. */
function stopOfAbbreviation(context: PhraseContext, at: number, limit: number): number {
  const next = context.tokens[at + 1];
  if (next === undefined || at + 2 >= limit || next.text !== '.' || next.spaced) return 0;
  if (/^(?:jr|sr)$/.test(context.tokens[at]!.lower)) return 1;
  return stopAfter(context.tokens[at]!.lower) === 'never' && context.names[at + 2] === 1 ? 1 : 0;
}
