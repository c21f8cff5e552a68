import type { TimeUnit } from '../calendar.ts';
import { type PeriodWords, phraseList, valueMap, wordSet } from './period-words.ts';

const unit = (value: string): TimeUnit => value as TimeUnit;

/** How periods are named in English. */
export const englishPeriods: PeriodWords = {
  days: [
    [-2, phraseList('the day before yesterday|day before yesterday')],
    [2, phraseList('the day after tomorrow|day after tomorrow')],
    [-1, phraseList('yesterday|yday|yesterdays')],
    [0, phraseList('today')],
    [1, phraseList('tomorrow')],
  ],
  parts: new Map([
    ['morning', [0, 12]],
    ['afternoon', [12, 18]],
    ['evening', [18, 24]],
    ['night', [18, 24]],
  ]),
  tonight: [
    [phraseList('this morning'), 0, 0, 12],
    [phraseList('this afternoon'), 0, 12, 18],
    [phraseList('this evening|tonight'), 0, 18, 24],
    [phraseList('last night'), -1, 18, 30],
  ],
  weekdays: valueMap(
    '1: monday mondays mon; 2: tuesday tuesdays tue tues; 3: wednesday wednesdays; 4: thursday thursdays thu thurs; 5: friday fridays fri; 6: saturday saturdays; 0: sunday sundays',
    Number,
  ),
  months: valueMap(
    '0: january jan; 1: february feb; 2: march mar; 3: april apr; 4: may; 5: june jun; 6: july jul; 7: august aug; 8: september sep sept; 9: october oct; 10: november nov; 11: december dec',
    Number,
  ),
  units: valueMap(
    'hour: hour hours hrs; day: day days; week: week weeks; month: month months; year: year years',
    unit,
  ),
  weekend: wordSet('weekend'),
  numbers: valueMap(
    '1: one a an; 2: two couple; 3: three few several; 4: four; 5: five; 6: six; 7: seven; 8: eight; 9: nine; 10: ten; 11: eleven; 12: twelve; 14: fourteen; 20: twenty; 24: twenty-four; 30: thirty; 48: forty-eight; 100: hundred',
    Number,
  ),
  this: wordSet('this current'),
  last: wordSet('last previous'),
  past: wordSet('past recent'),
  next: wordSet('next coming following upcoming'),
  thirds: [
    [0, phraseList('early|early in|the beginning of|the start of|beginning of|start of')],
    [1, phraseList('mid|the middle of|middle of')],
    [2, phraseList('late|late in|the end of|end of')],
  ],
  articles: wordSet('the'),
  year: phraseList('the year|year'),
  yearAlone: false,
  within: phraseList(
    'on|in|during|over|within|throughout|for|at|so far|so far in|so far during|in the course of|back in|as recently as|only|just|earlier|later',
  ),
  weak: phraseList('of|from|dated|published|published on|published in|made|made on|made in|given'),
  since: phraseList('since|ever since|as of|starting|starting on|starting from|beginning|not before'),
  until: phraseList('until|till|til|up to|up until|through|not after|no later than'),
  before: phraseList('before|prior to|earlier than'),
  after: phraseList('after|later than|following'),
  between: phraseList('between|in between'),
  from: phraseList('from'),
  to: phraseList('to|until|till|through|and|up to|-|–|—|and until'),
  and: wordSet('and & -'),
  onwards: phraseList('on|onwards|onward'),
  ago: { behind: 'ago' },
  articleRolls: true,
};
