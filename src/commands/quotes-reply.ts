import type { Reply } from '../model/interaction.ts';
import type { Action, Block } from '../model/message.ts';
import type { Quote } from '../model/quote.ts';
import { speakersOf } from '../model/speakers-of.ts';
import { quotesMessage } from '../render/quotes-message.ts';
import { ALL_QUOTES, allQuotesValue, SPEAKER_QUOTES, speakerQuotesValue } from './action-values.ts';
import type { ReadArticle } from './command.ts';
import { speakerMenu } from './speaker-menu.ts';

/** How much one reply shows: the narrowest platform takes 4,000 characters and 40 parts in all. */
const MOST_QUOTES = 10;
const MOST_CHARACTERS = 2_600;

/** Which quotes of an article are shown. */
export interface QuotesView {
  readonly quotes: readonly Quote[];
  /** Who was asked for, as typed or picked. */
  readonly speaker?: string | undefined;
  /** The index of the first quote shown. */
  readonly from?: number;
  readonly visibility: Reply['visibility'];
}

/**
 * Quotes as a reply, as many as fit, with a button for the rest. Where there are none it says who is quoted
 * in the article, to the one who asked.
 */
export function quotesReply(read: ReadArticle, { quotes, speaker, from = 0, visibility }: QuotesView): Reply {
  const start = Math.min(from, Math.max(0, quotes.length - 1));
  const page = pageFrom(quotes, start);
  const context = {
    digest: read.digest,
    speaker,
    ofAnyType: quotes.length,
    part: { all: quotes, from: start },
  };
  const message = quotesMessage(page, read.article.body, context);
  const actions = quotesActions(read, quotes, start + page.length);
  const block: Block = { kind: 'actions', actions };
  return {
    message: actions.length === 0 ? message : { ...message, blocks: [...message.blocks, block] },
    visibility: page.length === 0 ? 'asker' : visibility,
  };
}

function pageFrom(quotes: readonly Quote[], start: number): Quote[] {
  const page: Quote[] = [];
  let room = MOST_CHARACTERS;
  for (const quote of quotes.slice(start, start + MOST_QUOTES)) {
    room -= quote.fragments.reduce((sum, fragment) => sum + fragment.end - fragment.start, 0);
    if (room < 0 && page.length > 0) break;
    page.push(quote);
  }
  return page;
}

// Who is asked for by role may be several people: then the menu tells them apart.
function quotesActions(read: ReadArticle, quotes: readonly Quote[], next: number): Action[] {
  const menu = speakerMenu(read);
  const choose = menu === undefined ? [] : [menu];
  if (quotes.length === 0) return choose;
  if (next >= quotes.length) return [];
  const label = `More quotes (${quotes.length - next})`;
  if (quotes.length === read.quotes.length) {
    return [{ kind: 'button', id: ALL_QUOTES, label, value: allQuotesValue(read.id, next) }];
  }
  const number = read.digest.people.findIndex(
    ({ name: person, quotes: count }) =>
      count === quotes.length &&
      quotes.every((quote) => speakersOf(quote).some(({ name }) => name === person)),
  );
  if (number < 0) return choose;
  return [{ kind: 'button', id: SPEAKER_QUOTES, label, value: speakerQuotesValue(read, number, next) }];
}
