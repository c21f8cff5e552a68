import type { Reply, Responder } from '../model/interaction.ts';
import { StoreError } from '../model/store-error.ts';
import type { CommandServices } from './command.ts';
import { describeFailure } from './describe-failure.ts';
import { commandNamed, pressHandlers } from './registry.ts';
import { MOST_CHOICES } from './speaker-menu.ts';
import { textReply } from './text-reply.ts';

/**
 * What adapters hand their platform's events to. Nothing in it rejects: an unexpected failure becomes a reply
 * with a reference for the one who asked, or with what is wrong with the store, and a line with the same reference and the details for the operator.
 * `log` gets one line at a time, without secrets and without a word of any article. `newReference` names a
 * failure; numbers from 1 unless told.
 */
export function createResponder(
  services: CommandServices,
  log: (line: string) => void,
  newReference: () => string = countedReferences(),
): Responder {
  const failed = (what: string, error: unknown): string => {
    const reference = newReference();
    log(`${what} failed (reference ${reference}): ${describeFailure(error)}`);
    return reference;
  };
  const answer = async (what: string, make: () => Promise<Reply>): Promise<Reply> => {
    try {
      return await make();
    } catch (error) {
      const reference = failed(what, error);
      if (error instanceof StoreError) return troubleReply(error, reference);
      return textReply(
        'Something went wrong on my side; it is not your article’s fault.',
        `Try again. If it happens again, tell the operator of this bot: reference ${reference}.`,
      );
    }
  };
  return {
    command: (invocation) =>
      answer(`/${safeName(invocation.command)}`, async () => {
        const command = commandNamed(invocation.command);
        if (command !== undefined) return command.run(invocation, services);
        return textReply(`There is no command /${safeName(invocation.command)}.`, 'See /verbatim help.');
      }),
    press: (press) =>
      answer(`the action ${safeName(press.action)}`, async () => {
        const handler = pressHandlers.get(press.action);
        if (handler !== undefined) return handler(press, services);
        return textReply(
          'This button is from another version and does nothing any more.',
          'See /verbatim help.',
        );
      }),
    suggest: async (request) => {
      try {
        const options = await commandNamed(request.command)?.suggest?.(request, services);
        return (options ?? []).slice(0, MOST_CHOICES);
      } catch (error) {
        failed(`suggestions for /${safeName(request.command)}`, error);
        return [];
      }
    },
  };
}

/** What passes by itself, so that the same may work in a minute. */
const PASSING = new Set(['store-busy', 'store-away']);

// The message is for any reader, the remedy for the operator, who finds it in the log.
function troubleReply({ code, message }: StoreError, reference: string): Reply {
  const tell = `the operator of this bot: reference ${reference}.`;
  return textReply(
    `I can’t do that at the moment: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
    PASSING.has(code) ? `Try again in a minute. If it happens again, tell ${tell}` : `Tell ${tell}`,
  );
}

// Names come from outside: what is shown or logged of them are short words.
function safeName(name: string): string {
  return name.slice(0, 32).replace(/[^a-z0-9:_-]/gi, '?');
}

function countedReferences(): () => string {
  let count = 0;
  return () => `${++count}`;
}
