import type { Excerpt } from '../model/archived-quote.ts';
import type { Span } from '../model/span.ts';
import { type DirectiveCandidate, directiveCandidates } from './directive-candidates.ts';
import { type FoldedPage, foldedOffset, foldPage } from './folded-page.ts';
import { matchDirective } from './match-directive.ts';
import { formatTextDirective, type TextDirective } from './text-directive.ts';

/** What separates a URL's directives from the fragment that a page sees. */
const DELIMITER = ':~:';
/** A shorter directive is preferred to one that is told apart with certainty only by more. In UTF-16 units. */
const SANE_LENGTH = 300;
/** Fragments further apart are not shown as one stretch. In UTF-16 units. */
const NEAR = 1_000;

/**
 * The link that opens an article at a quotation, by the specification "URL Fragment Text Directives" (WICG):
 * `#:~:text=[prefix-,]start[,end][,-suffix]`. A fragment of the address is kept, directives of it are replaced. Undefined for
 * what is no web address; the address alone where the quotation has nothing to look for. Linear.
 */
export function textFragmentUrl(url: string, excerpt: Excerpt): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const page = new URL(url);
  if (page.protocol !== 'http:' && page.protocol !== 'https:') return undefined;
  const [fragment = ''] = page.hash.slice(1).split(DELIMITER);
  page.hash = '';
  const address = page.href.replace(/#$/, '');
  const stretch = quotedStretch(excerpt);
  const directives = stretch === undefined ? [] : chosenDirectives(excerpt.text, stretch, excerpt.whole);
  if (directives.length === 0) return fragment === '' ? address : `${address}#${fragment}`;
  return `${address}#${fragment}${DELIMITER}${directives.map(formatTextDirective).join('&')}`;
}

/** What is shown of a quote: all of it where its fragments stand in one paragraph, else the first. */
function quotedStretch({ text, fragments }: Excerpt): Span | undefined {
  const first = fragments[0];
  if (first === undefined) return undefined;
  const { start } = first;
  const last = fragments.at(-1)!.end;
  const near = last > first.end && last - start <= NEAR && !text.slice(first.end, last).includes('\n');
  const slice = text.slice(start, near ? last : first.end);
  const trimmed = slice.trim();
  if (trimmed === '') return undefined;
  const from = start + slice.indexOf(trimmed);
  return { start: from, end: from + trimmed.length };
}

/**
 * The directive that finds the stretch and nothing else, the shortest. Where only the blocks around can tell it, that of its line
 * follows for pages that have something between the blocks: a browser goes to the first that it finds.
 */
function chosenDirectives(text: string, stretch: Span, whole: boolean): TextDirective[] {
  const page = foldPage(text);
  const { inLine, acrossLines, doubtful } = directiveCandidates(text, stretch, whole);
  const within = choose(page, inLine);
  if (within?.unique && !doubtful) return [within.directive];
  const across = choose(page, acrossLines);
  if (across?.unique) return within?.unique ? [across.directive, within.directive] : [across.directive];
  const best = within?.directive ?? across?.directive ?? inLine.at(-1)?.directive;
  return best === undefined ? [] : [best];
}

/** The first that finds its stretch alone, those of a sane length before others; else the longest sane one that finds it first. */
function choose(
  page: FoldedPage,
  candidates: readonly DirectiveCandidate[],
): { readonly directive: TextDirective; readonly unique: boolean } | undefined {
  const isSane = ({ directive }: DirectiveCandidate) => formatTextDirective(directive).length <= SANE_LENGTH;
  const sane = candidates.filter(isSane);
  let first: DirectiveCandidate | undefined;
  for (const each of [...sane, ...candidates.filter((candidate) => !sane.includes(candidate))]) {
    const match = matchDirective(page, each.directive);
    if (match?.start !== foldedOffset(page, each.start) || match.end !== foldedOffset(page, each.end))
      continue;
    if (match.unique) return { directive: each.directive, unique: true };
    if (first === undefined || sane.includes(each)) first = each;
  }
  return first && { directive: first.directive, unique: false };
}
