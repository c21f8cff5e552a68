import type { AllowedExpression } from './find-faults.ts';

/** The expressions of `src/` that the check cannot judge as they stand, each with its reason. */
export const allowedExpressions: readonly AllowedExpression[] = [
  {
    file: 'src/ingest/html/check-html.ts',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as it is written there
    written: "new RegExp(`</${name}`, 'gi')",
    reason: 'the name matched [a-z][a-z0-9-]{0,30}: a fixed text',
    example: /<\/a23456789-123456789-123456789-1/gi,
  },
  {
    file: 'src/adapters/terminal/connect-terminal.ts',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as it is written there
    written: "RegExp(`^/${name}(?:\\\\s|$)`, 'i')",
    reason: 'the name of one of our own commands: a fixed text',
    example: /^\/digest(?:\s|$)/i,
  },
];
