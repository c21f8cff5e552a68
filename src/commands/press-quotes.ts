import type { Press, Reply } from '../model/interaction.ts';
import { speakersOf } from '../model/speakers-of.ts';
import { parseActionValue } from './action-values.ts';
import type { CommandServices, ReadArticle } from './command.ts';
import { nothingDigested } from './quotes.ts';
import { quotesReply } from './quotes-reply.ts';
import { textReply } from './text-reply.ts';

/** Shows all quotes of a kept article to the one who pressed. */
export async function pressAllQuotes({ place, value }: Press, services: CommandServices): Promise<Reply> {
  const { id, from } = parseActionValue(value);
  const read = await services.kept(id, place);
  if (read === undefined) return noLongerKept();
  return quotesReply(read, { quotes: read.quotes, from, visibility: 'asker' });
}

/**
 * Shows one speaker's quotes to the one who picked. Takes what our menus carry, and also a bare name as
 * suggestions carry it: that means the article last digested in the channel.
 */
export async function pressSpeakerQuotes({ place, value }: Press, services: CommandServices): Promise<Reply> {
  const { id, speaker, from } = parseActionValue(value);
  if (speaker === undefined) return quotesByName(value, await services.last(place), services);
  const read = await services.kept(id, place);
  if (read === undefined) return noLongerKept();
  const { people } = read.digest;
  const begins = ({ name }: { readonly name: string }) => name.replaceAll('|', ' ').startsWith(speaker.name);
  const numbered = people[speaker.number];
  const person = numbered !== undefined && begins(numbered) ? numbered : people.find(begins);
  const name = person?.name ?? speaker.name;
  const quotes = read.quotes.filter((quote) =>
    speakersOf(quote).some((speaker) => speaker.name === person?.name),
  );
  return quotesReply(read, { quotes, speaker: name, from, visibility: 'asker' });
}

function quotesByName(name: string, read: ReadArticle | undefined, services: CommandServices): Reply {
  if (read === undefined) return nothingDigested();
  return quotesReply(read, { quotes: services.spoken(read, name), speaker: name, visibility: 'asker' });
}

function noLongerKept(): Reply {
  return textReply(
    'The article behind this message is no longer kept here.',
    'Digest it again with /digest, then its quotes can be asked for.',
  );
}
