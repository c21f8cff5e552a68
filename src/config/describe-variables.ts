import { type Variable, variables } from './variables.ts';

/** The variables as a table in Markdown, for `config/README.md`. */
export function variableTable(list: readonly Variable[] = variables): string {
  const rows = list.map(
    ({ name, description, otherwise, secret }) =>
      `| \`${name}\` | ${sentence(description)}${secret ? ' **Secret.**' : ''} | ${otherwise} |`,
  );
  return ['| variable | what it is | without it |', '|---|---|---|', ...rows].join('\n');
}

/** The variables as a commented file for `node --env-file`, for `config/example.env`. */
export function exampleEnvironment(list: readonly Variable[] = variables): string {
  const head =
    '# Copy this to .env, fill in what you need, and start with: node --env-file=.env src/main.ts\n';
  const parts = list.map(
    ({ name, description, otherwise, example }) =>
      `# ${sentence(description)}\n# Without it: ${otherwise}.\n#${name}=${example}\n`,
  );
  return [head, ...parts].join('\n');
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
