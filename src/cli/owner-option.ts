import { InvalidArgumentError, Option } from 'commander';

/** `--workspace <owner>`: whose articles are meant. */
export function workspaceOption(what: string): Option {
  return new Option(
    '--workspace <owner>',
    `${what}: public, a workspace (slack:T012AB3CD, discord:1234), or terminal:local for what you handed in`,
  ).argParser(parseOwner);
}

/** An owner as typed; that of public articles is ''. */
export function parseOwner(text: string): string {
  if (text === 'public') return '';
  if (/^[a-z][a-z\d-]*:\S+$/.test(text)) return text;
  throw new InvalidArgumentError('Give public, terminal:local, or a workspace such as slack:T012AB3CD.');
}

/** An owner as it is typed and shown. */
export function ownerName(owner: string): string {
  return owner === '' ? 'public' : owner;
}
