// Writes the expected payload of each golden case anew, with --update; without it, says which would change.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expectedOf, goldenFolder, goldenNames, renderCase } from './golden-cases.ts';

const update = process.argv.includes('--update');
for (const name of goldenNames()) {
  const rendered = renderCase(name);
  if (isDeepStrictEqual(rendered, before(name))) continue;
  console.log(`${update ? 'written' : 'would change'}: ${name}`);
  if (update)
    writeFileSync(join(goldenFolder, name, 'payload.json'), `${JSON.stringify(rendered, null, 2)}\n`);
}

function before(name: string): unknown {
  try {
    return expectedOf(name);
  } catch {
    return undefined;
  }
}
