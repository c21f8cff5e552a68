import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';

describe('preview', () => {
  it('lists the definitions with their next runs in their zones', async () => {
    const { code, stdout } = await runCli(['preview', '--at', '2026-11-23T06:30Z']);
    expect(code).toBe(0);
    expect(stdout).toContain(
      'sample (News from nowhere): next Tue, 24 Nov 2026, 07:30 (Europe/Berlin), to terminal\n',
    );
  });

  it('shows what would be posted, and says that nothing was', async () => {
    const { code, stdout, stderr } = await runCli([
      'preview',
      'sample',
      '--width',
      '0',
      '--at',
      '2026-07-01T07:30+02:00',
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('News from nowhere\nWednesday, 1 July 2026 · 3 articles');
    expect(stdout).toContain('Harbour bridge shut after engineers find crack in main cable');
    expect(stderr).toBe(
      'Preview: would be posted Wed, 1 Jul 2026, 07:30 (Europe/Berlin) to terminal; nothing was.\n',
    );
  });

  it('gives the posts as JSON', async () => {
    const { stdout } = await runCli(['preview', 'sample', '--json', '--at', '2026-11-23']);
    expect(JSON.parse(stdout)).toMatchObject({
      definition: 'sample',
      dueAt: '2026-11-23T00:00:00.000Z',
      posts: [
        {
          platform: 'terminal',
          message: { fallback: expect.stringMatching(/^News from nowhere: Probe sips/) },
        },
      ],
    });
  });

  it.each([
    [['preview', 'sampel'], 'No definition is called "sampel"'],
    [['preview', 'sample', '--at', 'noon'], 'Give a time such as'],
    [['preview', 'sample', '--at', '2026-13-45'], 'Give a time such as'],
  ])('refuses %j and says what to do', async (parameters, said) => {
    const { code, stdout, stderr } = await runCli(parameters);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });
});
