/** How the web is read. */
export interface WebSettings {
  /** Private hosts that may be fetched, in small letters. */
  readonly allowedHosts: ReadonlySet<string>;
  /** What sites are told to reach the operator by. */
  readonly contact: string | undefined;
}

/** The settings, or what is wrong with them, a line each. */
export type WebSettingsOutcome =
  | { readonly ok: true; readonly value: WebSettings }
  | { readonly ok: false; readonly problems: readonly string[] };

const HOST =
  /^(?:\[[\da-f:.]{2,45}\]|[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?(?:\.[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?){0,30})$/;
const CONTACT = /^(?:https?:\/\/[\x21-\x7e]{3,200}|(?:mailto:)?[\w.+-]{1,64}@[\w.-]{1,200})$/;

/** Reads `VERBATIM_ALLOWED_HOSTS` and `VERBATIM_CONTACT`. Empty variables count as not set. */
export function readWebSettings(
  given: Readonly<Record<string, string | undefined>> = process.env,
): WebSettingsOutcome {
  const contact = given.VERBATIM_CONTACT?.trim() || undefined;
  const hosts = (given.VERBATIM_ALLOWED_HOSTS ?? '')
    .split(',')
    .map((host) => host.trim().toLowerCase())
    .filter((host) => host !== '');
  const problems = hosts
    .filter((host) => !HOST.test(host))
    .map((host) => `VERBATIM_ALLOWED_HOSTS: "${host}" is no host: write names alone, such as wiki.intra`);
  if (contact !== undefined && !CONTACT.test(contact)) {
    problems.push('VERBATIM_CONTACT must be the https address of a page, or of a mailbox');
  }
  if (problems.length > 0) return { ok: false, problems };
  // URLs have IPv6 addresses in brackets, comparisons do without.
  const allowedHosts = new Set(hosts.map((host) => host.replace(/^\[|\]$/g, '')));
  return { ok: true, value: { allowedHosts, contact } };
}
