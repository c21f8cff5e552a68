import type { Entity, Mention, Sentence } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { type EntityDraft, finishDraft, startDraft } from './entity-draft.ts';
import { linkRoles } from './link-roles.ts';
import { createNameIndex, type GivenName } from './name-index.ts';
import type { Phrase, PhraseContext } from './phrase.ts';
import { createRoleBearers } from './role-bearers.ts';
import { foldWord } from './same-name.ts';

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/**
 * Phrases → mentions and entities: names merged by surname, full name, given name, short form and spelling; "the minister"
 * with the one person of that role; other noun phrases by their words. `marked` is 1 for each token between marks.
 */
export function mergeEntities(
  body: string,
  context: PhraseContext,
  sentences: readonly Sentence[],
  phrases: readonly Phrase[],
  marked: Uint8Array,
): { mentions: Mention[]; entities: Entity[] } {
  const { tokens } = context;
  const drafts: EntityDraft[] = [];
  const nominals = new Map<string, EntityDraft>();
  const entityOfName = createNameIndex(drafts);
  const roles = createRoleBearers(context);
  const inRole = tokensInRoles(tokens.length, phrases);
  const mentions: Mention[] = [];
  let sentence = 0;

  function nominalDraft(phrase: Phrase): EntityDraft {
    if (inRole[phrase.headFirst] === 0 && marked[phrase.headFirst] === 0) {
      const bearer = roles.bearerOf(phrase);
      if (bearer !== undefined) return bearer;
    }
    const { key } = givenName(context, phrase, undefined, -1);
    const id = key.join(' ');
    let draft = nominals.get(id);
    if (draft === undefined) {
      draft = startDraft(drafts.length, key, phrase);
      drafts.push(draft);
      nominals.set(id, draft);
    }
    return draft;
  }

  for (const phrase of phrases) {
    const start = tokens[phrase.first]!.start;
    const end = tokens[phrase.end - 1]!.end;
    while (sentence < sentences.length - 1 && sentences[sentence]!.endToken <= phrase.first) sentence++;
    const role = phrase.roleEnd > phrase.roleFirst ? roleSpan(context, phrase) : undefined;
    let entity = -1;
    if (phrase.kind === 'name') {
      const words = role === undefined ? undefined : body.slice(role.start, role.end);
      const given = givenName(context, phrase, words, sentences[sentence]!.paragraph);
      const draft = entityOfName(given);
      addName(draft, given, body.slice(tokens[phrase.headFirst]!.start, end));
      if (role !== undefined) roles.note(draft, phrase.roleFirst, phrase.roleEnd);
      draft.mentions.push(mentions.length);
      entity = draft.id;
    } else if (phrase.kind === 'nominal') {
      const draft = nominalDraft(phrase);
      if (draft.name === '') draft.name = body.slice(start, end);
      draft.forms.add(body.slice(start, end));
      draft.mentions.push(mentions.length);
      entity = draft.id;
    }
    const base = {
      start,
      end,
      kind: phrase.kind,
      entity,
      headFirst: phrase.headFirst,
      headEnd: phrase.headEnd,
      firstToken: phrase.first,
      endToken: phrase.end,
      sentence,
      entityKind: phrase.entityKind,
      gender: phrase.gender,
      possessor: phrase.possessor,
      marked: marked[phrase.headFirst] === 1,
    };
    mentions.push(role === undefined ? base : { ...base, role });
  }
  return { mentions: linkRoles(mentions), entities: drafts.map(finishDraft) };
}

/** 1 for each token of a role that stands beside its name: what lies there is that person, named right away. */
function tokensInRoles(size: number, phrases: readonly Phrase[]): Uint8Array {
  const inRole = new Uint8Array(size);
  for (const { kind, first, end, roleFirst, roleEnd } of phrases) {
    if (kind === 'name' && roleEnd > roleFirst && (roleFirst >= end || roleEnd <= first))
      inRole.fill(1, roleFirst, roleEnd);
  }
  return inRole;
}

function addName(draft: EntityDraft, { key, phrase, role }: GivenName, name: string): void {
  if (key.length > draft.key.length || draft.name === '') {
    draft.key = key;
    draft.name = name;
  }
  draft.forms.add(name);
  if (draft.kind === 'unknown' || (draft.kind !== 'person' && role !== undefined))
    draft.kind = phrase.entityKind === 'unknown' ? draft.kind : phrase.entityKind;
  if (draft.gender === 'unknown') draft.gender = phrase.gender;
  // The first role given stands; "Mr." and the like are none.
  if (role !== undefined && !BARE_TITLE.test(role)) draft.role ??= role;
}

const BARE_TITLE =
  /^(?:mr|mrs|ms|miss|mx|herr|frau|m|mm|mme|mlle|monsieur|madame|sr|sra|srta|señor|señora|don|doña|sig|signor|signora)\.?$/i;

function roleSpan({ tokens }: PhraseContext, { roleFirst, roleEnd }: Phrase): Span {
  return { start: tokens[roleFirst]!.start, end: tokens[roleEnd - 1]!.end };
}

/** The words of a name without stops and suffix, folded; of a noun phrase its head. */
function givenName(
  { tokens }: PhraseContext,
  phrase: Phrase,
  role: string | undefined,
  paragraph: number,
): GivenName {
  const key: string[] = [];
  let suffix: string | undefined;
  for (let at = phrase.headFirst; at < phrase.headEnd; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    const word = foldWord(token.lower);
    if (phrase.kind === 'name' && SUFFIXES.has(word) && key.length > 0) suffix = word;
    else key.push(word);
  }
  return { key, suffix, role, phrase, paragraph };
}
