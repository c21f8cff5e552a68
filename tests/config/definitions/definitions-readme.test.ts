import { expect, it } from 'vitest';
import { definitionsReadme } from '../../../src/config/definitions/definitions-readme.ts';
import { readDefinitions } from '../../../src/config/definitions/read-definitions.ts';

it('digests/README.md is what the schema says: made anew by `npx vitest run tests/config/definitions -u`', async () => {
  await expect(definitionsReadme()).toMatchFileSnapshot('../../../digests/README.md');
});

it('its example is in order', () => {
  const [, text = ''] = definitionsReadme().split('```yaml\n');
  expect(readDefinitions([{ name: 'example.yaml', text: text.split('```')[0]! }])).toMatchObject({
    ok: true,
  });
});
