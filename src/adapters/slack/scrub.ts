const TOKEN = /\bx(?:ox[a-z]|app)-[\w-]+/g;
const TICKET = /([?&]ticket=)[^\s&"']+/g;

/** A line without any token of Slack's or ticket for a socket, whatever library wrote it. Linear. */
export function scrub(line: string): string {
  return line.replace(TOKEN, '[token]').replace(TICKET, '$1[ticket]');
}
