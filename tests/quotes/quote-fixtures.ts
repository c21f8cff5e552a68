import type { Entity } from '../../src/model/document.ts';
import type { Quote } from '../../src/model/quote.ts';

/** A quote over `[start, end)`; direct, said by nobody known and of middling rank unless told. */
export function quoteAt(start: number, end: number, rest: Partial<Quote> = {}): Quote {
  return { type: 'direct', fragments: [{ start, end }], confidence: 0.9, rank: 0.5, ...rest };
}

/** A quote said by the entity of an index. */
export function saidBy(entity: number, name: string, role?: string): Partial<Quote> {
  const mention = { start: 0, end: 0 };
  return { speaker: { name, entity, mention, ...(role === undefined ? {} : { role }) } };
}

/** An entity with its forms, the first of which is its name. */
export function entityNamed(id: number, forms: readonly string[], role?: string): Entity {
  const [name = ''] = forms;
  const shape = { id, kind: 'person', name, forms, gender: 'unknown', mentions: [] } as const;
  return role === undefined ? shape : { ...shape, role };
}
