import type { Digest } from '../model/digest.ts';
import type { Action, Block, Message } from '../model/message.ts';
import { digestMessage } from '../render/digest-message.ts';
import { ALL_QUOTES, allQuotesValue } from './action-values.ts';
import type { ReadArticle } from './command.ts';
import { speakerMenu } from './speaker-menu.ts';

/** A digest with what can be done next: all quotes, one speaker's, and the article itself where it has a URL. */
export function digestReply(read: ReadArticle, digest: Digest = read.digest): Message {
  const message = digestMessage(digest, read.article.body);
  const actions = digestActions(read);
  if (actions.length === 0) return message;
  const block: Block = { kind: 'actions', actions };
  return { ...message, blocks: [...message.blocks, block] };
}

function digestActions(read: ReadArticle): Action[] {
  const { id, digest, quotes } = read;
  const actions: Action[] = [];
  if (quotes.length > 0) {
    actions.push({ kind: 'button', id: ALL_QUOTES, label: 'All quotes', value: allQuotesValue(id) });
  }
  const menu = speakerMenu(read);
  if (menu !== undefined) actions.push(menu);
  if (digest.url !== undefined) actions.push({ kind: 'link', label: 'Read the article', url: digest.url });
  return actions;
}
