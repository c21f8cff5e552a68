import type { Invocation } from '../model/interaction.ts';
import { type Outcome, success } from '../model/outcome.ts';
import type { Command, CommandServices, ReadArticle } from './command.ts';
import { quotesReply } from './quotes-reply.ts';
import { suggestSpeakers } from './suggest-speakers.ts';
import { refusalReply, textReply } from './text-reply.ts';

/** `/quotes [speaker] [article]`: everything one speaker says in an article, or every quote of it. */
export const quotesCommand: Command = {
  name: 'quotes',
  description: 'Show the quotes of an article, all of them or one speaker’s',
  usage: '[speaker:<name or role>] [article:<link, pasted text or file>]',
  options: [
    {
      name: 'speaker',
      description: 'Whose quotes: any form of the name, or the role',
      required: false,
      suggests: true,
    },
    {
      name: 'article',
      description: 'Another article than the last one here: its text, or a file the operator allows',
      required: false,
      suggests: false,
    },
  ],
  subcommands: [],
  examples: [
    { text: '/quotes', does: 'every quote of the article last digested in this channel' },
    { text: '/quotes speaker:Lavrov', does: 'one speaker’s quotes; “foreign minister” finds them too' },
    { text: '/quotes speaker:"Ana Sol" article:<text>', does: 'the same from another article' },
  ],
  async run(invocation, services) {
    const read = await articleOf(invocation, services);
    if (read === undefined) return nothingDigested();
    if (!read.ok) return refusalReply(read);
    const speaker = invocation.options.speaker?.trim() || undefined;
    const quotes = speaker === undefined ? read.value.quotes : services.spoken(read.value, speaker);
    return quotesReply(read.value, { quotes, speaker, visibility: 'channel' });
  },
  suggest: (request, services) =>
    request.option === 'speaker' ? suggestSpeakers(request, services) : Promise.resolve([]),
};

async function articleOf(
  { options, place }: Invocation,
  services: CommandServices,
): Promise<Outcome<ReadArticle> | undefined> {
  const { article } = options;
  if (article !== undefined && article.trim() !== '') return services.read(article, place);
  const last = await services.last(place);
  return last === undefined ? undefined : success(last);
}

/** What is said where quotes are asked for in a channel that has seen no article. */
export function nothingDigested() {
  return textReply(
    'No article has been digested in this channel yet, so there are no quotes to show.',
    'Digest one first with /digest, or hand one over: /quotes article:<link or text>',
  );
}
