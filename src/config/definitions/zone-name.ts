import { type Outcome, refusal, success } from '../../model/outcome.ts';
import { isZone } from '../../schedule/zone-clock.ts';
import { nearestWord } from './nearest-word.ts';

/** Checks the name of an IANA time zone against those this machine knows. Refuses `zone`, with what was probably meant. */
export function checkZone(zone: string): Outcome<string> {
  if (isZone(zone)) return success(zone);
  const known = Intl.supportedValuesOf('timeZone');
  const city = zone.trim().replaceAll(' ', '_').toLowerCase();
  const byCity = known.find((name) => name.toLowerCase().split('/').at(-1) === city);
  const meant = byCity ?? nearestWord(zone, known);
  return refusal(
    'zone',
    `"${zone}" is no time zone`,
    meant === undefined ? 'Write an IANA name, such as Europe/Berlin' : `Did you mean ${meant}?`,
  );
}
