import { type EntityDraft, startDraft } from './entity-draft.ts';
import { nameFamilies } from './lexicon/nicknames.ts';
import type { Phrase } from './phrase.ts';
import { sameName, sameSpelling, spellingClass } from './same-name.ts';

/** A name as it stands in one place: its words folded, without stops and suffix. */
export interface GivenName {
  readonly key: string[];
  readonly suffix: string | undefined;
  /** The role written with it. */
  readonly role: string | undefined;
  readonly phrase: Phrase;
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
}

/** Finds the entity a name belongs to among those named before, or starts one. */
export type NameIndex = (given: GivenName) => EntityDraft;

/**
 * An index of names by surname, by spelling of the surname and by given name; new entities are put into `drafts`.
 * A name goes to an entity only where nothing speaks against it: gender, suffix, given name, or a second bearer.
 */
export function createNameIndex(drafts: EntityDraft[]): NameIndex {
  const byKey = new Map<string, EntityDraft>();
  const bySurname = new Map<string, EntityDraft[]>();
  const bySpelling = new Map<string, EntityDraft[]>();
  const byFirst = new Map<string, EntityDraft[]>();

  function find(given: GivenName): EntityDraft | undefined {
    const { key } = given;
    const surname = key.at(-1) ?? '';
    const known = byKey.get(key.join(' '));
    if (known !== undefined && compatible(known, given, key.length > 1)) return known;
    const same = bearers(bySurname, surname);
    const spelled = bearers(bySpelling, spellingClass(surname));
    if (key.length === 1)
      return (
        bestBearer(same, given) ??
        onlyOne(spelled.filter((draft) => draft.key.length > 1 && compatible(draft, given))) ??
        (introduced(given) ? undefined : firstNamed(byFirst, surname))
      );
    return (
      same.find((draft) => sameName(draft.key, key) && compatible(draft, given)) ??
      spelled.find(
        (draft) =>
          draft.key.length > 1 &&
          sameName(draft.key, key) &&
          compatible(draft, given) &&
          !rolesDiffer(draft.role, given.role),
      )
    );
  }

  return (given) => {
    const { key, phrase } = given;
    let draft = find(given);
    if (draft === undefined) {
      draft = startDraft(drafts.length, key, phrase);
      drafts.push(draft);
      const surname = key.at(-1) ?? '';
      add(bySurname, surname, draft);
      add(bySpelling, spellingClass(surname), draft);
      const id = key.join(' ');
      if (!byKey.has(id)) byKey.set(id, draft);
    }
    if (key.length > 1) {
      byKey.set(key.join(' '), draft);
      addOnce(byFirst, key[0]!, draft);
      for (const family of nameFamilies(key[0]!)) addOnce(byFirst, `#${family}`, draft);
    }
    draft.suffix ??= given.suffix;
    draft.lastParagraph = given.paragraph;
    return draft;
  };
}

function add(index: Map<string, EntityDraft[]>, key: string, draft: EntityDraft): void {
  const drafts = index.get(key);
  if (drafts === undefined) index.set(key, [draft]);
  else drafts.push(draft);
}

/** No article has more people of one surname or given name; in what is no article, older ones are forgotten. */
const MOST_BEARERS = 40;

function bearers(index: ReadonlyMap<string, EntityDraft[]>, key: string): readonly EntityDraft[] {
  const drafts = index.get(key);
  if (drafts === undefined) return NOBODY;
  return drafts.length > MOST_BEARERS ? drafts.slice(-MOST_BEARERS) : drafts;
}

const NOBODY: readonly EntityDraft[] = [];

function addOnce(index: Map<string, EntityDraft[]>, key: string, draft: EntityDraft): void {
  if (index.get(key)?.at(-1) !== draft) add(index, key, draft);
}

/** Whether a single word comes with a title or role ("Lady Penrose", "his brother James"): a surname, or somebody new. */
function introduced({ role }: GivenName): boolean {
  return role !== undefined && !/^(?:sir|dame)$/i.test(role);
}

/** Whom a given name alone means: the one person who bears it, or else the one whose name it is short for. */
function firstNamed(byFirst: ReadonlyMap<string, EntityDraft[]>, first: string): EntityDraft | undefined {
  const people = (key: string): EntityDraft[] =>
    bearers(byFirst, key).filter(({ kind }) => kind === 'person');
  const exact = new Set(people(first));
  if (exact.size > 0) return onlyOne([...exact]);
  return onlyOne([...new Set(nameFamilies(first).flatMap((family) => people(`#${family}`)))]);
}

function onlyOne(drafts: readonly EntityDraft[]): EntityDraft | undefined {
  return drafts.length === 1 ? drafts[0] : undefined;
}

/** Among those who bear a surname, whom the bare surname means: the only one named in this paragraph, of the gender given, then the most mentioned, then the first. */
function bestBearer(drafts: readonly EntityDraft[], given: GivenName): EntityDraft | undefined {
  const able = drafts.filter((draft) => compatible(draft, given));
  const here = able.filter(({ lastParagraph }) => lastParagraph === given.paragraph);
  if (here.length === 1) return here[0];
  let best: EntityDraft | undefined;
  let bestAgrees = false;
  for (const draft of able) {
    const agrees = given.phrase.gender !== 'unknown' && draft.gender === given.phrase.gender;
    if (
      best === undefined ||
      (agrees && !bestAgrees) ||
      (agrees === bestAgrees && draft.mentions.length > best.mentions.length)
    ) {
      best = draft;
      bestAgrees = agrees;
    }
  }
  return best;
}

function compatible(draft: EntityDraft, given: GivenName, sameWords = false): boolean {
  const { phrase, suffix } = given;
  if (draft.suffix !== undefined && suffix !== undefined && draft.suffix !== suffix) return false;
  if (sameWords) return true;
  const a = draft.gender;
  const b = phrase.gender;
  if ((a === 'female' && b === 'male') || (a === 'male' && b === 'female')) return false;
  return draft.kind !== 'organisation' || phrase.entityKind !== 'person';
}

/** Whether two roles name nothing in common: a farmer Jonas Meyer and a mayor Jonas Meier are two people. */
function rolesDiffer(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const words = (role: string): string[] =>
    role
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2);
  const known = words(a);
  return !words(b).some((word) => known.some((other) => sameSpelling(word, other)));
}
