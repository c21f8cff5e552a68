import type { PlatformVariable } from '../adapters/registry.ts';

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** What is wrong with a variable's value, in one line that holds no secret; nothing where it is right. */
export function checkVariable(variable: PlatformVariable, value: string): string[] {
  return variable.kind === 'secret' ? checkSecret(variable, value) : checkAddress(variable, value);
}

function checkSecret({ name, begins, description }: PlatformVariable, value: string): string[] {
  if (/\s/.test(value)) return [`${name} has white space within: copy it again (${description})`];
  if (begins !== undefined && !value.startsWith(begins)) {
    return [`${name} must begin with ${begins}: this is another token (${description})`];
  }
  return [];
}

// A token must not travel in the clear.
function checkAddress({ name }: PlatformVariable, value: string): string[] {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return [`${name} must be an https address`];
  if (url.username !== '' || url.password !== '') return [`${name} must hold no user or password`];
  if (url.protocol === 'http:' && !LOOPBACK.has(url.hostname)) {
    return [`${name} must be an https address: only this machine is spoken to in the clear`];
  }
  return [];
}
