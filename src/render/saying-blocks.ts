import type { DifferencePart, Saying, SayingLink, SayingVersion } from '../model/answer.ts';
import type { ArchivedQuote, ArchivedSpeaker, Excerpt } from '../model/archived-quote.ts';
import type { Block, Inline } from '../model/message.ts';
import { UNCERTAIN_BELOW } from './attribution.ts';
import { longDate } from './date.ts';

/** A sentence that adds fewer letters than these to the words and their speaker (“…,” she told us.) is not shown beside them. */
const LITTLE = 16;
/** How much of a long sentence is shown before and after the words. */
const SIDE = 160;
/** So many publishers are named with an entry; the others are counted. */
const MOST_LINKS = 5;
const MOST_VERSIONS = 3;

/** An entry of the archive: the words, who said them in which role then, when and where, and the sentence around them. */
export function sayingBlocks({ shown, excerpt, others }: Saying): Block[] {
  return [
    wordsBlock(shown.quote),
    { kind: 'line', quiet: true, inlines: whereInlines(shown.links) },
    ...sentenceBlocks(excerpt, shown.quote.speakers),
    ...others.slice(0, MOST_VERSIONS).flatMap(versionBlocks),
    ...(others.length > MOST_VERSIONS ? [quiet(`and ${others.length - MOST_VERSIONS} more versions`)] : []),
  ];
}

// The words of an indirect quote are the publisher's, not the speaker's: they must not stand in marks.
function wordsBlock({ type, texts, speakers, confidence }: ArchivedQuote): Block {
  const uncertain = speakers.length > 0 && confidence < UNCERTAIN_BELOW;
  if (type !== 'indirect') {
    const speaker = nameOf(speakers);
    const role = roleOf(speakers);
    return {
      kind: 'quote',
      fragments: texts,
      ...(speaker !== undefined && { speaker }),
      ...(role !== undefined && { role }),
      ...(uncertain && { note: 'uncertain' }),
    };
  }
  const who = [nameOf(speakers) ?? 'speaker unknown', roleOf(speakers)].filter((part) => part !== undefined);
  const note = uncertain ? 'reported, uncertain' : 'reported, not their words';
  return {
    kind: 'list',
    items: [
      [
        { kind: 'text', text: texts.join(' … ') },
        { kind: 'emphasis', text: ` — ${who.join(', ')} (${note})` },
      ],
    ],
  };
}

/** Who is quoted, as the article had it then; undefined where nobody knows. */
export function nameOf(speakers: readonly ArchivedSpeaker[]): string | undefined {
  const names = speakers.map(({ name }) => name);
  const last = names.pop();
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

function roleOf(speakers: readonly ArchivedSpeaker[]): string | undefined {
  const [only] = speakers;
  return speakers.length === 1 && only?.role !== only?.name ? only?.role : undefined;
}

/** When and where: the date, and each publisher with the way to the very words. */
function whereInlines(links: readonly SayingLink[]): Inline[] {
  const [first] = links;
  const inlines: Inline[] = [{ kind: 'text', text: first === undefined ? '' : dateOf(first) }];
  for (const link of links.slice(0, MOST_LINKS)) {
    const day = link === first || dateOf(link) === dateOf(links[0]!) ? '' : ` (${dateOf(link)})`;
    inlines.push({ kind: 'text', text: ' · ' }, linkInline(link), ...(day === '' ? [] : [text(day)]));
  }
  if (links.length > MOST_LINKS) inlines.push(text(` and ${links.length - MOST_LINKS} more`));
  return inlines;
}

function linkInline({ publisher, headline, url }: SayingLink): Inline {
  const label = headline === undefined ? publisher : `${publisher}: ${headline}`;
  return url === undefined ? text(label) : { kind: 'link', text: label, url };
}

/** A day as people write it; of an article without a date the day it was read. */
function dateOf({ at, dated }: SayingLink): string {
  return dated ? longDate(at) : `read ${longDate(at)}`;
}

/** The sentence around the words, these strong; nothing where it adds nothing to them but who says so. */
function sentenceBlocks(
  { text: excerpt, fragments, around, cue }: Excerpt,
  speakers: readonly ArchivedSpeaker[],
): Block[] {
  const told = [
    ...fragments.map(({ start, end }) => excerpt.slice(start, end)),
    ...(cue === undefined ? [] : [excerpt.slice(cue.start, cue.end)]),
    ...speakers.flatMap(({ name, role = '' }) => [role, name]),
  ];
  const rest = told.reduce(
    (sentence, words) => (words === '' ? sentence : sentence.replace(words, '')),
    excerpt.slice(around.start, around.end),
  );
  if (rest.replace(/[^\p{L}\p{N}]/gu, '').length < LITTLE) return [];
  const inlines: Inline[] = [text('In: ')];
  let at = around.start;
  fragments.forEach(({ start, end }, index) => {
    const before = flat(excerpt.slice(at, start));
    inlines.push(text(index === 0 ? cutStart(before) : before), {
      kind: 'strong',
      text: excerpt.slice(start, end),
    });
    at = end;
  });
  inlines.push(text(cutEnd(flat(excerpt.slice(at, around.end)))));
  return [{ kind: 'line', quiet: true, inlines: inlines.filter((inline) => inline.text !== '') }];
}

function versionBlocks({ quote, links, difference = [] }: SayingVersion): Block[] {
  return [
    {
      kind: 'line',
      inlines: [
        text('Given differently: '),
        ...(difference.length === 0 ? [text(quote.texts.join(' … '))] : differenceInlines(difference)),
      ],
    },
    { kind: 'line', quiet: true, inlines: whereInlines(links) },
  ];
}

/** A difference to be seen: what only the other version has is strong, what it lacks stands in brackets. */
export function differenceInlines(difference: readonly DifferencePart[]): Inline[] {
  const inlines: Inline[] = [];
  for (const { kind, text: words } of difference) {
    if (kind === 'same') inlines.push(text(words));
    else {
      // Blanks at the ends stand outside the marks, and two marked stretches don't touch.
      const bare = words.trim();
      const [before, after] = [
        words.slice(0, words.length - words.trimStart().length),
        words.slice(words.trimEnd().length),
      ];
      const apart = before === '' && inlines.length > 0 && !/\s$/.test(inlines.at(-1)!.text.slice(-1));
      inlines.push(
        text(apart ? ' ' : before),
        kind === 'only-b' ? { kind: 'strong', text: bare } : { kind: 'emphasis', text: `[−${bare}]` },
        text(after),
      );
    }
  }
  return inlines.filter((inline) => inline.text !== '');
}

function cutStart(words: string): string {
  if (words.length <= SIDE) return words;
  return `… ${words
    .slice(-SIDE)
    .toWellFormed()
    .replace(/^\S{0,40}\s/, '')}`;
}

function cutEnd(words: string): string {
  if (words.length <= SIDE) return words;
  return `${words
    .slice(0, SIDE)
    .toWellFormed()
    .replace(/\s\S{0,40}$/, '')} …`;
}

// Between the words themselves nothing is quoted, so line ends need not stand.
function flat(words: string): string {
  return words.replace(/\s+/g, ' ');
}

function text(words: string): Inline {
  return { kind: 'text', text: words };
}

function quiet(words: string): Block {
  return { kind: 'line', quiet: true, inlines: [text(words)] };
}
