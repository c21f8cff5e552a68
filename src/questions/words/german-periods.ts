import type { TimeUnit } from '../calendar.ts';
import { type PeriodWords, phraseList, valueMap, wordSet } from './period-words.ts';

const unit = (value: string): TimeUnit => value as TimeUnit;
const endings = (stems: string) =>
  wordSet(
    stems
      .split(' ')
      .flatMap((stem) => ['e', 'en', 'er', 'em', 'es'].map((ending) => stem + ending))
      .join(' '),
  );

/** How periods are named in German. */
export const germanPeriods: PeriodWords = {
  days: [
    [-2, phraseList('vorgestern')],
    [2, phraseList('übermorgen')],
    [-1, phraseList('gestern')],
    [0, phraseList('heute')],
    [1, phraseList('morgen')],
  ],
  parts: new Map([
    ['morgen', [0, 12]],
    ['fruh', [0, 12]],
    ['frueh', [0, 12]],
    ['vormittag', [0, 12]],
    ['mittag', [11, 14]],
    ['nachmittag', [12, 18]],
    ['abend', [18, 24]],
    ['nacht', [18, 24]],
  ]),
  tonight: [[phraseList('heute nacht|letzte nacht|in der letzten nacht|vergangene nacht'), -1, 18, 30]],
  weekdays: valueMap(
    '1: montag montags; 2: dienstag dienstags; 3: mittwoch mittwochs; 4: donnerstag donnerstags; 5: freitag freitags; 6: samstag samstags sonnabend; 0: sonntag sonntags',
    Number,
  ),
  months: valueMap(
    '0: januar jänner jan; 1: februar feb; 2: märz mrz; 3: april apr; 4: mai; 5: juni jun; 6: juli jul; 7: august aug; 8: september sep sept; 9: oktober okt; 10: november nov; 11: dezember dez',
    Number,
  ),
  units: valueMap(
    'hour: stunde stunden; day: tag tage tagen tages; week: woche wochen; month: monat monate monaten monats; year: jahr jahre jahren jahres jahrs',
    unit,
  ),
  weekend: wordSet('wochenende wochenendes'),
  numbers: valueMap(
    '1: ein eine einen einem einer eins; 2: zwei zweier; 3: drei paar einigen einige wenigen dreier mehreren; 4: vier; 5: fünf; 6: sechs; 7: sieben; 8: acht; 9: neun; 10: zehn; 11: elf; 12: zwölf; 14: vierzehn; 20: zwanzig; 24: vierundzwanzig; 30: dreißig; 48: achtundvierzig; 100: hundert',
    Number,
  ),
  this: endings('dies laufend aktuell'),
  last: endings('letzt vergangen vorig vorherig'),
  past: endings('zurückliegend jüngst'),
  next: endings('nächst kommend folgend'),
  thirds: [
    [0, phraseList('anfang')],
    [1, phraseList('mitte')],
    [2, phraseList('ende')],
  ],
  articles: wordSet('der die das den dem des'),
  year: phraseList('jahr|jahre|jahres'),
  yearAlone: true,
  within: phraseList(
    'am|im|in|an|während|innerhalb|binnen|bisher im|bisher in|im laufe|im verlauf|bereits|schon|erst|noch|zuletzt',
  ),
  weak: phraseList('von|vom|aus|aus dem|der|des|dieser|den|seitens'),
  since: phraseList('seit|ab|seit dem|seit der|ab dem|beginnend mit|beginnend am'),
  until: phraseList('bis|bis zum|bis zur|bis einschließlich|bis zum ende des|spätestens am'),
  before: phraseList('vor|vor dem|vor der'),
  after: phraseList('nach|nach dem|nach der'),
  between: phraseList('zwischen'),
  from: phraseList('von|vom|ab'),
  to: phraseList('bis|bis zum|bis zur|und|-|–|—|bis einschließlich'),
  and: wordSet('und & -'),
  onwards: phraseList('an'),
  ago: { before: 'vor' },
  articleRolls: false,
};
