/**
 * Whether a UTF-16 unit is white space that stands on a line: blanks, tabs, no-break and ideographic spaces,
 * zero-width space and byte-order mark. Line ends are not blanks.
 */
export function isBlank(unit: number): boolean {
  if (unit === 0x20 || unit === 0x09) return true;
  if (unit < 0xa0) return false;
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

/** Whether a UTF-16 unit ends a line: LF, VT, FF, CR, NEL, line and paragraph separator. */
export function isLineEnd(unit: number): boolean {
  return (unit >= 0x0a && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}
