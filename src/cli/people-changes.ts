import { printable } from '../adapters/printable.ts';
import type { PeopleChange } from '../model/kept-article.ts';
import { refusal } from '../model/outcome.ts';
import type { SplitBy } from '../store/archive.ts';
import type { Store } from '../store/store.ts';
import { articleCalled } from './article-called.ts';
import { counted } from './counted.ts';
import { withStoreHere } from './open-store-here.ts';
import { personNumbered } from './people-on-record.ts';
import { reportRefusal } from './report-refusal.ts';
import { writeOut } from './write-out.ts';

/** How a merge is asked for; an undo too. */
export interface MergeOptions {
  readonly reason?: string;
  readonly json?: true;
}

/** How a split is asked for. */
export interface SplitOptions extends MergeOptions {
  readonly form?: string;
  readonly article?: string;
  readonly workspace?: string;
}

const NEEDED = { mustExist: true };

/** Makes two people one, and says so. */
export async function merge(from: number, into: number, { reason, json }: MergeOptions): Promise<void> {
  await withStoreHere(async (store) => {
    const gone = await called(store, from);
    const changed = await store.mergePeople(from, into, reason, new Date().toISOString());
    if (!changed.ok) return reportRefusal(changed);
    const { id, moved } = changed.value;
    const said = `${gone} is ${await called(store, into)} now, in ${counted(moved, 'article')}.`;
    report(changed.value, json, `${said}\nTo take it back: verbatim people undo ${id}`);
  }, NEEDED);
}

/** Makes some of what a person said that of a new one, and says so. */
export async function split(person: number, options: SplitOptions): Promise<void> {
  const { form, article, workspace, reason, json } = options;
  if ((form === undefined) === (article === undefined)) {
    const remedy = 'Give --form with a name or a role, or --article with a link or an id.';
    return reportRefusal(refusal('what', 'By what are they told apart?', remedy));
  }
  await withStoreHere(async (store) => {
    const by = await splitBy(store, form, article, workspace);
    if (by === undefined) return;
    const changed = await store.splitPerson(person, by, reason, new Date().toISOString());
    if (!changed.ok) return reportRefusal(changed);
    const { id, target, moved } = changed.value;
    const [fresh, old] = [await called(store, target), await called(store, person)];
    const said = `${fresh} is somebody else than ${old} now, in ${counted(moved, 'article')}.`;
    report(changed.value, json, `${said}\nTo take it back: verbatim people undo ${id}`);
  }, NEEDED);
}

/** Takes a change back, and says so. */
export async function undo(change: number, { json }: MergeOptions): Promise<void> {
  await withStoreHere(async (store) => {
    const changed = await store.undoPeopleChange(change, new Date().toISOString());
    if (!changed.ok) return reportRefusal(changed);
    const { kind, person, target, moved } = changed.value;
    const again = kind === 'merge' ? `merge ${person} ${target}` : `split ${person} --form <name>`;
    const said = `Change ${change} is taken back: in ${counted(moved, 'article')} it is ${await called(store, person)} again.`;
    report(changed.value, json, `${said}\nTo make it again: verbatim people ${again}`);
  }, NEEDED);
}

async function splitBy(
  store: Store,
  form: string | undefined,
  article: string | undefined,
  owner: string | undefined,
): Promise<SplitBy | undefined> {
  if (article === undefined) return { form: form! };
  const found = await articleCalled(store, article, owner);
  if (found.ok) return { owner: found.value.owner, article: found.value.id };
  reportRefusal(found);
  return undefined;
}

async function called(store: Store, id: number): Promise<string> {
  const person = await personNumbered(store, id);
  return person === undefined ? `${id}` : `${person.name} (${id})`;
}

function report(change: PeopleChange, json: true | undefined, text: string): void {
  writeOut(json ? JSON.stringify(change, null, 2) : printable(text));
}
