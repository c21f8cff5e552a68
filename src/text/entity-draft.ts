import type { Entity, EntityGender, EntityKind } from '../model/document.ts';
import type { Phrase } from './phrase.ts';

/** An entity in the making: what the phrases merged into it have shown so far. */
export interface EntityDraft {
  readonly id: number;
  kind: EntityKind;
  gender: EntityGender;
  /** The words of the fullest name, folded; of a noun phrase its head. */
  key: string[];
  name: string;
  role: string | undefined;
  /** "jr" or "iii", where it is ever given. */
  suffix: string | undefined;
  /** Index of the paragraph it was last named in. */
  lastParagraph: number;
  readonly forms: Set<string>;
  readonly mentions: number[];
}

/** Starts an entity with what its first phrase shows. */
export function startDraft(id: number, key: string[], phrase: Phrase): EntityDraft {
  return {
    id,
    kind: phrase.entityKind,
    gender: phrase.gender,
    key,
    name: '',
    role: undefined,
    suffix: undefined,
    lastParagraph: -1,
    forms: new Set(),
    mentions: [],
  };
}

/** The finished entity. */
export function finishDraft(draft: EntityDraft): Entity {
  const { id, kind, name, gender, mentions } = draft;
  const base = { id, kind, name, forms: [...draft.forms], gender, mentions };
  return draft.role === undefined ? base : { ...base, role: draft.role };
}
