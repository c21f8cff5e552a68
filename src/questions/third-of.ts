import { DAY } from '../schedule/zone-clock.ts';
import { unitStart } from './calendar.ts';
import type { DaysRead } from './days-read.ts';

/** The beginning (0), the middle (1) or the end (2) of a week, month or year: days in the middle of a week lie in two of them. */
export function thirdOf(whole: DaysRead, third: 0 | 1 | 2): DaysRead | undefined {
  const { from, to, next } = whole;
  const days = Math.round((to - from) / DAY);
  if (days < 7 || to === Infinity || whole.problem !== undefined) return undefined;
  const edges = edgesOf(from, days, to)[third]!;
  return { next, from: edges[0], to: edges[1], needs: whole.needs };
}

function edgesOf(from: number, days: number, to: number): readonly (readonly [number, number])[] {
  if (days === 7)
    return [
      [from, from + 3 * DAY],
      [from + 2 * DAY, from + 5 * DAY],
      [from + 4 * DAY, to],
    ];
  const [first, second] =
    days > 31
      ? [unitStart('month', from, 4), unitStart('month', from, 8)]
      : [from + 10 * DAY, from + 20 * DAY];
  return [
    [from, first],
    [first, second],
    [second, to],
  ];
}
