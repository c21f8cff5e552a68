import type { PlatformCommand } from '../platform.ts';

/**
 * What the bot may do: answer, be called, and look up in its channels whether a delivery was posted before it
 * posts it again (see `findPosted`). It posts only where it was invited.
 */
const SCOPES = ['chat:write', 'commands', 'channels:history', 'groups:history'];

type Value = string | boolean | readonly Value[] | { readonly [key: string]: Value };

/**
 * Slack's app manifest for our commands, as YAML: paste it under "Create an app, from a manifest". Socket Mode is
 * on, so no address of ours is in it.
 */
export function slackManifest(commands: readonly PlatformCommand[]): string {
  const manifest: Value = {
    display_information: {
      name: 'Verbatim',
      description: 'News digests that can be quoted',
      background_color: '#1d2733',
    },
    features: {
      bot_user: { display_name: 'verbatim', always_online: true },
      slash_commands: commands.map(({ name, description, usage }) => ({
        command: `/${name}`,
        description,
        ...(usage === '' ? {} : { usage_hint: usage }),
        should_escape: false,
      })),
    },
    oauth_config: { scopes: { bot: SCOPES } },
    settings: {
      interactivity: { is_enabled: true },
      org_deploy_enabled: false,
      socket_mode_enabled: true,
      token_rotation_enabled: false,
    },
  };
  return [
    '# Generated from the commands: node tests/adapters/slack/write-manifest.ts',
    ...lines(manifest),
    '',
  ].join('\n');
}

// A string of JSON is one of YAML too.
function lines(value: { readonly [key: string]: Value }): string[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    if (typeof inner === 'string' || typeof inner === 'boolean') return [`${key}: ${JSON.stringify(inner)}`];
    const nested = isList(inner) ? inner.flatMap(item) : lines(inner);
    return [`${key}:`, ...nested.map((line) => `  ${line}`)];
  });
}

function item(value: Value): string[] {
  if (typeof value === 'string' || typeof value === 'boolean') return [`- ${JSON.stringify(value)}`];
  if (isList(value)) throw new TypeError('a manifest has no lists of lists');
  return lines(value).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`);
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
