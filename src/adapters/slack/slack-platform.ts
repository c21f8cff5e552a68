import type { Platform } from '../platform.ts';

/** Slack, and what it is connected by. */
export const slackPlatform: Platform = {
  name: 'slack',
  title: 'Slack',
  variables: [
    {
      name: 'SLACK_BOT_TOKEN',
      description: 'Slack’s bot token (Install App)',
      kind: 'secret',
      begins: 'xoxb-',
      required: true,
    },
    {
      name: 'SLACK_APP_TOKEN',
      description: 'Slack’s app-level token with `connections:write` (Basic Information)',
      kind: 'secret',
      begins: 'xapp-',
      required: true,
    },
    {
      name: 'SLACK_API_URL',
      description: 'where Slack’s Web API is, ending in a slash; for stand-ins and proxies',
      kind: 'url',
      required: false,
    },
  ],
  async connect({ values, commands, parseText, now, context }) {
    const { connectSlack } = await import('./connect-slack.ts');
    const { SLACK_BOT_TOKEN: botToken = '', SLACK_APP_TOKEN: appToken = '', SLACK_API_URL: apiUrl } = values;
    return connectSlack({ botToken, appToken, apiUrl, commands, parseText, now }, context);
  },
};
