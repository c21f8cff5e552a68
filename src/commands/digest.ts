import { digestLengths, isDigestLength, LENGTHS_TOLD } from '../model/digest-length.ts';
import type { Command } from './command.ts';
import { digestReply } from './digest-reply.ts';
import { refusalReply, textReply } from './text-reply.ts';

/** `/digest <article>`: the short form of one article (a link, a text, a file), for the whole channel. */
export const digestCommand: Command = {
  name: 'digest',
  description: 'Digest an article: what happened, key quotes, and who said them',
  usage: '[length:brief|standard|full] <link, pasted text, or a file the operator allows>',
  options: [
    {
      name: 'article',
      description: 'A link, the article’s text, or the path of a file the operator allows',
      required: true,
      suggests: false,
    },
    {
      name: 'file',
      description: 'A text, HTML, Markdown or PDF file with the article, instead of a link or its text',
      required: false,
      suggests: false,
      kind: 'file',
    },
    {
      name: 'length',
      description: 'brief: gist and one quote; standard: 3 lines, 3 quotes; full: 5 lines, all key quotes',
      required: false,
      suggests: false,
      choices: digestLengths,
    },
  ],
  subcommands: [],
  examples: [
    { text: '/digest https://news.example/story', does: 'reads the page and digests it for everybody here' },
    { text: '/digest <the article’s text, pasted>', does: 'digests it for everybody in this channel' },
    { text: '/digest length:brief <text>', does: 'what happened and one quote; “full” shows more' },
    {
      text: '/digest digests/sample/harbour-bridge.txt',
      does: 'digests a file, where the operator allows it',
    },
  ],
  async run({ options, place, files }, services) {
    const { article } = options;
    const file = files?.file;
    if (file === undefined && (article === undefined || article.trim() === '')) {
      return textReply('There is nothing to digest yet.', 'Put a link or the article’s text after /digest.');
    }
    const length = options.length?.trim().toLowerCase() || 'standard';
    if (!isDigestLength(length)) {
      return textReply(`There is no length “${length.slice(0, 32)}”.`, `Choose ${LENGTHS_TOLD}.`);
    }
    const read =
      file === undefined ? await services.read(article ?? '', place) : await services.readUpload(file, place);
    if (!read.ok) return refusalReply(read);
    return { message: digestReply(read.value, services.digestAt(read.value, length)), visibility: 'channel' };
  },
};
