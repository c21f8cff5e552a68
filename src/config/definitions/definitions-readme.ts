import { z } from 'zod';
import { definitionSchema } from './definition-schema.ts';

const EXAMPLE = `title: Morning news
feeds:
  - digests/sample/feed.xml
cron: '30 7 * * mon-fri'
zone: Europe/Berlin
channels:
  - slack:C0123456789
  - discord:123456789012345678
articles: 3`;

/** The text of `digests/README.md`: how a definition is written, with a table of its keys made from their schema. */
export function definitionsReadme(): string {
  const { properties = {}, required = [] } = z.toJSONSchema(definitionSchema, {
    io: 'input',
    unrepresentable: 'any',
  });
  const rows = Object.entries(properties).map(([key, schema]) => {
    const { description = '', default: unset } = typeof schema === 'object' ? schema : {};
    const otherwise = required.includes(key) ? 'required' : Array.isArray(unset) ? 'none' : String(unset);
    return `| \`${key}\` | ${otherwise} | ${description.replaceAll('|', '\\|')} |`;
  });
  return `# Digest definitions

One YAML file here is one scheduled digest; its name without \`.yaml\` is the digest's name. Editors write these
files, operators the ones in \`config/\`. All mistakes in all files are told at the start, each with its line.

\`\`\`yaml
${EXAMPLE}
\`\`\`

| key | if left out | what it says |
|---|---|---|
${rows.join('\n')}

At least one of \`feeds\` and \`files\` must name something. An edition takes the newest articles that none of its
definition's editions had before; where nothing is new, nothing is posted, and the record says so. A time that summer
time leaves out runs right after the gap, one that comes twice runs once.

\`npm run preview\` lists the definitions with their next runs, \`npm run preview -- <name>\` shows the edition that would
be posted next. Nothing is posted or recorded by it.

The articles in \`sample/\` are invented.

<!-- Made from src/config/definitions/definition-schema.ts by \`npx vitest run tests/config/definitions -u\`. -->
`;
}
