import type { Reply } from '../model/interaction.ts';
import type { Message } from '../model/message.ts';
import type { Refusal } from '../model/outcome.ts';

/** A reply of a plain sentence or two, for the one who asked alone: what is so, and what can be done about it. */
export function textReply(said: string, remedy?: string): Reply {
  return { message: textMessage(said, remedy), visibility: 'asker' };
}

/** A message of a plain sentence or two: what is so, and what can be done about it. */
export function textMessage(said: string, remedy?: string): Message {
  return {
    blocks: [
      { kind: 'line', inlines: [{ kind: 'text', text: said }] },
      ...(remedy === undefined
        ? []
        : [{ kind: 'line', quiet: true, inlines: [{ kind: 'text', text: remedy }] } as const]),
    ],
    fallback: remedy === undefined ? said : `${said} ${remedy}`,
  };
}

/** An expected refusal as a reply for the one who asked. */
export function refusalReply({ reason, remedy }: Refusal): Reply {
  return textReply(reason, remedy);
}
