import type {
  AutocompleteInteraction,
  BaseInteraction,
  ChatInputCommandInteraction,
  CommandInteractionOption,
  MessageComponentInteraction,
} from 'discord.js';
import type { Invocation, Place, Press, SuggestionRequest, UploadedFile } from '../../model/interaction.ts';
import { readCustomId } from './custom-id.ts';

/** Where an interaction happened. A private chat with the bot is a workspace of its own, one for each person. */
export function placeOf({ guildId, channelId, user }: BaseInteraction): Place {
  return { platform: 'discord', workspace: guildId ?? `dm-${user.id}`, channel: channelId ?? '' };
}

/** A slash command as an invocation. */
export function readInvocation(interaction: ChatInputCommandInteraction): Invocation {
  const subcommand = interaction.options.getSubcommand(false);
  const files = interaction.options.data.flatMap(givenFiles);
  return {
    place: placeOf(interaction),
    user: interaction.user.id,
    command: interaction.commandName,
    ...(subcommand === null ? {} : { subcommand }),
    options: Object.fromEntries(interaction.options.data.flatMap(givenOptions)),
    ...(files.length > 0 && { files: Object.fromEntries(files) }),
  };
}

/** A button or a menu as a press; of a menu the first option picked (ours let one be picked). */
export function readPress(interaction: MessageComponentInteraction): Press {
  const { action, value } = readCustomId(interaction.customId);
  return {
    place: placeOf(interaction),
    user: interaction.user.id,
    action,
    value: interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : value,
  };
}

/** What is typed into an option as a request for suggestions. */
export function readSuggestionRequest(interaction: AutocompleteInteraction): SuggestionRequest {
  const { name, value } = interaction.options.getFocused(true);
  return {
    place: placeOf(interaction),
    user: interaction.user.id,
    command: interaction.commandName,
    option: name,
    typed: value,
  };
}

function givenOptions({ name, value, options, attachment }: CommandInteractionOption): [string, string][] {
  if (options !== undefined) return options.flatMap(givenOptions);
  return value === undefined || attachment !== undefined ? [] : [[name, String(value)]];
}

function givenFiles({ name, options, attachment }: CommandInteractionOption): [string, UploadedFile][] {
  if (options !== undefined) return options.flatMap(givenFiles);
  if (attachment == null) return [];
  return [[name, { name: attachment.name, url: attachment.url, size: attachment.size }]];
}
