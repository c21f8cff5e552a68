import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/ingest/page/parse-date.ts';
import { anyText } from '../any-text.ts';

describe('parseDate', () => {
  it.each([
    ['14 February 2022', '2022-02-14'],
    ['February 14, 2022', '2022-02-14'],
    ['Feb. 14, 2022', '2022-02-14'],
    ['14th of March, 2021', '2021-03-14'],
    ['14. Februar 2022', '2022-02-14'],
    ['1. März 2021, 10:15 Uhr', '2021-03-01'],
    ['14.02.2022', '2022-02-14'],
    ['2022/02/14', '2022-02-14'],
    ['14/02/2022', '2022-02-14'],
    ['02/14/2022', '2022-02-14'],
    ['03/03/2024', '2024-03-03'],
    ['11-Feb-2021', '2021-02-11'],
    ['2022-02-14T10:15:00', '2022-02-14'],
    ['February 14, 2022 at 3:04 p.m. ET', '2022-02-14'],
  ])('reads the bare date in %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it.each([
    ['2022-02-14T10:15:00Z', '2022-02-14T10:15:00.000Z'],
    ['2022-02-14T10:15:00.123+02:00', '2022-02-14T08:15:00.123Z'],
    ['2022-02-14 23:30 -0500', '2022-02-15T04:30:00.000Z'],
    ['Mon, 14 Feb 2022 10:00:00 GMT', '2022-02-14T10:00:00.000Z'],
    ['10:15 a.m. EST, Monday, February 14, 2022', '2022-02-14T15:15:00.000Z'],
    ['14.2.2022 um 9.30 Uhr MEZ', '2022-02-14T08:30:00.000Z'],
    ['Sept. 3, 2019 | 9 p.m. PDT', '2019-09-04T04:00:00.000Z'],
    ['1 January 2020 12 a.m. UTC', '2020-01-01T00:00:00.000Z'],
  ])('reads the instant in %s', (text, instant) => {
    expect(parseDate(text)).toBe(instant);
  });

  it.each([
    '03/04/2024',
    '31 February 2022',
    '2022-13-01',
    'Mai 2020',
    '12 Foo 2020',
    '20220214',
    'yesterday',
    '',
  ])('leaves %s open', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it('gives a date that exists, or nothing, for any string', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const date = parseDate(text);
        if (date !== undefined) expect(new Date(date).toISOString()).toContain(date);
      }),
    );
  });

  it('reads back every instant written in ISO 8601', () => {
    const instants = fc.date({
      min: new Date('1950-01-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (date) => {
        expect(parseDate(date.toISOString())).toBe(date.toISOString());
      }),
    );
  });
});
