const MOST_FRAMES = 6;
const LONGEST_MESSAGE = 200;

// Messages of these are ours or the engine's; any other may hold the text it failed on, as JSON's SyntaxError does.
const PLAIN_ERRORS = new Set(['TypeError', 'RangeError', 'ReferenceError']);

/**
 * An unexpected error on one line, for the operator: its name, its code, where it was thrown, and its message
 * where that cannot quote an article.
 */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return `a ${typeof error} was thrown`;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const speaks = code !== undefined || PLAIN_ERRORS.has(error.name);
  const message = speaks
    ? `: ${error.message.slice(0, LONGEST_MESSAGE).replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')}`
    : '';
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .slice(0, MOST_FRAMES)
    .map((line) => line.trim());
  const at = frames.length === 0 ? '' : ` ${frames.join(', ')}`;
  return `${error.name}${code === undefined ? '' : ` ${code}`}${message}${at}`;
}
