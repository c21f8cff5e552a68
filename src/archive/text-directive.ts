/**
 * What a URL's text directive names: the words from `start` to the end of `end` (of `start` where there is none) that stand
 * between `prefix` and `suffix`. Plain text, white space collapsed.
 */
export interface TextDirective {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/**
 * Writes a text directive as it stands in a URL's fragment, after the grammar of "URL Fragment Text Directives" (WICG). All but
 * letters, digits, full stops and low lines is percent-encoded, so that no chat cuts the link short; half a surrogate pair
 * becomes U+FFFD, as in a browser.
 */
export function formatTextDirective({ prefix, start, end, suffix }: TextDirective): string {
  const terms = [
    ...(prefix === undefined ? [] : [`${encodeTerm(prefix)}-`]),
    encodeTerm(start),
    ...(end === undefined ? [] : [encodeTerm(end)]),
    ...(suffix === undefined ? [] : [`-${encodeTerm(suffix)}`]),
  ];
  return `text=${terms.join(',').replace(/\.$/, '%2E')}`;
}

/** A term of a text directive, percent-encoded. */
export function encodeTerm(term: string): string {
  return encodeURIComponent(term.toWellFormed()).replace(
    /[-!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
