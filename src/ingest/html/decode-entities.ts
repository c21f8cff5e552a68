const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    hellip: '…',
    shy: '\u00ad',
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    Auml: 'Ä',
    Ouml: 'Ö',
    Uuml: 'Ü',
    szlig: 'ß',
    eacute: 'é',
    egrave: 'è',
    agrave: 'à',
    ccedil: 'ç',
    ntilde: 'ñ',
    euro: '€',
    pound: '£',
    copy: '©',
    deg: '°',
    middot: '·',
    bull: '•',
  }),
);

function ofCode(code: number, written: string): string {
  const valid = code > 0x1f && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : written;
}

/** Replaces the character references of HTML that news text holds, named and numeric; leaves any other as written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/gu,
    (written, decimal, hex, name) => {
      if (decimal !== undefined) return ofCode(Number(decimal), written);
      if (hex !== undefined) return ofCode(Number.parseInt(hex, 16), written);
      return NAMED.get(name) ?? written;
    },
  );
}
