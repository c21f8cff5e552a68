import {
  connectSlack,
  type SlackAdapter,
  type SlackSettings,
} from '../../../src/adapters/slack/connect-slack.ts';
import { commands, parseText } from '../../../src/commands/registry.ts';
import type { Responder } from '../../../src/model/interaction.ts';
import type { AdapterHarness, ShownMessage } from '../../contracts/adapter-harness.ts';
import {
  read,
  type SlackStandin,
  type StandinOptions,
  startSlackStandin,
} from '../../standins/slack/slack-standin.ts';
import type { StandinMessage } from '../../standins/slack/workspace.ts';

/** The moment at which every test takes place. */
export const NOW = '2026-11-23T09:00:00.000Z';

/** Slack's harness, and what its own tests look at besides. */
export interface SlackHarness extends AdapterHarness {
  readonly standin: SlackStandin;
  readonly connect: (responder: Responder, settings?: Partial<SlackSettings>) => Promise<SlackAdapter>;
}

/** Starts a stand-in of Slack, with which the real Bolt is connected. */
export async function startSlackHarness(options: StandinOptions = {}): Promise<SlackHarness> {
  const standin = await startSlackStandin(options);
  const place = { platform: 'slack', workspace: standin.team, channel: 'C0NEWS' };
  const user = 'U0READER';
  const actor = { channel: place.channel, user };
  const log: string[] = [];

  const show = (message: StandinMessage): ShownMessage => {
    const { text, quotations, links, actions, pings } = read(message);
    const act = async (...args: Parameters<SlackStandin['act']>): Promise<void> => {
      await standin.act(...args);
    };
    return {
      id: message.ts,
      text,
      quotations,
      links,
      pings,
      visibility: message.onlyFor === undefined ? 'channel' : 'asker',
      buttons: actions.flatMap((action) =>
        action.kind === 'button'
          ? [{ label: action.element.text!.text, press: () => act(actor, message, action) }]
          : [],
      ),
      menus: actions.flatMap((action) => {
        if (action.kind === 'button') return [];
        const choices = action.element.options ?? [];
        const pick = (label: string) => {
          const choice = choices.find(({ text: { text } }) => text === label);
          return act(actor, message, action, choice!.value);
        };
        return [{ labels: choices.map(({ text: { text } }) => text), pick }];
      }),
    };
  };
  const shown = (): ShownMessage[] => standin.shown(place.channel).map(show);

  return {
    standin,
    place,
    user,
    secrets: [standin.botToken, standin.appToken, 'standinBotSecret', 'standinAppSecret'],
    logged: () => log,
    connect: (responder, settings = {}) =>
      connectSlack(
        {
          botToken: standin.botToken,
          appToken: standin.appToken,
          apiUrl: standin.apiUrl,
          commands,
          parseText,
          now: () => NOW,
          ...settings,
        },
        { responder, log: (line) => log.push(line) },
      ),
    async call({ command, subcommand, options: given = {} }) {
      const named = Object.entries(given).map(([name, value]) => `${name}:${value}`);
      await standin.slash(
        actor,
        command,
        [...(subcommand === undefined ? [] : [subcommand]), ...named].join(' '),
      );
    },
    async suggest(command, option, typed) {
      const options = await standin.type(actor, `${command}:${option}|kept-1`, typed);
      return options.map(({ text: { text } }) => text);
    },
    shown,
    until: (condition) => standin.workspace.until(() => condition(shown()) && shown()),
    edited: (id) => (standin.workspace.messages.find(({ ts }) => ts === id)?.versions.length ?? 0) > 1,
    unknownChannel: 'C0NOWHERE',
    limitRate: (seconds) => standin.fault({ method: 'chat.postMessage', kind: 'limited', seconds }),
    loseAnswer: () => standin.fault({ method: 'chat.postMessage', kind: 'reset', when: 'after' }),
    end: standin.end,
  };
}
