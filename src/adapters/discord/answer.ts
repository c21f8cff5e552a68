import {
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type InteractionReplyOptions,
  type MessageComponentInteraction,
  MessageFlags,
} from 'discord.js';
import type { Reply } from '../../model/interaction.ts';
import type { DiscordPayload } from './payload.ts';
import { renderDiscord } from './render.ts';

/** What can be answered with a message. */
export type Answerable = ChatInputCommandInteraction | MessageComponentInteraction;

/**
 * Acknowledges at once, before anything is worked out, then answers: the first page takes the place of
 * "… is thinking", the others follow. Discord fixes with the acknowledgement who sees the answer, and what it
 * will be is not known yet. Nearly every answer is for the channel, so it is acknowledged publicly; one for the
 * asker alone deletes that and follows as an ephemeral message. Rejects where Discord takes no answer.
 */
export async function answer(interaction: Answerable, ask: () => Promise<Reply>): Promise<void> {
  await interaction.deferReply();
  const { message, visibility } = await ask();
  const [first, ...more] = renderDiscord(message);
  if (visibility === 'asker') {
    await interaction.deleteReply();
    for (const page of [first!, ...more]) await interaction.followUp(optionsOf(page, MessageFlags.Ephemeral));
    return;
  }
  const { flags: _, ...edit } = optionsOf(first!);
  await interaction.editReply({ ...edit, flags: MessageFlags.IsComponentsV2 });
  for (const page of more) await interaction.followUp(optionsOf(page));
}

/** Tells the asker that the answer could not be shown, where "… is thinking" still stands. Never rejects. */
export async function apologise(interaction: Answerable): Promise<void> {
  if (!interaction.deferred || interaction.replied) return;
  const content =
    'Discord did not take the answer. Please try again; if it happens again, tell who runs this bot.';
  await interaction.editReply({ content }).catch(() => undefined);
}

/** An error in one line for the operator. */
export function inOneLine(error: unknown): string {
  if (error instanceof DiscordAPIError) {
    const late = error.code === 10062 ? ': acknowledged too late, is the machine overloaded?' : '';
    return `Discord ${error.status}, code ${error.code}: ${error.message.split('\n').join('; ')}${late}`;
  }
  return String(error instanceof Error ? error.message : error)
    .split('\n')
    .join('; ');
}

// The library turns this into the very payload again; its types know the parts as builders only.
function optionsOf(page: DiscordPayload, flags = 0): InteractionReplyOptions {
  const components = page.components as unknown as NonNullable<InteractionReplyOptions['components']>;
  return { components, flags: page.flags | flags, allowedMentions: { parse: [] } };
}
