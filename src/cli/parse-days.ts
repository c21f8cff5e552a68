import { InvalidArgumentError } from 'commander';

const DAYS = { d: 1, w: 7, m: 30, y: 365 } as const;
const MOST = 36_500;

/** How long something is kept, as typed: `90d`, `12w`, `6m` (of 30 days), `2y` (of 365), or `forever`. */
export function parseDays(text: string): number | 'forever' {
  if (text === 'forever') return 'forever';
  const [, count, unit = 'd'] = /^(\d{1,5})([dwmy])?$/.exec(text) ?? [];
  const days = Number(count) * DAYS[unit as keyof typeof DAYS];
  if (days >= 1 && days <= MOST) return days;
  throw new InvalidArgumentError('Give days such as 90d, or 12w, 6m, 2y, or forever.');
}
