import type { CodeToken } from './scan-code.ts';

/** One import of a file: `import … from`, `import '…'`, `export … from`, `import('…')` or `require('…')`. */
export interface CodeImport {
  readonly specifier: string;
  readonly line: number;
  /** Whether only types come in (`import type`, `export type … from`). */
  readonly typeOnly: boolean;
  /** Whether it loads when reached and not at the start. */
  readonly dynamic: boolean;
}

/** Where a dynamic import's specifier is computed, so that nobody can say what it loads. */
export const computedSpecifier = '(computed)';

/** The imports among a file's tokens, in order. */
export function readImports(tokens: readonly CodeToken[]): CodeImport[] {
  const imports: CodeImport[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'word' || isMark(tokens[index - 1], '.')) return;
    if (token.text === 'require' && isMark(tokens[index + 1], '(')) imports.push(called(tokens, index));
    if (token.text === 'import') {
      if (isMark(tokens[index + 1], '(')) imports.push(called(tokens, index));
      else if (!isMark(tokens[index + 1], '.')) add(declared(tokens, index));
    }
    if (token.text === 'export') {
      const next = tokens[index + 1];
      const list = next?.text === 'type' ? tokens[index + 2] : next;
      if (isMark(list, '{') || isMark(list, '*')) add(declared(tokens, index));
    }
  });
  return imports;

  function add(found: CodeImport | undefined): void {
    if (found !== undefined) imports.push(found);
  }
}

function isMark(token: CodeToken | undefined, mark: string): boolean {
  return token?.kind === 'mark' && token.text === mark;
}

function called(tokens: readonly CodeToken[], index: number): CodeImport {
  const target = tokens[index + 2];
  const plain =
    target?.kind === 'template' && target.text.endsWith('`') ? target.text.slice(1, -1) : undefined;
  const specifier = target?.kind === 'string' ? target.text : (plain ?? computedSpecifier);
  return { specifier, line: tokens[index]!.line, typeOnly: false, dynamic: true };
}

function declared(tokens: readonly CodeToken[], index: number): CodeImport | undefined {
  const line = tokens[index]!.line;
  const first = tokens[index + 1];
  if (first?.kind === 'string') return { specifier: first.text, line, typeOnly: false, dynamic: false };
  const typeOnly = first?.text === 'type' && tokens[index + 2]?.text !== 'from';
  for (let i = index + 1; i < tokens.length && !isMark(tokens[i], ';'); i++) {
    const target = tokens[i + 1];
    if (tokens[i]!.text === 'from' && target?.kind === 'string') {
      return { specifier: target.text, line, typeOnly, dynamic: false };
    }
    // `export { a }` without a specifier ends at its brace.
    if (isMark(tokens[i], '}') && tokens[i + 1]?.text !== 'from' && tokens[index]!.text === 'export') return;
  }
  return undefined;
}
