import { type Logger, LogLevel } from '@slack/bolt';

/**
 * Bolt's log for the operator: warnings and errors in one line each. The rest is dropped unread, for it holds
 * what people wrote.
 */
export function slackLogger(say: (line: string) => void): Logger {
  const line = (...parts: unknown[]): void => say(parts.map(inOneLine).join(' '));
  const nothing = (): void => undefined;
  return {
    debug: nothing,
    info: nothing,
    warn: line,
    error: line,
    setLevel: nothing,
    setName: nothing,
    getLevel: () => LogLevel.WARN,
  };
}

/** An error, or whatever else a library logs or rejects with, in one line. */
export function inOneLine(problem: unknown): string {
  const text = problem instanceof Error ? problem.message : String(problem ?? 'no reason given');
  return text
    .split('\n')
    .map((part) => part.trim())
    .join('; ');
}
