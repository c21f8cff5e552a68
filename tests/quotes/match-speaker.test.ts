import { describe, expect, test } from 'vitest';
import { foldName } from '../../src/quotes/fold-name.ts';
import { matchSpeaker } from '../../src/quotes/match-speaker.ts';
import { entityNamed, quoteAt, saidBy } from './quote-fixtures.ts';

const entities = [
  entityNamed(0, ['Petra Müller-Żak', 'Ms. Müller-Żak', 'the minister'], 'Foreign Minister'),
  entityNamed(1, ['John Smith', 'Smith'], 'the head of Norland’s harbour board'),
  entityNamed(2, ['Mary Smith']),
  entityNamed(3, ['a lawyer for Smith']),
  entityNamed(4, ['Sammy O’Dell Jr.', "O'Dell's"], 'president of the Ostland bank'),
  entityNamed(5, ['the president']),
  entityNamed(6, ['Håkan van der Berg']),
];
const quotes = entities.map(({ id, name, role }) => quoteAt(id * 10, id * 10 + 5, saidBy(id, name, role)));

function asked(query: string): number[] {
  return matchSpeaker(query, quotes, entities).map((quote) => quote.speaker?.entity ?? -1);
}

describe('a speaker answers to', () => {
  test.each([
    ['the whole name', 'Petra Müller-Żak'],
    ['the surname', 'müller-żak'],
    ['the last part of a double surname', 'ZAK'],
    ['the first name', 'petra'],
    ['the name without diacritics or hyphen', 'petra muller zak'],
    ['the German spelling of an umlaut', 'Mueller-Zak'],
    ['a form of address', 'Frau Müller-Żak'],
    ['the title with the surname', 'Foreign Minister Müller-Zak'],
    ['the role', 'foreign minister'],
    ['the role as a noun phrase', 'The Minister'],
  ])('%s', (_, query) => expect(asked(query)).toEqual([0]));

  test('a name with a suffix, an apostrophe or a possessive ending', () => {
    for (const query of ["o'dell", 'O’Dell', 'odell', "Sammy O'Dell Jr", "O'Dell's"])
      expect(asked(query)).toEqual([4]);
  });

  test('a name with a particle, in either spelling of its letters', () => {
    for (const query of ['Haakan van der Berg', 'berg', 'van der Berg', 'HÅKAN'])
      expect(asked(query)).toEqual([6]);
  });
});

test('a shared surname gives everybody who bears it, but nobody who is only beside it', () => {
  expect(asked('smith')).toEqual([1, 2]);
  expect(asked('Mary Smith')).toEqual([2]);
  expect(asked('lawyer for Smith')).toEqual([3]);
});

test('a role gives everybody who holds it, named or not', () => {
  expect(asked('president')).toEqual([4, 5]);
  expect(asked('head of the harbour board')).toEqual([1]);
});

test('a name wins over a role that holds the same word', () => {
  const board = entityNamed(7, ['Ostland']);
  const all = [...quotes, quoteAt(90, 95, saidBy(7, 'Ostland'))];
  const matched = matchSpeaker('ostland', all, [...entities, board]);
  expect(matched.map((quote) => quote.speaker?.entity)).toEqual([7]);
});

test('nobody answers to an unknown name, an article or nothing', () => {
  for (const query of ['Petrova', 'the', '', ' — ', 'smithson', 'president of Westland'])
    expect(asked(query)).toEqual([]);
});

test('a speaker that is no entity is matched by name and role', () => {
  const quote = quoteAt(0, 5, saidBy(-1, 'residents of Holm', 'neighbours'));
  expect(matchSpeaker('residents', [quote], [])).toEqual([quote]);
  expect(matchSpeaker('Neighbours', [quote], [])).toEqual([quote]);
});

test('the quotes keep their order and those of nobody known stay out', () => {
  const mixed = [quotes[1]!, quoteAt(0, 5), quotes[2]!, quotes[0]!, quotes[1]!];
  expect(matchSpeaker('Smith', mixed, entities)).toEqual([quotes[1], quotes[2], quotes[1]]);
});

test('names fold alike whatever their case, diacritics and apostrophes', () => {
  expect(foldName('Łukasz Ærø-Straße')).toEqual(['lukasz', 'aro', 'strasse']);
  expect(foldName('Boss’ İzmir’s')).toEqual(['boss', 'izmir']);
  expect(foldName('Лавров')).toEqual(foldName('ЛАВРОВ'));
});

describe('other spellings', () => {
  const people = [
    entityNamed(0, ['Volodymyr Zelensky', 'Zelensky'], 'President'),
    entityNamed(1, ['Robert Dole', 'Dole']),
    entityNamed(2, ['Katharina Dole']),
    entityNamed(3, ['Sergei Lavrov', 'Sergei']),
    entityNamed(4, ['Sergey Shoigu']),
  ];
  const said = people.map(({ id, name, role }) => quoteAt(id * 10, id * 10 + 5, saidBy(id, name, role)));
  const askedOf = (query: string): number[] =>
    matchSpeaker(query, said, people).map((quote) => quote.speaker?.entity ?? -1);

  test.each([
    ['Zelenskyy', [0]],
    ['zelenskiy', [0]],
    ['President Zelenskyy', [0]],
    ['Bob Dole', [1]],
    ['Sergey Lavrov', [3]],
    ['Lavroff', [3]],
  ])('%s is understood', (query, found) => expect(askedOf(query)).toEqual(found));

  test('a given name that contradicts excludes', () => {
    expect(askedOf('Peter Dole')).toEqual([]);
    expect(askedOf('Igor Lavrov')).toEqual([]);
  });

  test('what is spelled as typed comes before other spellings', () => {
    expect(askedOf('Sergey')).toEqual([4]);
    expect(askedOf('Dole')).toEqual([1, 2]);
  });
});
