const SEPARATOR = /(?<=\d)[.,'’\u00a0\u2009\u202f](?=\d{3}(?!\d))/g;

/** A text whose numbers have no separators of thousands: "4,500", "4.500" and "4’500" give "4500"; "4.5" stays. */
export function joinGroupedDigits(text: string): string {
  return text.replace(SEPARATOR, '');
}
