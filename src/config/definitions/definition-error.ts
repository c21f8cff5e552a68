/** Something wrong in a definition file: where, what, and what to write instead. */
export interface DefinitionError {
  /** The file's name. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** What is wrong and what to write, in one line. */
  readonly message: string;
}

/** An error as an operator reads it: `daily.yaml:3:7 zone: …`. */
export function definitionErrorLine({ file, line, column, message }: DefinitionError): string {
  return `${file}:${line}:${column} ${message}`;
}
