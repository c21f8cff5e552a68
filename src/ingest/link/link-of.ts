import { parse } from 'tldts';
import { isArticleFileName } from '../article-file-name.ts';

// Slack puts links between angle brackets, with the shown text behind a bar.
const BRACKETS = /^<([^<>|]*)(?:\|[^<>]*)?>$/;
const LINK = /^(?:https?:\/\/|www\.)\S+$/i;
const BARE = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}\p{L}{2,24}\/\S*$/u;

/**
 * The address that a text is nothing but: with its scheme, without what chats put around it. `https://` is put before
 * `www.news.example`, and before `news.example/story` where that can be no path of a file. Undefined for anything else.
 */
export function linkOf(text: string): string | undefined {
  const trimmed = text.trim();
  const inner = (BRACKETS.exec(trimmed)?.[1] ?? trimmed).trim();
  if (LINK.test(inner)) return /^www\./i.test(inner) ? `https://${inner}` : inner;
  const isFile = isArticleFileName(inner) || /\.xml$/i.test(inner);
  const isBare = BARE.test(inner) && !isFile && parse(inner).isIcann === true;
  return isBare ? `https://${inner}` : undefined;
}
