import { describe, expect, it } from 'vitest';
import type { PersonForm } from '../../src/model/person.ts';
import { personName, rolesWithDates } from '../../src/people/describe-person.ts';

const form = (text: string, quotes = 1, first = '2022', last = first): PersonForm => ({
  text,
  quotes,
  firstAt: `${first}-01-01T00:00:00.000Z`,
  lastAt: `${last}-01-01T00:00:00.000Z`,
  datedFrom: `${first}-01-01T00:00:00.000Z`,
  datedTo: `${last}-01-01T00:00:00.000Z`,
});

describe('the name that is shown', () => {
  it('is the full one given most often', () => {
    expect(personName([form('Lavrov', 90), form('Sergei Lavrov', 3), form('Sergey Lavrov', 5)])).toBe(
      'Sergey Lavrov',
    );
    expect(personName([form('FBI', 9), form('Federal Bureau of Investigation')])).toBe(
      'Federal Bureau of Investigation',
    );
  });

  it('is of equals the longest, then the newest', () => {
    expect(personName([form('Ada Bell'), form('Ada Jane Bell')])).toBe('Ada Jane Bell');
    expect(personName([form('Sergei Lavrov', 1, '2022'), form('Sergey Lavrov', 1, '2024')])).toBe(
      'Sergey Lavrov',
    );
  });

  it('has no article, and is there for any forms', () => {
    expect(personName([form('the White House'), form('The White House')])).toBe('White House');
    expect(personName([form('The')])).toBe('The');
    expect(personName([])).toBe('');
  });
});

describe('roles with their years', () => {
  it('are shown newest first, one of those that differ in case, article and order only', () => {
    const roles = [
      form('Foreign Minister', 4, '2022', '2026'),
      form('the foreign minister', 1, '2021', '2023'),
      form('ambassador', 9, '2004'),
      form('her rival', 2, '2025'),
    ];
    expect(rolesWithDates(roles)).toEqual(['Foreign Minister (2021–2026)', 'ambassador, 2004']);
  });

  it('have none where no publisher has dated an article that gives them', () => {
    const { datedFrom: _, datedTo: __, ...undated } = form('Mayor', 2, '2026');
    expect(rolesWithDates([undated])).toEqual(['Mayor']);
    expect(rolesWithDates([undated, form('mayor', 1, '2024')])).toEqual(['Mayor, 2024']);
  });
});
