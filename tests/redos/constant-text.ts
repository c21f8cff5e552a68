import {
  type Expression,
  isBinaryExpression,
  isIdentifier,
  isNoSubstitutionTemplateLiteral,
  isParenthesizedExpression,
  isPropertyAccessExpression,
  isRegularExpressionLiteral,
  isStringLiteral,
  isTemplateExpression,
  isVariableDeclaration,
  type Node,
  NodeFlags,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { type Project, SymbolFlags } from 'typescript/unstable/sync';

/**
 * The text an expression always stands for: literals, templates, sums, the `source` of a regular expression, and
 * constants that hold such, in any file of the project. Undefined where it is known only as the program runs.
 */
export function constantText(node: Expression, project: Project): string | undefined {
  if (isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (isParenthesizedExpression(node)) return constantText(node.expression, project);
  if (isTemplateExpression(node))
    return joined([
      node.head.text,
      ...node.templateSpans.flatMap(({ expression, literal }) => [
        constantText(expression, project),
        literal.text,
      ]),
    ]);
  if (isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.PlusToken)
    return joined([constantText(node.left, project), constantText(node.right, project)]);
  if (isPropertyAccessExpression(node) && node.name.text === 'source') {
    const literal = constantValue(node.expression, project);
    return literal && isRegularExpressionLiteral(literal) ? partsOf(literal.text).source : undefined;
  }
  const value = isIdentifier(node) ? constantValue(node, project) : undefined;
  return value === undefined || value === node ? undefined : constantText(value, project);
}

/** A regular expression literal as it is written, apart: its source and its flags. */
export function partsOf(literal: string): { readonly source: string; readonly flags: string } {
  const end = literal.lastIndexOf('/');
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
}

/** What a constant is set to where it is declared, or the expression itself where it is no name. */
function constantValue(node: Expression, project: Project): Expression | undefined {
  if (!isIdentifier(node)) return node;
  const { checker } = project;
  const named = checker.getSymbolAtLocation(node);
  if (named === undefined) return undefined;
  const symbol = named.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named;
  const declaration: Node | undefined = symbol.valueDeclaration?.resolve();
  if (declaration === undefined || !isVariableDeclaration(declaration)) return undefined;
  return declaration.parent.flags & NodeFlags.Const ? declaration.initializer : undefined;
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join('');
}
