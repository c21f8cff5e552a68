import type { ChannelAddress } from '../../model/digest-definition.ts';
import { type Outcome, refusal, success } from '../../model/outcome.ts';
import { nearestWord } from './nearest-word.ts';

interface PlatformIds {
  readonly pattern: RegExp;
  readonly remedy: string;
}

const PLATFORMS: Readonly<Record<string, PlatformIds>> = {
  slack: {
    pattern: /^[CDG][A-Z0-9]{5,20}$/,
    remedy: 'Write slack:C…, with the id that stands at the foot of the channel’s details in Slack',
  },
  discord: {
    pattern: /^\d{15,22}$/,
    remedy: 'Write discord:…, with the number that "Copy Channel ID" gives (Discord, developer mode)',
  },
  terminal: { pattern: /^terminal$/, remedy: 'Write terminal' },
};

/**
 * Reads where to post: `slack:C0123456789`, `discord:123456789012345678` or `terminal`. Ids are text from the
 * start: as YAML numbers Discord's would lose their last digits. Refuses `channel`.
 */
export function parseChannelAddress(text: string): Outcome<ChannelAddress> {
  const [platform = '', ...rest] = text.split(':');
  const channel = platform === 'terminal' && rest.length === 0 ? 'terminal' : rest.join(':');
  const ids = Object.hasOwn(PLATFORMS, platform) ? PLATFORMS[platform] : undefined;
  if (ids === undefined) {
    const meant = nearestWord(platform, Object.keys(PLATFORMS));
    const known = `Write ${Object.keys(PLATFORMS).join(', ')} before the colon`;
    return refusal(
      'channel',
      `"${text}" names no platform we know`,
      meant === undefined ? known : `Did you mean ${meant}:…?`,
    );
  }
  return ids.pattern.test(channel)
    ? success({ platform, channel })
    : refusal('channel', `"${text}" is no channel id of ${platform}`, ids.remedy);
}
