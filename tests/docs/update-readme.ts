// npm run docs: writes the README's generated sections anew.
import { fillSections, generatedSections, readReadme, writeReadme } from './generated-sections.ts';

const before = readReadme();
const after = fillSections(before, await generatedSections());
if (after !== before) writeReadme(after);
console.log(
  after === before ? 'README.md is up to date' : 'README.md is written anew: read it before you commit it',
);
