/** One token of TypeScript: comments are no tokens but stay readable as what stands before the next one. */
export interface CodeToken {
  readonly kind: 'word' | 'string' | 'template' | 'number' | 'pattern' | 'mark';
  /** The token as written; for a string its value without the quotation marks. */
  readonly text: string;
  readonly line: number;
  /** The last comment between the token before and this one, if any. */
  readonly comment?: string;
}

const wordPart = /[\p{ID_Continue}$#@\u200c\u200d]/u;
const beforePattern = new Set(
  'return typeof case in of delete void throw new do else instanceof await yield'.split(' '),
);

/** Splits TypeScript into tokens; comments, strings, templates and patterns never yield code. */
export function scanCode(code: string): CodeToken[] {
  const tokens: CodeToken[] = [];
  const openTemplates: number[] = [];
  let braces = 0;
  let line = 1;
  let comment: string | undefined;
  let at = code.startsWith('#!') ? endOfLine(0) : 0;

  function endOfLine(from: number): number {
    const end = code.indexOf('\n', from);
    return end < 0 ? code.length : end;
  }
  function push(kind: CodeToken['kind'], text: string, end: number): void {
    tokens.push({ kind, text, line, ...(comment === undefined ? {} : { comment }) });
    comment = undefined;
    advance(end);
  }
  function advance(end: number): void {
    for (let i = at; i < end; i++) if (code.charCodeAt(i) === 10) line++;
    at = end;
  }
  function quotedEnd(quote: string): number {
    let end = at + 1;
    while (end < code.length && code[end] !== quote && code[end] !== '\n') end += code[end] === '\\' ? 2 : 1;
    return Math.min(end + 1, code.length);
  }
  function patternEnd(): number {
    let end = at + 1;
    let inClass = false;
    while (end < code.length && code[end] !== '\n' && (inClass || code[end] !== '/')) {
      if (code[end] === '[') inClass = true;
      if (code[end] === ']') inClass = false;
      end += code[end] === '\\' ? 2 : 1;
    }
    end = Math.min(end + 1, code.length);
    while (end < code.length && wordPart.test(code[end]!)) end++;
    return end;
  }
  // Reads a template from its opening mark, or from the brace that ends a substitution.
  function template(): void {
    let end = at + 1;
    while (end < code.length && code[end] !== '`') {
      if (code[end] === '$' && code[end + 1] === '{') {
        openTemplates.push(braces);
        push('template', code.slice(at, end + 2), end + 2);
        return;
      }
      end += code[end] === '\\' ? 2 : 1;
    }
    push('template', code.slice(at, end + 1), Math.min(end + 1, code.length));
  }
  function patternMayStart(): boolean {
    const last = tokens.at(-1);
    if (last === undefined || last.kind === 'template') return last === undefined || last.text.endsWith('${');
    if (last.kind === 'word') return beforePattern.has(last.text);
    return last.kind === 'mark' && !')]}'.includes(last.text);
  }

  while (at < code.length) {
    const char = code[at]!;
    if (char === '/' && code[at + 1] === '/') {
      comment = code.slice(at, endOfLine(at));
      advance(endOfLine(at));
    } else if (char === '/' && code[at + 1] === '*') {
      const close = code.indexOf('*/', at + 2);
      const end = close < 0 ? code.length : close + 2;
      comment = code.slice(at, end);
      advance(end);
    } else if (char === "'" || char === '"') {
      const end = quotedEnd(char);
      push('string', code.slice(at + 1, end - 1), end);
    } else if (char === '`') {
      template();
    } else if (char === '}' && openTemplates.length > 0 && openTemplates.at(-1) === braces) {
      openTemplates.pop();
      template();
    } else if (char === '/' && patternMayStart()) {
      const end = patternEnd();
      push('pattern', code.slice(at, end), end);
    } else if (wordPart.test(char)) {
      let end = at + 1;
      while (end < code.length && wordPart.test(code[end]!)) end++;
      push(/\d/.test(char) ? 'number' : 'word', code.slice(at, end), end);
    } else if (/\s/.test(char)) {
      advance(at + 1);
    } else {
      if (char === '{') braces++;
      if (char === '}') braces--;
      push('mark', char, at + 1);
    }
  }
  return tokens;
}
