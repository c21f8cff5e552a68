import type { BlockAction, BlockSuggestion, SlashCommand } from '@slack/bolt';
import type { Invocation, Place, Press, SuggestionRequest } from '../../model/interaction.ts';
import type { ParseText } from '../platform.ts';
import { unescapeSlack } from './escape.ts';
import { actionOf, LINK_ACTION } from './render-actions.ts';

// Where an app has Slack escape what is typed, addresses come as `<https://…>` or `<https://…|…>`.
const ADDRESS = /<(https?:[^<>|\s]{1,3000})(?:\|[^<>|]{0,3000})?>/g;

/** A slash command as an invocation. */
export function readInvocation(
  { command, text, team_id, channel_id, user_id }: SlashCommand,
  parseText: ParseText,
): Invocation {
  const name = command.replace(/^\//, '');
  const typed = unescapeSlack((text ?? '').replace(ADDRESS, '$1'));
  return {
    place: placeOf(team_id, channel_id),
    user: user_id,
    command: name,
    ...parseText(name, typed),
  };
}

/** A pressed button or a picked choice; undefined for a link, which Slack opens itself, and outside of channels. */
export function readPress(body: BlockAction): Press | undefined {
  const [action] = body.actions;
  if (action === undefined || body.channel === undefined) return undefined;
  if (actionOf(action.action_id) === LINK_ACTION) return undefined;
  const { selected_option: option, value = option?.value } = action as {
    readonly value?: string;
    readonly selected_option?: { readonly value?: string } | null;
  };
  if (value === undefined) return undefined;
  return {
    place: placeOf(teamOf(body), body.channel.id),
    user: body.user.id,
    action: actionOf(action.action_id),
    value: unescapeSlack(value),
  };
}

/** The thread that a press is answered in; undefined where only the asker sees the pressed message. */
export function threadOf({ message, container }: BlockAction): string | undefined {
  if (message === undefined || container.is_ephemeral === true) return undefined;
  const { thread_ts: thread } = message as { readonly thread_ts?: string };
  return thread ?? message.ts;
}

/** What is typed into an external select. Its action is named like the option it suggests for: `quotes:speaker`. */
export function readSuggestionRequest(body: BlockSuggestion): SuggestionRequest {
  const [command = '', option = ''] = actionOf(body.action_id).split(':');
  const [, kept] = body.action_id.split('|');
  return {
    place: placeOf(teamOf(body), body.channel?.id ?? ''),
    user: body.user.id,
    command,
    option,
    typed: unescapeSlack(body.value),
    ...(kept === undefined ? {} : { kept }),
  };
}

function teamOf({ team, user }: BlockAction | BlockSuggestion): string {
  return team?.id ?? user.team_id ?? '';
}

function placeOf(workspace: string, channel: string): Place {
  return { platform: 'slack', workspace, channel };
}
