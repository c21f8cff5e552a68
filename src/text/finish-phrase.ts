import type { EntityKind } from '../model/document.ts';
import { nameParts } from './name-parts.ts';
import type { Phrase, PhraseContext, PhraseRun } from './phrase.ts';
import { isPersonNoun, W } from './word-classes.ts';

/** A finished run of tokens → the phrase: a name with its titles and role, or a noun phrase with its head. */
export function finishPhrase(
  context: PhraseContext,
  first: number,
  run: PhraseRun,
  possessor: boolean,
): Phrase {
  const { tokens, classes } = context;
  const end = run.end;
  if (run.nameFirst >= 0) {
    const parts = nameParts(tokens, classes, run.nameFirst, end);
    let { nameFirst } = parts;
    if (run.hasOf && parts.entityKind !== 'organisation') nameFirst = afterOfPhrase(context, nameFirst, end);
    const roleFirst = trimRole(context, first, nameFirst);
    const hasRole = roleFirst < nameFirst && (parts.titled || holdsRole(context, roleFirst, nameFirst));
    const base = {
      kind: 'name' as const,
      first,
      end,
      headFirst: nameFirst,
      headEnd: end,
      gender: parts.gender,
      possessor,
    };
    const entityKind = hasRole && parts.entityKind === 'unknown' ? 'person' : parts.entityKind;
    if (
      isCommonNoun(context, first, nameFirst, end, entityKind) ||
      isOneOfMany(context, first, nameFirst, end)
    )
      return nominal(context, first, end, possessor);
    return { ...base, entityKind, roleFirst: hasRole ? roleFirst : 0, roleEnd: hasRole ? nameFirst : 0 };
  }
  return nominal(context, first, end, possessor);
}

function nominal(context: PhraseContext, first: number, end: number, possessor: boolean): Phrase {
  const head = end - 1;
  const plural = isPlural(context.tokens[head]!.lower, context.lexicon.language);
  return {
    kind: 'nominal',
    first,
    end,
    headFirst: head,
    headEnd: end,
    roleFirst: 0,
    roleEnd: 0,
    entityKind: nounKind(context.classes[head]!, plural),
    gender: plural ? 'plural' : 'unknown',
    possessor,
  };
}

function nounKind(bits: number, plural: boolean): EntityKind {
  if ((bits & W.role) !== 0) return plural ? 'group' : 'person';
  if ((bits & W.document) !== 0) return 'document';
  return (bits & W.organisation) !== 0 ? 'organisation' : 'unknown';
}

const INDEFINITE = new Set(
  'a an one another some many several two three four most both few no every each any'.split(' '),
);

/** "one Democrat", "some Republicans": a name's word that means one or some of many, not the name's bearer. */
function isOneOfMany(context: PhraseContext, first: number, nameFirst: number, end: number): boolean {
  return (
    context.lexicon.language === 'en' &&
    end - nameFirst === 1 &&
    nameFirst === first + 1 &&
    context.names[first] === 0 &&
    INDEFINITE.has(context.tokens[first]!.lower)
  );
}

const GERMAN_NOUN =
  /(?:ung|heit|keit|schaft|tion|tät|ismus|nis|tum|chen|lein|erei|lich|amt|recht|werk|haus|platz|jahr|tag|zeit|uhr)(?:s|en|es|e)?$/;

/** In German every noun has a capital: one word after a determiner, or with a noun's ending, is no name. */
function isCommonNoun(
  context: PhraseContext,
  first: number,
  nameFirst: number,
  end: number,
  kind: EntityKind,
): boolean {
  if (
    !context.lexicon.nounsCapitalised ||
    end - nameFirst !== 1 ||
    (nameFirst !== first && (context.classes[nameFirst - 1]! & (W.title | W.role)) !== 0)
  )
    return false;
  const bits = context.classes[nameFirst]!;
  if (kind === 'place') return false;
  if ((bits & (W.role | W.organisation | W.document)) !== 0) return true;
  if (kind === 'person' || (bits & W.allCapitals) !== 0) return false;
  return nameFirst > first || GERMAN_NOUN.test(context.tokens[nameFirst]!.lower);
}

/** "Secretary of State Hillary Clinton": the bare name starts after the noun that follows "of". */
function afterOfPhrase(context: PhraseContext, first: number, end: number): number {
  const { tokens } = context;
  for (let at = end - 1; at > first; at--) {
    if (tokens[at]!.lower === 'of') {
      const next = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
      return end - next >= 2 ? (end - next >= 4 ? end - 2 : next + 1) : first;
    }
  }
  return first;
}

/** Where the role before a name starts: without the determiner. */
function trimRole(context: PhraseContext, first: number, nameFirst: number): number {
  let at = first;
  while (at < nameFirst && (context.classes[at]! & W.determiner) !== 0 && context.names[at] === 0) at++;
  return at;
}

function holdsRole(context: PhraseContext, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const bits = context.classes[at]!;
    if ((bits & W.title) !== 0 || isPersonNoun(bits, context.tokens[at]!.lower)) return true;
  }
  return false;
}

function isPlural(lower: string, language: string): boolean {
  if (language === 'de') return /(?:en|leute|er)$/.test(lower) && !/(?:er|in)$/.test(lower);
  return (
    (/s$/.test(lower) && !/ss$/.test(lower) && !/(?:news|boss|series)$/.test(lower)) ||
    /(?:men|women|people|police|children|folk|media)$/.test(lower)
  );
}
