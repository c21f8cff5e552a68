const formsBy = (values: string) => `
  select person, owner, 'name' as kind, value as form, quotes, at, case when dated = 1 then at end as dated_at from appearance, ${values} where person is not null
  union all
  select person, owner, 'role', role, quotes, at, case when dated = 1 then at end from appearance where person is not null and role is not null`;

/**
 * Queries that find what must not be in a store, on any database: things by halves, things twice, and what is kept for speed against
 * what it follows from. `forms` is the database's way to list an appearance's forms as rows of `value`.
 */
export function mustBeEmpty(forms: string): Readonly<Record<string, string>> {
  const counted = formsBy(forms);
  return {
    'an article without its quotes':
      'select id from article where read_at is not null and not exists (select 1 from quote where quote.owner = article.owner and quote.article = article.id)',
    'an article that was never shown':
      'select id from article where not exists (select 1 from shown where shown.owner = article.owner and shown.article = article.id)',
    'a quote without a speaker':
      'select id from quote where not exists (select 1 from spoken where spoken.quote = quote.id)',
    'a quote kept twice':
      'select owner, article, texts, count(*) as times from quote group by owner, article, texts having count(*) > 1',
    'one speaker twice in an article':
      'select owner, article, name, count(*) as times from appearance group by owner, article, name having count(*) > 1',
    'spoken by somebody else than the appearance says':
      'select spoken.quote from spoken join appearance on appearance.id = spoken.appearance join quote on quote.id = spoken.quote where spoken.person is distinct from appearance.person or spoken.place <> quote.place or quote.at <> appearance.at or quote.article <> appearance.article',
    'an appearance that counts other quotes than it has':
      'select id, quotes from appearance where quotes <> (select count(*) from spoken where spoken.appearance = appearance.id)',
    'a form of a name that does not add up': `
    select * from (select person, owner, kind, form, sum(quotes) as quotes, min(at) as first_at, max(at) as last_at, min(dated_at) as dated_from, max(dated_at) as dated_to from (${counted}) group by 1, 2, 3, 4)
    except select person, owner, kind, form, quotes, first_at, last_at, dated_from, dated_to from person_form`,
    'a form of a name that nobody has': `
    select person, owner, kind, form from person_form except select person, owner, kind, form from (${counted})`,
    'a form that is found by no word':
      'select form from person_form where not exists (select 1 from name_word where name_word.form = person_form.id and name_word.owner = person_form.owner and name_word.kind = person_form.kind)',
    'two people of one name and role': `
    select name, role, count(distinct person) as people from appearance where person is not null group by owner, name, role having count(distinct person) > 1`,
  };
}
