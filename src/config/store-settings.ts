/** Where what outlives a restart is kept. */
export type StoreSettings =
  | { readonly kind: 'sqlite' /** The folder of the file, as given. */; readonly folder: string }
  | { readonly kind: 'postgres' /** Holds a password: in no line that is printed. */; readonly url: string };

/** The settings, or what is wrong with them, a line each. */
export type StoreSettingsOutcome =
  | { readonly ok: true; readonly value: StoreSettings }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads `DATABASE_URL`, `VERBATIM_DATA_DIR` and `VERBATIM_ACCEPT_LOSS`. A host that wipes its disk at each restart (it sets
 * `DYNO`) is told so, rather than losing what was posted where. Empty variables count as not set.
 */
export function readStoreSettings(
  given: Readonly<Record<string, string | undefined>> = process.env,
): StoreSettingsOutcome {
  const setTo = (name: string): string | undefined => given[name]?.trim() || undefined;
  const url = setTo('DATABASE_URL');
  if (url !== undefined) {
    if (/^postgres(?:ql)?:\/\/\S+$/.test(url)) return { ok: true, value: { kind: 'postgres', url } };
    return {
      ok: false,
      problems: [
        'DATABASE_URL must be the address of a PostgreSQL database: postgres://user:password@host/name',
      ],
    };
  }
  const accepted = setTo('VERBATIM_ACCEPT_LOSS');
  const problems: string[] = [];
  if (accepted !== undefined && accepted !== 'yes') {
    problems.push('VERBATIM_ACCEPT_LOSS is yes or not set');
  } else if (setTo('DYNO') !== undefined && accepted === undefined) {
    problems.push(
      'This host wipes its disk at each restart (DYNO is set): set DATABASE_URL, or VERBATIM_ACCEPT_LOSS=yes to lose the archive and the record of posts',
    );
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { kind: 'sqlite', folder: setTo('VERBATIM_DATA_DIR') ?? './data' } };
}

/** Where the store is, for people: without user, password and settings. */
export function storePlace(settings: StoreSettings): string {
  if (settings.kind === 'sqlite') return settings.folder;
  if (!URL.canParse(settings.url)) return 'PostgreSQL';
  const { host, pathname } = new URL(settings.url);
  // A password with a slash in it is read as the path: then nothing of the address is shown.
  if (/[@:]/.test(pathname)) return 'PostgreSQL';
  return `PostgreSQL at ${host}${pathname}`;
}
