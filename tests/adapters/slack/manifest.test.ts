import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { slackManifest } from '../../../src/adapters/slack/manifest.ts';
import { commands } from '../../../src/commands/registry.ts';
import { currentManifest, manifestPath } from './manifest-file.ts';

interface Manifest {
  readonly display_information: { readonly name: string; readonly description: string };
  readonly features: { readonly slash_commands: readonly Readonly<Record<string, unknown>>[] };
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  readonly settings: Readonly<Record<string, unknown>>;
}

// Where it is stale: node tests/adapters/slack/write-manifest.ts
it('config/slack-manifest.yaml is what the definitions say', () => {
  expect(readFileSync(manifestPath, 'utf8')).toBe(currentManifest());
});

describe('the manifest', () => {
  const manifest = parse(currentManifest()) as Manifest;

  it('has each command, within what Slack takes', () => {
    const listed = manifest.features.slash_commands;
    expect(listed.map(({ command }) => command)).toEqual(commands.map(({ name }) => `/${name}`));
    for (const { command, description, usage_hint: hint = '' } of listed) {
      expect(String(command)).toMatch(/^\/[a-z][a-z0-9_-]{0,30}$/);
      expect(String(description).length).toBeLessThanOrEqual(2000);
      expect(String(hint).length).toBeLessThanOrEqual(1000);
    }
    expect(manifest.display_information.name.length).toBeLessThanOrEqual(35);
    expect(manifest.display_information.description.length).toBeLessThanOrEqual(140);
  });

  it('asks for what is used: Socket Mode, buttons, and no more rights than needed', () => {
    expect(manifest.settings).toMatchObject({
      socket_mode_enabled: true,
      interactivity: { is_enabled: true },
    });
    expect(manifest.oauth_config.scopes.bot).toEqual([
      'chat:write',
      'commands',
      'channels:history',
      'groups:history',
    ]);
  });

  it('is YAML whatever a description holds', () => {
    const odd = 'a: "b" # c\n- [d] & é 🚢 ’ \\';
    const { features } = parse(
      slackManifest([{ name: 'odd', description: odd, usage: odd, options: [], subcommands: [] }]),
    ) as Manifest;
    expect(features.slash_commands).toEqual([
      { command: '/odd', description: odd, usage_hint: odd, should_escape: false },
    ]);
  });
});
