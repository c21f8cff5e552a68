import {
  type CallExpression,
  type Expression,
  isCallExpression,
  isIdentifier,
  isNewExpression,
  isPropertyAccessExpression,
  isRegularExpressionLiteral,
  type NewExpression,
  type Node,
  type SourceFile,
} from 'typescript/unstable/ast';
import type { Project } from 'typescript/unstable/sync';
import { constantText, partsOf } from './constant-text.ts';

/** A place where a program makes a regular expression. */
export interface FoundExpression {
  /** Path from the folder read. */
  readonly file: string;
  /** Its line, from 1. */
  readonly line: number;
  /** As it is written in the program. */
  readonly written: string;
  /** What it stands for; undefined where that is known only as the program runs. */
  readonly pattern: { readonly source: string; readonly flags: string } | undefined;
}

/** The methods of a string that make a regular expression of a string; `split` and `replace` take one as it is. */
const makers = new Set(['match', 'matchAll', 'search']);

/**
 * Every regular expression made in the project's files below `folder` (absolute, ends in `/`): literals, `RegExp(…)`
 * with or without `new`, and strings handed to a string's `match`, `matchAll` and `search`.
 */
export function readExpressions(project: Project, folder: string): FoundExpression[] {
  const found: FoundExpression[] = [];
  for (const name of project.program.getSourceFileNames()) {
    const file = name.startsWith(folder) ? project.program.getSourceFile(name) : undefined;
    if (file === undefined) continue;
    const visit = (node: Node): void => {
      const pattern = patternOf(node, project);
      if (pattern !== undefined) {
        const written = file.text.slice(node.getStart(), node.end);
        found.push({ file: name.slice(folder.length), line: lineOf(node, file), written, ...pattern });
      }
      node.forEachChild(visit);
    };
    visit(file);
  }
  return found;
}

const lineOf = (node: Node, file: SourceFile): number =>
  file.getLineAndCharacterOfPosition(node.getStart()).line + 1;

function patternOf(node: Node, project: Project): Pick<FoundExpression, 'pattern'> | undefined {
  if (isRegularExpressionLiteral(node)) return { pattern: partsOf(node.text) };
  if (isNewExpression(node) || isCallExpression(node)) {
    if (isNamed(node.expression, 'RegExp')) return { pattern: madeOf(node, project) };
    if (isCallExpression(node) && takesString(node, project)) return { pattern: madeOf(node, project) };
  }
  return undefined;
}

function madeOf(node: NewExpression | CallExpression, project: Project): FoundExpression['pattern'] {
  const [text, flagText] = node.arguments ?? [];
  const source = text === undefined ? '(?:)' : constantText(text, project);
  const flags = flagText === undefined || isCallOfString(node) ? '' : constantText(flagText, project);
  return source === undefined || flags === undefined ? undefined : { source, flags };
}

const isCallOfString = (node: NewExpression | CallExpression): boolean => !isNamed(node.expression, 'RegExp');

function isNamed(node: Expression, name: string): boolean {
  if (isPropertyAccessExpression(node))
    return node.name.text === name && isNamed(node.expression, 'globalThis');
  return isIdentifier(node) && node.text === name;
}

function takesString({ expression, arguments: [pattern] }: CallExpression, project: Project): boolean {
  if (!isPropertyAccessExpression(expression) || !makers.has(expression.name.text)) return false;
  return pattern !== undefined && isText(expression.expression, project) && isText(pattern, project);
}

function isText(node: Expression, { checker }: Project): boolean {
  const type = checker.getTypeAtLocation(node);
  return type !== undefined && checker.isTypeAssignableTo(type, checker.getStringType());
}
