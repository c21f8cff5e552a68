import type { Token } from '../model/document.ts';
import type { EntityDraft } from './entity-draft.ts';
import type { Phrase, PhraseContext } from './phrase.ts';
import { W } from './word-classes.ts';

/** What a title before a name is called when it stands alone. */
const SPELLED_OUT: Readonly<Record<string, readonly string[]>> = {
  sen: ['senator'],
  rep: ['representative', 'congressman', 'congresswoman', 'lawmaker'],
  gov: ['governor'],
  lt: ['lieutenant'],
  capt: ['captain'],
  sgt: ['sergeant'],
  gen: ['general'],
  col: ['colonel'],
  adm: ['admiral'],
  maj: ['major'],
  prof: ['professor'],
  rev: ['reverend'],
  pres: ['president'],
  det: ['detective'],
  insp: ['inspector'],
};
const GERMAN_BASE =
  /(?:minister|präsident|kanzler|sprecher|chef|leiter|anwält|meister|sekretär|direktor|trainer|richter|kommissar|inspektor)in$|(?:minister|präsident|kanzler|sprecher|chef|leiter|anwalt|meister|sekretär|direktor|trainer|richter|kommissar|inspektor|vorsitzende|vorsitzender|abgeordnete|abgeordneter)$/;
const DEFINITE = new Set("the der die dem den le la l' el il lo".split(' '));
const INDEFINITE = new Set('a an another one some ein eine einer einem einen un une uno una'.split(' '));
/** A noun phrase that goes on like this says of whom or of what: it means somebody of its own. */
const GOES_ON = new Set(
  "of for at from to with who whose that which des von vom für im in de du del della di da dell' d' que qui che".split(
    ' ',
  ),
);
const FEMALE = new Set(['la', 'die']);
const MALE = new Set(['le', 'der', 'el', 'il']);
const ROLE_FIRST = new Set(['fr', 'es', 'it']);

/** Who bears which role in the article so far. */
export interface RoleBearers {
  /** Notes the role written with a name, over token indices. */
  note(draft: EntityDraft, first: number, end: number): void;
  /** The one person whom "the minister" means: the only bearer of the role so far; undefined where there is any doubt. */
  bearerOf(phrase: Phrase): EntityDraft | undefined;
}

interface Held {
  readonly bearers: Set<EntityDraft>;
  /** Whether somebody unnamed of this role came up after its last named bearer. */
  unnamed: boolean;
}

/** Starts with no roles known. Each step looks at one phrase only. */
export function createRoleBearers(context: PhraseContext): RoleBearers {
  const { tokens, classes, lexicon } = context;
  const held = new Map<string, Held>();
  const wordsOf = new Map<EntityDraft, Set<string>>();

  return {
    note(draft, first, end) {
      const words = wordsOf.get(draft) ?? new Set();
      wordsOf.set(draft, words);
      for (let at = first; at < end; at++) if (tokens[at]!.kind === 'word') words.add(tokens[at]!.lower);
      for (const head of roleHeads(tokens, classes, first, end, ROLE_FIRST.has(lexicon.language))) {
        for (const name of namesOf(head)) {
          const known = held.get(name);
          if (known === undefined) held.set(name, { bearers: new Set([draft]), unnamed: false });
          else {
            known.bearers.add(draft);
            known.unnamed = false;
          }
        }
      }
    },
    bearerOf(phrase) {
      if (!/^(?:person|unknown)$/.test(phrase.entityKind) || phrase.gender === 'plural') return undefined;
      const opener = tokens[phrase.first]!.lower;
      const head = tokens[phrase.headFirst]!.lower;
      const known = held.get(head);
      if (known === undefined) return undefined;
      if (INDEFINITE.has(opener)) known.unnamed = true;
      if (!DEFINITE.has(opener) || phrase.headFirst === phrase.first || phrase.possessor) return undefined;
      if (known.unnamed || known.bearers.size !== 1) return undefined;
      if (GOES_ON.has(tokens[phrase.end]?.lower ?? '')) return undefined;
      const [bearer] = known.bearers;
      if (bearer === undefined || bearer.kind === 'organisation') return undefined;
      if (FEMALE.has(opener) && bearer.gender === 'male') return undefined;
      if (MALE.has(opener) && bearer.gender === 'female') return undefined;
      const words = wordsOf.get(bearer)!;
      for (let at = phrase.first + 1; at < phrase.headFirst; at++)
        if (!words.has(tokens[at]!.lower)) return undefined;
      return isFormer(words) ? undefined : bearer;
    },
  };
}

function isFormer(words: ReadonlySet<string>): boolean {
  return words.has('former') || words.has('ex') || words.has('ancien') || words.has('ancienne');
}

/** The nouns a role is called by: its last word before "of" ("chief executive" → executive), in Romance languages its first noun. */
function roleHeads(
  tokens: readonly Token[],
  classes: Uint32Array,
  first: number,
  end: number,
  nounFirst: boolean,
): string[] {
  const heads: string[] = [];
  let head = '';
  for (let at = first; at < end; at++) {
    const { kind, lower } = tokens[at]!;
    const bits = classes[at]!;
    if (lower === "'s") head = '';
    if (kind !== 'word' || (bits & W.preposition) !== 0) {
      if (lower === '.' || lower === '-') continue;
      break;
    }
    if ((bits & W.conjunction) !== 0) {
      if (head !== '') heads.push(head);
      head = '';
    } else if ((bits & (W.determiner | W.possessive)) === 0 && lower !== "'s") {
      if (!nounFirst || head === '' || (bits & W.role) !== 0) head = nounFirst && head !== '' ? head : lower;
    }
  }
  if (head !== '') heads.push(head);
  return heads;
}

function namesOf(head: string): readonly string[] {
  const spelled = SPELLED_OUT[head];
  if (spelled !== undefined) return spelled;
  const base = GERMAN_BASE.exec(head)?.[0];
  return base === undefined || base === head ? [head] : [head, base];
}
