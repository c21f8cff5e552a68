import { checkMessage } from '../render/check-message.ts';
import type { Command } from './command.ts';
import { refusalReply, textReply } from './text-reply.ts';

/** `/check`: did she say that? */
export const checkCommand: Command = {
  name: 'check',
  description: 'Did somebody say that? Word for word, nearly so, somebody else, or not in what was read',
  usage: '<words> [speaker:<name>]',
  options: [
    {
      name: 'words',
      description: 'The words, as somebody is said to have said them',
      required: true,
      suggests: false,
    },
    {
      name: 'speaker',
      description: 'Who is said to have said them: any form of the name, or the role',
      required: false,
      suggests: true,
    },
  ],
  subcommands: [],
  examples: [
    { text: '/check “can’t go on endlessly” speaker:Lavrov', does: 'whether he is quoted so, with links' },
    { text: '/check words:the door for diplomacy remains open', does: 'whoever is quoted so' },
  ],
  async run({ options, place }, services) {
    const words = options.words?.trim() ?? '';
    if (words === '') {
      return textReply(
        'There are no words to look for yet.',
        'Put them after /check, as in /check “no war” speaker:Lavrov.',
      );
    }
    const checked = await services.check(words, options.speaker?.trim() || undefined, place);
    if (!checked.ok) return refusalReply(checked);
    return {
      message: checkMessage(checked.value),
      visibility: checked.value.verdict === 'not-found' ? 'asker' : 'channel',
    };
  },
  suggest: ({ option, typed, place }, services) =>
    option === 'speaker' ? services.suggestPeople(typed, place) : Promise.resolve([]),
};
