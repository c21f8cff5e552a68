import { discordPlatform } from './discord/discord-platform.ts';
import type { Platform } from './platform.ts';
import { slackPlatform } from './slack/slack-platform.ts';

/** Every platform that can be configured, in the order they are started: a platform is one folder and one entry. */
export const platforms: readonly Platform[] = [slackPlatform, discordPlatform];

export type { Platform, PlatformVariable } from './platform.ts';
