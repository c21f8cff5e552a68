import type { Platform } from '../platform.ts';

// Discord's documentation says a nonce is known for "the past few minutes".
const NONCE_WINDOW = 3 * 60_000;

/** Discord, and what it is connected by. */
export const discordPlatform: Platform = {
  name: 'discord',
  title: 'Discord',
  variables: [
    {
      name: 'DISCORD_TOKEN',
      description: 'the bot’s token (Developer Portal, Bot, Reset Token)',
      kind: 'secret',
      required: true,
    },
    {
      name: 'DISCORD_API_URL',
      description: 'where Discord’s API is, without its version; for stand-ins and proxies',
      kind: 'url',
      required: false,
    },
  ],
  async connect({ values, commands, now, context }) {
    const { connectDiscord } = await import('./connect-discord.ts');
    const { DISCORD_TOKEN: token = '', DISCORD_API_URL: apiUrl } = values;
    const adapter = await connectDiscord({ token, apiUrl, commands, now }, context);
    return { ...adapter, dedupesFor: NONCE_WINDOW };
  },
};
