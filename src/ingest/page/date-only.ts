import { MONTHS, ZONES } from './date-words.ts';

/** Words that stand in a written date besides numbers, months and time zones. */
export const DATE_PARTS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun montag dienstag mittwoch
donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so lundi mardi mercredi jeudi vendredi samedi dimanche lunes
martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica am pm a p m h at on of
the um uhr ago vor hour hours minute minutes min mins day days stunden stunde minuten tagen tag et st nd rd th er ist hkt local
time ortszeit updated published last first today yesterday heute gestern le la el las il lo alle ore à de del às los`.split(
    /\s/,
  ),
);

/** Whether a text is nothing but a date and time, however written: every word is a part of one. */
export function isDateOnly(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const known = (word: string) =>
    /^\d/u.test(word) || DATE_PARTS.has(word) || MONTHS.has(word) || ZONES.has(word);
  return (
    words.length > 0 && words.length <= 20 && words.some((word) => /^\d/u.test(word)) && words.every(known)
  );
}
