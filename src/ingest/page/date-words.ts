/** Month names of the languages our articles are in, and short forms without a final dot, in lower case → 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan januar jänner januari janvier enero gennaio janeiro',
    'february feb februar feber februari février fevrier febrero febbraio fevereiro',
    'march mar märz mär maerz mrz maart mars marzo março',
    'april apr avril abril aprile',
    'may mai mei mayo maggio maio',
    'june jun juni juin junio giugno junho',
    'july jul juli juillet julio luglio julho',
    'august aug augustus août aout agosto',
    'september sep sept septembre septiembre settembre setembro',
    'october oct oktober okt octobre octubre ottobre outubro',
    'november nov novembre noviembre novembro',
    'december dec dezember dez décembre diciembre dicembre dezembro',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/**
 * Time zones by the short names that news pages print → minutes east of UTC. Names that mean several zones
 * (IST, ET) are left out; BST is taken as British, CST and MST as North American.
 */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ...['z', 'utc', 'gmt', 'ut', 'wet'].map((name): [string, number] => [name, 0]),
  ...['bst', 'cet', 'mez', 'west'].map((name): [string, number] => [name, 60]),
  ...['cest', 'mesz', 'eet', 'oez', 'sast'].map((name): [string, number] => [name, 120]),
  ...['eest', 'msk'].map((name): [string, number] => [name, 180]),
  ['jst', 540],
  ['aest', 600],
  ['aedt', 660],
  ['est', -300],
  ['edt', -240],
  ['cst', -360],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
]);
