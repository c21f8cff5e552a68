import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/model/person.ts';
import { rankNamed } from '../../src/people/find-named.ts';

const AT = '2024-05-01T12:00:00.000Z';
const form = (text: string, quotes: number) => ({ text, quotes, firstAt: AT, lastAt: AT });
const person = (
  id: number,
  names: string[],
  roles: string[] = [],
  kind: Person['kind'] = 'person',
): Person => ({
  id,
  kind,
  name: names[0]!,
  names: names.map((name) => form(name, 50 - id)),
  roles: roles.map((role) => form(role, 1)),
});

const KNOWN = [
  person(1, ['John Smith', 'Smith'], ['mayor of Ashby']),
  person(2, ['John A. Smith'], ['Sportreporter']),
  person(3, ["Smith's lawyer"]),
  person(4, ['Robert Menendez'], ['Sen.']),
  person(5, ['Sergey Lavrov'], ['Russian Foreign Minister']),
  person(6, ['Donald Trump'], ['President']),
  person(7, ['Donald Trump Jr.'], ['businessman']),
  person(8, ['White House'], [], 'organisation'),
  person(9, ['Judd Bell'], ['White House senior deputy press secretary']),
  person(10, ['Ida Smith'], ['Bürgermeisterin']),
  person(11, ['Angela Merkel'], ['deutsche Bundeskanzlerin']),
];
const meant = (query: string) => rankNamed(query, KNOWN).people;

describe('whom a name means', () => {
  it.each<[string, number[]]>([
    ['Smith', [1, 2, 10]],
    ['john smith', [1, 2]],
    ['John Smith, mayor', [1]],
    ['mayor John Smith', [1]],
    ['reporter Smith', [2]],
    ['judge Smith', []],
    ['Sportreporter Smith', [2]],
    ['mayor Smith', [1, 10]],
    ['Bob Menendez', [4]],
    ['Senator Menendez', [4]],
    ['Sergej Lawrow', [5]],
    ['Lavrov, Russia', [5]],
    ['Donald Trump', [6]],
    ['Donald Trump Jr.', [7]],
    ['Mrs. Merkel', [11]],
    ['foreign minister', [5]],
    ['Quillfeather', []],
    ['', []],
  ])('%s', (query, ids) => expect(meant(query)).toEqual(ids));

  it('says how close it is', () => {
    const closeness = (query: string) => rankNamed(query, KNOWN).closeness;
    expect(['Lavrov', 'minister Lavrov', 'foreign minister', 'nobody'].map(closeness)).toEqual([3, 2, 1, 0]);
  });

  it('names who speaks for an organisation, but for no person', () => {
    expect(rankNamed('the White House', KNOWN)).toMatchObject({ people: [8], speaksFor: [9] });
    expect(rankNamed('Merkel', [...KNOWN, person(12, ['Eva Au'], ['Merkel spokeswoman'])]).speaksFor).toEqual(
      [],
    );
  });

  it('looks for misspellings where nobody else answers', () => {
    expect(rankNamed('Lavorv', KNOWN)).toMatchObject({ people: [], closeness: 0, misspelt: [5] });
    expect(rankNamed('Lavrov', KNOWN).misspelt).toEqual([]);
  });

  it('answers any query, whatever the order', () => {
    const word = fc.constantFrom('Smith', 'mayor', 'John', 'the', 'Jr.', ',', 'White', 'House', 'ö');
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(query, (text) => {
        expect(rankNamed(text, KNOWN.toReversed())).toEqual(rankNamed(text, KNOWN));
      }),
    );
  });
});
