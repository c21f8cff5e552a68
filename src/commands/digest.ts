import type { Command } from './command.ts';
import { digestReply } from './digest-reply.ts';
import { refusalReply, textReply } from './text-reply.ts';

/** `/digest <article>`: the short form of one article, for the whole channel. */
export const digestCommand: Command = {
  name: 'digest',
  description: 'Digest an article: what happened, key quotes, and who said them',
  usage: '<pasted text, or a file the operator allows>',
  options: [
    {
      name: 'article',
      description: 'The article’s text, pasted, or the path of a file the operator allows',
      required: true,
      suggests: false,
    },
  ],
  subcommands: [],
  examples: [
    { text: '/digest <the article’s text, pasted>', does: 'digests it for everybody in this channel' },
    {
      text: '/digest digests/sample/harbour-bridge.txt',
      does: 'digests a file, where the operator allows it',
    },
  ],
  async run({ options, place }, services) {
    const { article } = options;
    if (article === undefined || article.trim() === '') {
      return textReply('There is nothing to digest yet.', 'Paste the article’s text after /digest.');
    }
    const read = await services.read(article, place);
    if (!read.ok) return refusalReply(read);
    return { message: digestReply(read.value), visibility: 'channel' };
  },
};
