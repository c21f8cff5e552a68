/** What the process is told by its surroundings; the only reader of `process.env`. */
export interface Environment {
  /** `FORCE_COLOR` and `NO_COLOR`: colour always, never, or only on a terminal that can show it. */
  readonly colour: 'always' | 'never' | 'terminal';
}

/** Reads the environment; `FORCE_COLOR` beats `NO_COLOR` (no-color.org), as in Node itself. */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): Environment {
  return { colour: readColour(variables) };
}

function readColour({
  FORCE_COLOR: force,
  NO_COLOR: no,
  TERM: terminal,
}: Readonly<Record<string, string | undefined>>): Environment['colour'] {
  if (force !== undefined) return force === '0' || force === 'false' ? 'never' : 'always';
  return no || terminal === 'dumb' ? 'never' : 'terminal';
}
