import type { Violation } from './check-layers.ts';
import { type CodeToken, scanCode } from './scan-code.ts';

const longestFile = 300;
const deepestFolder = 3;
const emptyNames = new Set([
  'utils',
  'util',
  'helpers',
  'helper',
  'manager',
  'managers',
  'common',
  'misc',
  'source',
]);
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Checks names, sizes, exports and their documentation. `files` maps paths from the root to their text. */
export function checkShape(files: ReadonlyMap<string, string>): Violation[] {
  return [...files].flatMap(([file, text]) => {
    const tokens = file.endsWith('.ts') ? scanCode(text) : [];
    return [
      ...checkName(file),
      ...checkSize(file, text),
      ...checkExports(file, tokens),
      ...checkClasses(file, tokens),
    ];
  });
}

function checkName(file: string): Violation[] {
  const parts = file.split('/').map((part) => part.replace(/\.[a-z]+$/, ''));
  const found: Violation[] = [];
  const say = (rule: string, message: string) => found.push({ rule, file, line: 1, message });
  for (const part of parts) {
    if (!kebab.test(part)) say('kebab-case', `${part} is not kebab-case`);
    const empty = part.split('-').find((word) => emptyNames.has(word));
    if (empty !== undefined) say('banned-name', `${empty} says nothing: name the file after what it exports`);
  }
  if (parts.length - 1 > deepestFolder) say('depth', `lies more than ${deepestFolder} folders deep`);
  return found;
}

function checkSize(file: string, text: string): Violation[] {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  if (!file.endsWith('.ts') || lines <= longestFile) return [];
  return [{ rule: 'size', file, line: longestFile + 1, message: `${lines} lines, at most ${longestFile}` }];
}

function checkExports(file: string, tokens: readonly CodeToken[]): Violation[] {
  const found: Violation[] = [];
  let documented = '';
  tokens.forEach((token, i) => {
    if (token.kind !== 'word' || token.text !== 'export' || tokens[i - 1]?.text === '.') return;
    const [first, second] = [tokens[i + 1]?.text ?? '', tokens[i + 2]?.text ?? ''];
    const list = first === 'type' ? second : first;
    if (list === '{' || list === '*') return;
    if (first === 'default') {
      found.push({ rule: 'default-export', file, line: token.line, message: 'exports are named' });
      return;
    }
    const name = exportedName(tokens, i + 1);
    if (token.comment?.startsWith('/**')) documented = name;
    else if (name !== documented) {
      found.push({ rule: 'tsdoc', file, line: token.line, message: `${name} has no TSDoc comment` });
    }
  });
  return found;
}

function exportedName(tokens: readonly CodeToken[], from: number): string {
  const declarators = new Set('async function const let class abstract interface type declare *'.split(' '));
  let at = from;
  while (declarators.has(tokens[at]?.text ?? '')) at++;
  return tokens[at]?.text ?? '';
}

function checkClasses(file: string, tokens: readonly CodeToken[]): Violation[] {
  return tokens.flatMap((token, i) => {
    const name = tokens[i + 1];
    const declares = token.kind === 'word' && token.text === 'class' && tokens[i - 1]?.text !== '.';
    if (!declares || name?.kind !== 'word' || file.startsWith('src/adapters/')) return [];
    const isError = name.text.endsWith('Error') && tokens[i + 2]?.text === 'extends';
    if (isError) return [];
    return [
      { rule: 'class', file, line: token.line, message: `class ${name.text}: classes are for errors alone` },
    ];
  });
}
