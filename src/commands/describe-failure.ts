import { StoreError } from '../model/store-error.ts';

const MOST_FRAMES = 6;
const LONGEST_MESSAGE = 200;

// Messages of these are ours or the engine's; any other may hold the text it failed on, as JSON's SyntaxError does.
const PLAIN_ERRORS = new Set(['TypeError', 'RangeError', 'ReferenceError']);

/**
 * An unexpected error on one line, for the operator: its name, its code, where it was thrown, and its message
 * where that cannot quote an article. Of the store's: what is wrong, what to do about it, and what the database said.
 */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return `a ${typeof error} was thrown`;
  if (error instanceof StoreError) return describeTrouble(error);
  const code = codeOf(error);
  const message = code !== undefined || PLAIN_ERRORS.has(error.name) ? `: ${oneLine(error.message)}` : '';
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .slice(0, MOST_FRAMES)
    .map((line) => line.trim());
  const at = frames.length === 0 ? '' : ` ${frames.join(', ')}`;
  return `${error.name}${code === undefined ? '' : ` ${code}`}${message}${at}`;
}

// It is no fault of the program, so where it was thrown tells nothing.
function describeTrouble({ name, code, message, remedy, cause }: StoreError): string {
  const said = cause instanceof Error ? ` (${codeOf(cause) ?? cause.name}: ${oneLine(cause.message)})` : '';
  return `${name} ${code}: ${message} ${remedy}${said}`;
}

function codeOf(error: Error): string | undefined {
  if (!('code' in error) || typeof error.code !== 'string') return undefined;
  // SQLite's own code says more than the one that all its errors have.
  return 'errcode' in error ? `${error.code} ${error.errcode}` : error.code;
}

function oneLine(message: string): string {
  return message.slice(0, LONGEST_MESSAGE).replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}
