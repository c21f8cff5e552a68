/**
 * The store can't do what was asked for a reason that lies outside the program: no room, no rights, a damaged file, a server that
 * is away. What was acknowledged before stays; what was asked did not happen. `message` says what is wrong, for any reader.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  /** `store-full`, `store-read-only`, `store-damaged`, `store-busy`, `store-disk`, `store-away`. */
  readonly code: string;
  /** What the operator can do about it, in one line. */
  readonly remedy: string;

  constructor(code: string, message: string, remedy: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
    this.remedy = remedy;
  }
}
