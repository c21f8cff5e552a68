import { slackLimits } from '../../../src/adapters/slack/limits.ts';
import { checkMessage, isFields, type Json } from './check-message.ts';
import type { StandinMessage, Workspace } from './workspace.ts';

/** What a `response_url` was handed out for. */
interface Origin {
  readonly channel: string;
  readonly user: string;
  /** The message whose button was pressed; a slash command has none. */
  readonly message: StandinMessage | undefined;
  uses: number;
  /** The last message it made. */
  made: StandinMessage | undefined;
}

/** The URLs by which an interaction can be answered without being a member of its channel. */
export interface ResponseUrls {
  readonly create: (channel: string, user: string, message?: StandinMessage) => string;
  readonly answer: (id: string, body: Json) => { readonly status: number; readonly error?: string };
}

/** Makes the stand-in's response URLs; each can be used five times, and knows only what it made itself. */
export function createResponseUrls(workspace: Workspace): ResponseUrls {
  const origins = new Map<string, Origin>();
  return {
    create(channel, user, message) {
      const id = `r${origins.size + 1}`;
      origins.set(id, { channel, user, message, uses: 0, made: undefined });
      return id;
    },
    answer(id, body) {
      const origin = origins.get(id);
      if (origin === undefined) return { status: 404, error: 'expired_url' };
      if (origin.uses >= slackLimits.responseUrlUses) return { status: 404, error: 'used_url' };
      origin.uses++;
      if (!isFields(body)) return { status: 400, error: 'invalid_payload' };
      const target = origin.made ?? origin.message;
      if (body.delete_original === true) {
        if (target === undefined) return { status: 404, error: 'no_original' };
        target.deleted = true;
        workspace.changed();
        return { status: 200 };
      }
      const fault = checkMessage(body.text, body.blocks);
      if (fault !== undefined) return { status: 400, error: `${fault.error} ${fault.messages.join(' ')}` };
      const content = { text: body.text, blocks: body.blocks };
      if (body.replace_original === true && target !== undefined) {
        target.versions.push(content);
        workspace.changed();
        return { status: 200 };
      }
      const alone = body.response_type !== 'in_channel';
      origin.made = workspace.addMessage(
        { channel: origin.channel, ...(alone ? { onlyFor: origin.user } : {}) },
        content,
      );
      return { status: 200 };
    },
  };
}
