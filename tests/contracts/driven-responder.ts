import type { Invocation, Press, Reply, Responder, SuggestionRequest } from '../../src/model/interaction.ts';
import type { Message, SelectOption } from '../../src/model/message.ts';

/** A responder whose answers a test gives when it likes. */
export interface DrivenResponder extends Responder {
  /** The next command, press or suggestion, in order of arrival; resolves when it arrives. */
  readonly nextCommand: () => Promise<Asked<Invocation, Reply>>;
  readonly nextPress: () => Promise<Asked<Press, Reply>>;
  readonly nextSuggestion: () => Promise<Asked<SuggestionRequest, readonly SelectOption[]>>;
}

/** What was asked, and how to answer it. */
export interface Asked<Question, Answer> {
  readonly question: Question;
  readonly answer: (answer: Answer) => void;
}

/** Makes a responder that holds each answer back until the test gives it. */
export function drivenResponder(): DrivenResponder {
  const commands = inbox<Invocation, Reply>();
  const presses = inbox<Press, Reply>();
  const suggestions = inbox<SuggestionRequest, readonly SelectOption[]>();
  return {
    command: commands.ask,
    press: presses.ask,
    suggest: suggestions.ask,
    nextCommand: commands.next,
    nextPress: presses.next,
    nextSuggestion: suggestions.next,
  };
}

/** A reply that the whole channel sees, or the asker alone. */
export function replyWith(message: Message, visibility: Reply['visibility'] = 'channel'): Reply {
  return { message, visibility };
}

function inbox<Question, Answer>() {
  const arrived: Asked<Question, Answer>[] = [];
  const waiting: ((asked: Asked<Question, Answer>) => void)[] = [];
  const ask = (question: Question): Promise<Answer> =>
    new Promise((answer) => {
      const asked = { question, answer };
      const first = waiting.shift();
      if (first === undefined) arrived.push(asked);
      else first(asked);
    });
  const next = (): Promise<Asked<Question, Answer>> =>
    new Promise((resolve) => {
      const first = arrived.shift();
      if (first === undefined) waiting.push(resolve);
      else resolve(first);
    });
  return { ask, next };
}
