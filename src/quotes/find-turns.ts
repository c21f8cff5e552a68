import type { Document, Entity } from '../model/document.ts';
import type { Quote, Speaker } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import { rankQuote } from './rank-quote.ts';

/** What stands before the colon of a turn: "Q", "FAIRWEATHER", "Adaeze Kowalczyk". */
/** Words of a name that a label may repeat. */
const LONGEST_NAME = 8;
const LABEL = /^(\p{Lu}[\p{L}.’' -]{0,40}?)\s?:\s/u;
const MIN_TURNS = 4;
/** An article is a transcript or an interview when at least this share of its paragraphs are turns. */
const MIN_SHARE = 0.4;

interface Turn {
  readonly label: Span;
  readonly words: Span;
}

/**
 * The turns of an interview or transcript (`NAME: …`, `Q: …`): whole paragraphs of speech without marks. Only in
 * articles that are made of them, so that "Note: …" is no speech. "A" is the one interviewed where the article
 * leaves no doubt who that is; the questions of an unnamed "Q" are no quotes.
 */
export function findTurns(document: Document): Quote[] {
  const { article, entities } = document;
  const turns = article.paragraphs.map((paragraph) => turnOf(article.body, paragraph));
  const found = turns.filter((turn) => turn !== undefined);
  if (found.length < MIN_TURNS) return [];
  const people = peopleByName(entities);
  const labels = new Map<string, number>();
  for (const { label } of found) {
    const text = article.body.slice(label.start, label.end);
    labels.set(text, (labels.get(text) ?? 0) + 1);
  }
  const spoken = found.filter(({ label }) =>
    isSpeaker(people, article.body.slice(label.start, label.end), labels),
  );
  if (spoken.length < MIN_TURNS || spoken.length < MIN_SHARE * article.paragraphs.length) return [];
  // In a list ("Housing: …") each label stands once; people talk in turn.
  const distinct = new Set(spoken.map(({ label }) => article.body.slice(label.start, label.end))).size;
  if (distinct < 2 || distinct > spoken.length / 1.5) return [];
  const guest = interviewee(entities);
  return spoken.flatMap(({ label, words }): Quote[] => {
    const speaker = speakerOfLabel(article.body.slice(label.start, label.end), label, people, guest);
    if (speaker === undefined) return [];
    return [
      {
        type: 'direct',
        fragments: [words],
        rank: rankTurn(document, words, speaker),
        confidence: 0.9,
        speaker,
      },
    ];
  });
}

function rankTurn(document: Document, { start, end }: Span, speaker: Speaker): number {
  const range = { first: firstTokenFrom(document, start), end: firstTokenFrom(document, end) };
  return range.end > range.first ? rankQuote(document, [range], 'direct', speaker) : 0;
}

function firstTokenFrom({ tokens }: Document, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function turnOf(body: string, paragraph: Span): Turn | undefined {
  const match = LABEL.exec(body.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 60)));
  if (match === null) return undefined;
  const label = { start: paragraph.start, end: paragraph.start + match[1]!.length };
  const words = { start: paragraph.start + match[0].length, end: paragraph.end };
  return words.end > words.start ? { label, words } : undefined;
}

function isSpeaker(
  people: ReadonlyMap<string, Entity>,
  label: string,
  labels: ReadonlyMap<string, number>,
): boolean {
  if (label === 'Q' || label === 'A' || label === 'F') return true;
  const known = people.has(label.toLowerCase());
  return known || (label === label.toUpperCase() && (labels.get(label) ?? 0) >= 2);
}

/**
 * The people of the article by their names in small letters and by every end of these ("de la cruz", "la cruz", "cruz"): of several
 * the one with the longest name, then the most mentioned.
 */
function peopleByName(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  const people = entities
    .filter(({ kind }) => kind === 'person')
    .sort((a, b) => b.name.length - a.name.length || b.mentions.length - a.mentions.length);
  const named = new Map<string, Entity>();
  for (const entity of people) {
    const words = entity.name.toLowerCase().split(' ').slice(-LONGEST_NAME);
    for (let at = 0; at < words.length; at++) {
      const end = words.slice(at).join(' ');
      if (!named.has(end)) named.set(end, entity);
    }
  }
  return named;
}

/** The person an interview is with: clearly the most mentioned. */
function interviewee(entities: readonly Entity[]): Entity | undefined {
  const people = entities.filter(({ kind, name }) => kind === 'person' && name.includes(' '));
  const [first, second] = people.sort((a, b) => b.mentions.length - a.mentions.length || a.id - b.id);
  return first !== undefined &&
    first.mentions.length >= 2 &&
    first.mentions.length > (second?.mentions.length ?? 0)
    ? first
    : undefined;
}

function speakerOfLabel(
  text: string,
  label: Span,
  people: ReadonlyMap<string, Entity>,
  guest: Entity | undefined,
): Speaker | undefined {
  if (text === 'Q' || text === 'F') return undefined;
  const entity = text === 'A' ? guest : people.get(text.toLowerCase());
  if (entity === undefined) return text === 'A' ? undefined : { name: text, entity: -1, mention: label };
  const base = { name: entity.name, entity: entity.id, mention: label };
  return entity.role === undefined ? base : { ...base, role: entity.role };
}
