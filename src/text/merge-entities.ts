import type { Entity, EntityGender, EntityKind, Mention, Sentence, Token } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import type { Phrase } from './phrase.ts';

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

interface Draft {
  readonly id: number;
  kind: EntityKind;
  gender: EntityGender;
  /** The words of the fullest name, folded. */
  key: string[];
  name: string;
  role: string | undefined;
  readonly forms: Set<string>;
  readonly mentions: number[];
}

/** Phrases → mentions and entities: names merged by surname, full name and first name; noun phrases by their words. */
export function mergeEntities(
  body: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  phrases: readonly Phrase[],
  marked: Uint8Array,
): { mentions: Mention[]; entities: Entity[] } {
  const drafts: Draft[] = [];
  const bySurname = new Map<string, Draft[]>();
  const byKey = new Map<string, Draft>();
  const mentions: Mention[] = [];
  let sentence = 0;
  for (const phrase of phrases) {
    const start = tokens[phrase.first]!.start;
    const end = tokens[phrase.end - 1]!.end;
    while (sentence < sentences.length - 1 && sentences[sentence]!.endToken <= phrase.first) sentence++;
    const role =
      phrase.roleEnd > phrase.roleFirst ? spanOf(tokens, phrase.roleFirst, phrase.roleEnd) : undefined;
    let entity = -1;
    if (phrase.kind !== 'pronoun') {
      const key = keyOf(tokens, phrase);
      const name = body.slice(tokens[phrase.headFirst]!.start, end);
      const draft =
        phrase.kind === 'name'
          ? draftForName(drafts, bySurname, byKey, key, phrase)
          : draftFor(drafts, byKey, `~${key.join(' ')}`, key, phrase);
      if (phrase.kind === 'name') {
        if (key.length > draft.key.length || draft.name === '') {
          draft.key = key;
          draft.name = name;
        }
        draft.forms.add(name);
        if (draft.kind === 'unknown' || (draft.kind !== 'person' && role !== undefined))
          draft.kind = phrase.entityKind === 'unknown' ? draft.kind : phrase.entityKind;
        if (draft.gender === 'unknown') draft.gender = phrase.gender;
        const words = role === undefined ? undefined : body.slice(role.start, role.end);
        if (words !== undefined && betterRole(words, draft.role)) draft.role = words;
      } else {
        if (draft.name === '') draft.name = body.slice(start, end);
        draft.forms.add(body.slice(start, end));
      }
      draft.mentions.push(mentions.length);
      entity = draft.id;
    }
    const head = {
      headFirst: phrase.headFirst,
      headEnd: phrase.headEnd,
      firstToken: phrase.first,
      endToken: phrase.end,
    };
    const { kind, entityKind, gender, possessor } = phrase;
    const base = {
      start,
      end,
      kind,
      entity,
      ...head,
      sentence,
      entityKind,
      gender,
      possessor,
      marked: marked[phrase.headFirst] === 1,
    };
    mentions.push(role === undefined ? base : { ...base, role });
  }
  return { mentions: linkRoles(mentions), entities: drafts.map(entityOf) };
}

/** Ties each noun phrase that lies in a role set off by commas to the name whose role it is. */
function linkRoles(mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, index) => {
    if (mention.kind !== 'nominal') return mention;
    for (const near of [index - 2, index - 1, index + 1, index + 2, index + 3, index + 4]) {
      const name = mentions[near];
      const role = name?.role;
      if (role === undefined || (role.start >= name!.start && role.end <= name!.end)) continue;
      const head = mention.end;
      if (
        role.start <= head &&
        head <= role.end &&
        (near > index ? mention.start <= role.start : true) &&
        mention.entityKind === 'person' &&
        mention.start - role.start < 40
      )
        return { ...mention, roleOf: near };
    }
    return mention;
  });
}

function entityOf(draft: Draft): Entity {
  const { id, kind, name, gender, mentions } = draft;
  const base = { id, kind, name, forms: [...draft.forms], gender, mentions };
  return draft.role === undefined ? base : { ...base, role: draft.role };
}

const BARE_TITLE = /^(?:mr|mrs|ms|miss|mx|herr|frau|m|mme|sr|sra|sig)\.?$/i;

/** The first role given stands, unless it was a bare title; "Mr." and the like are no role. */
function betterRole(words: string, known: string | undefined): boolean {
  if (BARE_TITLE.test(words)) return false;
  return known === undefined;
}

function spanOf(tokens: readonly Token[], first: number, end: number): Span {
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}

/** The words of a name without stops and suffixes, folded; of a noun phrase its head. */
function keyOf(tokens: readonly Token[], phrase: Phrase): string[] {
  const key: string[] = [];
  for (let at = phrase.headFirst; at < phrase.headEnd; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    const word = foldName(token.lower);
    if (phrase.kind === 'name' && SUFFIXES.has(word) && key.length > 0) continue;
    key.push(word);
  }
  return key;
}

function foldName(lower: string): string {
  for (let at = 0; at < lower.length; at++) {
    if (lower.charCodeAt(at) > 0x7f) return lower.normalize('NFKD').replace(/\p{M}/gu, '');
  }
  return lower;
}

function draftFor(
  drafts: Draft[],
  byKey: Map<string, Draft>,
  id: string,
  key: string[],
  phrase: Phrase,
): Draft {
  const known = byKey.get(id);
  if (known !== undefined) return known;
  const draft: Draft = {
    id: drafts.length,
    kind: phrase.entityKind,
    gender: phrase.gender,
    key,
    name: '',
    role: undefined,
    forms: new Set(),
    mentions: [],
  };
  drafts.push(draft);
  byKey.set(id, draft);
  return draft;
}

function draftForName(
  drafts: Draft[],
  bySurname: Map<string, Draft[]>,
  byKey: Map<string, Draft>,
  key: string[],
  phrase: Phrase,
): Draft {
  const id = key.join(' ');
  const known = byKey.get(id);
  if (known !== undefined && (key.length > 1 || compatible(known, phrase))) return known;
  const surname = key.at(-1) ?? '';
  const same = bySurname.get(surname) ?? [];
  if (same.length === 0) bySurname.set(surname, same);
  const match =
    key.length === 1
      ? bestBearer(same, phrase)
      : same.find((draft) => sameName(draft.key, key) && compatible(draft, phrase));
  if (match !== undefined) {
    if (key.length > 1) byKey.set(id, match);
    return match;
  }
  const firstName =
    key.length === 1
      ? drafts.filter((draft) => draft.key.length > 1 && draft.key[0] === key[0] && draft.kind === 'person')
      : [];
  if (firstName.length === 1) return firstName[0]!;
  const draft = draftFor(drafts, byKey, known === undefined ? id : `${id}#${drafts.length}`, key, phrase);
  same.push(draft);
  return draft;
}

/** Among those who bear a surname, whom the bare surname means: agreeing gender, then the most mentioned, then the first. */
function bestBearer(drafts: readonly Draft[], phrase: Phrase): Draft | undefined {
  let best: Draft | undefined;
  for (const draft of drafts) {
    if (!compatible(draft, phrase)) continue;
    if (best === undefined || draft.mentions.length > best.mentions.length) best = draft;
  }
  return best;
}

function compatible(draft: Draft, phrase: Phrase): boolean {
  const a = draft.gender;
  const b = phrase.gender;
  if ((a === 'female' && b === 'male') || (a === 'male' && b === 'female')) return false;
  return draft.kind !== 'organisation' || phrase.entityKind !== 'person';
}

/** "John Smith", "John A. Smith", "J. Smith": same surname and agreeing first names. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  if (a.length === 1 || b.length === 1) return true;
  const first = a[0]!;
  const other = b[0]!;
  return (
    first === other ||
    (first.length === 1 && other.startsWith(first)) ||
    (other.length === 1 && first.startsWith(other)) ||
    NICKNAMES.get(first) === other ||
    NICKNAMES.get(other) === first
  );
}

const NICKNAMES = new Map(
  'bill william,bob robert,jim james,mike michael,tom thomas,joe joseph,dan daniel,chris christopher,jeff jeffrey,tim timothy,ted edward,ron ronald,don donald,dick richard,rick richard,matt matthew,ed edward,steve steven,dave david,tony anthony,ben benjamin,sam samuel,ken kenneth,greg gregory,nick nicholas,bernie bernard,liz elizabeth,beth elizabeth,kate katherine,sue susan,deb deborah,jen jennifer,becky rebecca,sasha aleksandr,sergei sergey'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);
