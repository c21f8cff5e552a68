import type { Asked } from '../model/asked.ts';
import type { Invocation, Place, Reply } from '../model/interaction.ts';
import type { Action, Block } from '../model/message.ts';
import { answerMessage } from '../render/answer-message.ts';
import { ASK_MORE, askMoreValue } from './ask-values.ts';
import type { Command, CommandServices } from './command.ts';
import { refusalReply, textReply } from './text-reply.ts';

/** So many entries make one reply: the narrowest platform takes 4,000 characters and 40 parts in all. */
const ENTRIES = 4;

/** `/ask`: what was said, by whom, when, in everything that was read here. */
export const askCommand: Command = {
  name: 'ask',
  description: 'Ask what was said, by whom and when, in everything that was read',
  usage: '<question> or speaker:<name> [about:<words>] [since:<7d or date>] [publisher:<name>]',
  options: [
    {
      name: 'question',
      description: 'A plain question: what did … say about … last week? Who spoke about …?',
      required: false,
      suggests: false,
    },
    {
      name: 'speaker',
      description: 'Whose quotes: any form of the name, or the role',
      required: false,
      suggests: true,
    },
    { name: 'about', description: 'Words that stand near the quote', required: false, suggests: false },
    {
      name: 'since',
      description: 'Not older than that: 7d, 2w, 3m, or a date such as 2026-11-23',
      required: false,
      suggests: false,
    },
    { name: 'publisher', description: 'Only what this publisher has', required: false, suggests: false },
  ],
  subcommands: [],
  examples: [
    {
      text: '/ask what did Lavrov say about the negotiations last week?',
      does: 'quotes with dates and links',
    },
    { text: '/ask who spoke about Belarus?', does: 'everybody quoted on it' },
    { text: '/ask speaker:Lavrov about:NATO since:30d', does: 'the same in fields; names are completed' },
  ],
  run: ({ options, place }, services) => {
    const asked = askedIn(options);
    if (asked === undefined) {
      return Promise.resolve(
        textReply(
          'There is no question yet.',
          'Ask plainly, as in /ask what did Lavrov say about NATO this month? Or give speaker: or about:.',
        ),
      );
    }
    return askReply(asked, 0, { place, services, visibility: 'channel' });
  },
  suggest: ({ option, typed, place }, services) =>
    option === 'speaker' ? services.suggestPeople(typed, place) : Promise.resolve([]),
};

function askedIn(options: Invocation['options']): Asked | undefined {
  const given = (name: string) => options[name]?.trim() || undefined;
  const [question, speaker, about, since, publisher] = [
    'question',
    'speaker',
    'about',
    'since',
    'publisher',
  ].map(given);
  if ((question ?? speaker ?? about ?? publisher ?? since) === undefined) return undefined;
  return {
    ...(question !== undefined && { question }),
    ...(speaker !== undefined && { speaker }),
    ...(about !== undefined && { about }),
    ...(since !== undefined && { since }),
    ...(publisher !== undefined && { publisher }),
  };
}

/** The answer as a reply, with a button for what comes after it. */
export async function askReply(
  asked: Asked,
  from: number,
  {
    place,
    services,
    visibility,
  }: {
    readonly place: Place;
    readonly services: CommandServices;
    readonly visibility: Reply['visibility'];
  },
): Promise<Reply> {
  const answered = await services.ask({ ...asked, from, limit: ENTRIES }, place);
  if (!answered.ok) return refusalReply(answered);
  const { answer, understood } = answered.value;
  const message = answerMessage(answer, understood);
  const found = answer.sayings.length > 0 || answer.speakers.length > 0;
  const value = askMoreValue(asked, from + answer.sayings.length);
  const more: Action[] =
    answer.more && answer.sayings.length > 0 && value !== undefined
      ? [{ kind: 'button', id: ASK_MORE, label: 'More', value }]
      : [];
  const block: Block = { kind: 'actions', actions: more };
  return {
    message: more.length === 0 ? message : { ...message, blocks: [...message.blocks, block] },
    visibility: found ? visibility : 'asker',
  };
}
