import type { ExpressionBuilder, Kysely } from 'kysely';
import type { Viewpoint } from '../../model/viewpoint.ts';
import type { NameSearch, PersonFound, TermGroup } from '../archive.ts';
import type { Tables } from '../tables.ts';
import { type FormQuery, seenForms } from './seen-forms.ts';

/** A word that more forms than this have is looked for among the most quoted forms alone. */
const MANY = 1_000;
const LOOKED_THROUGH = 3_000;

/** A word that a form must have, in any of these spellings. */
interface WantedWord {
  readonly group: TermGroup;
  readonly begun: boolean;
}

/** Which forms are looked for among. */
interface FormScope {
  readonly owner: string;
  readonly kind: NameSearch['kind'];
}

/** See `QuoteArchive.findPeople`. */
export async function findPeople(
  database: Kysely<Tables>,
  { words, begun = false, kind, limit }: NameSearch,
  viewpoint: Viewpoint,
): Promise<PersonFound[]> {
  if (words.some((group) => group.length === 0)) return [];
  const wanted = words.map((group, index) => ({ group, begun: begun && index === words.length - 1 }));
  const found = await seenForms(database, viewpoint, limit, (owner) =>
    formsWith(database, wanted, { owner, kind }),
  );
  return found.sort((a, b) => b.quotes - a.quotes || (a.form < b.form ? -1 : 1)).slice(0, limit);
}

async function formsWith(
  database: Kysely<Tables>,
  wanted: readonly WantedWord[],
  scope: FormScope,
): Promise<FormQuery | undefined> {
  for (const word of wanted) {
    const forms = await countForms(database, word, scope);
    if (forms === 0) return undefined;
    if (forms <= MANY) return formsOf(database, word, scope).where((where) => hasWords(where, wanted, word));
  }
  return mostQuoted(database, scope).where((where) => hasWords(where, wanted));
}

// Not further than is asked: what begins with one letter would take as long to count as to look through.
async function countForms(database: Kysely<Tables>, word: WantedWord, scope: FormScope): Promise<number> {
  const { forms } = await database
    .selectFrom(
      database
        .selectFrom(formIds(database, word, scope).as('all'))
        .select('form')
        .limit(MANY + 1)
        .as('some'),
    )
    .select((select) => select.fn.countAll<number>().as('forms'))
    .executeTakeFirstOrThrow();
  return Number(forms);
}

// A cross join is read in the order it is written in. A form may have a word in several spellings.
function formsOf(database: Kysely<Tables>, word: WantedWord, scope: FormScope): FormQuery {
  const forms = database
    .selectFrom(formIds(database, word, scope).as('named'))
    .crossJoin('person_form')
    .whereRef('person_form.id', '=', 'named.form')
    .distinct();
  return forms as unknown as FormQuery;
}

// Spelling by spelling: of several ranges in one condition SQLite looks through all words.
function formIds(database: Kysely<Tables>, { group, begun }: WantedWord, { owner, kind }: FormScope) {
  const words = database
    .selectFrom('name_word')
    .select('name_word.form')
    .where('name_word.owner', '=', owner)
    .where('name_word.kind', '=', kind);
  if (!begun) return words.where('name_word.word', 'in', group);
  const [first, ...others] = group.map((term) => words.where((where) => begins(where, term)));
  return others.reduce((all, one) => all.unionAll(one), first!);
}

function begins(where: ExpressionBuilder<Tables, 'name_word'>, term: string) {
  return where.and([where('name_word.word', '>=', term), where('name_word.word', '<', `${term}\u{10ffff}`)]);
}

function mostQuoted(database: Kysely<Tables>, { owner, kind }: FormScope): FormQuery {
  return database.selectFrom(
    database
      .selectFrom('person_form')
      .selectAll()
      .where('owner', '=', owner)
      .where('kind', '=', kind)
      .orderBy('quotes', 'desc')
      .limit(LOOKED_THROUGH)
      .as('person_form'),
  ) as unknown as FormQuery;
}

function hasWords(
  where: ExpressionBuilder<Tables, 'person_form'>,
  wanted: readonly WantedWord[],
  but?: WantedWord,
) {
  return where.and(
    wanted
      .filter((word) => word !== but)
      .map((word) =>
        where.exists(
          where
            .selectFrom('name_word')
            .select('name_word.form')
            .whereRef('name_word.form', '=', 'person_form.id')
            .where((own) => isWord(own as unknown as ExpressionBuilder<Tables, 'name_word'>, word)),
        ),
      ),
  );
}

function isWord(where: ExpressionBuilder<Tables, 'name_word'>, { group, begun }: WantedWord) {
  return begun ? where.or(group.map((term) => begins(where, term))) : where('name_word.word', 'in', group);
}
