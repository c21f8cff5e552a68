import { foldWords } from './fold-words.ts';

/** What a publisher is compared by: its name's words, without a leading article. */
export function publisherKey(name: string): string {
  const words = foldWords(name);
  const rest = /^(?:the|der|die|das|le|la|el|il)$/.test(words[0] ?? '') ? words.slice(1) : words;
  return (rest.length === 0 ? words : rest).join(' ');
}

/** The host of an article's address, without "www.": its publisher where the page names none. */
export function hostPublisher(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  return hostname === '' ? undefined : hostname.replace(/^www\./, '');
}
