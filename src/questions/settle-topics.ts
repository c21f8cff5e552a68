import { type Reading, typed, use } from './reading.ts';
import type { Stretch } from './stretches.ts';

/** Words that end no topic and begin none. */
const EDGE =
  /^(?:the|an?|this|that|these|those|his|her|their|its|our|all|any|some|in|on|at|of|for|from|to|by|with|and|or|as|than|der|die|das|den|dem|des|dieser?|diese[nms]|eine?[nmrs]?|im|in|am|an|von|vom|zu|zum|zur|und|oder|mit|aus|thema|things?|please|ever|yet|then|there|also|already|bitte|mal|denn|schon|vor)$/;
/** Alone they say nothing without what was said before. */
const POINTING =
  /^(?:each|other|another|einander|themselves|it|this|that|these|those|him|her|them|us|me|himself|herself|das|dies|dieses|ihn|sie|ihm|es|mich|uns|sich)$/;
/** Before these stands an occasion ("in his speech"). */
const OCCASION = /^(?:in|at|during|im|bei|wahrend)$/;
const THEIRS = /^(?:his|her|their|seine[mrn]?|ihre[mrn]?)$/;
/** They open a period; where none was read, what they open isn't understood. */
const SINCE = /^(?:since|until|till|ago|seit|bis)$/;

/** The topic that stretches of words name: as typed, without stop words at its ends; undefined where there is none. */
export function settleTopics(reading: Reading, stretches: readonly Stretch[]): string | undefined {
  const parts = stretches.map((stretch) => topicIn(reading, stretch.at)).filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.join(' ');
}

function topicIn(reading: Reading, all: readonly number[]): string {
  const { folded, pieces } = reading;
  if (all.every((piece) => POINTING.test(folded[piece]!) && !reading.abbreviated[piece])) {
    for (const piece of all) use(reading, piece, piece + 1, { unclear: 'pronoun' });
    return '';
  }
  const opensOther = (piece: number): boolean =>
    SINCE.test(folded[piece]!) || (OCCASION.test(folded[piece]!) && THEIRS.test(folded[piece + 1] ?? ''));
  const since = all.findIndex((piece, index) => index > 0 && opensOther(piece));
  const at = since < 0 ? all : all.slice(0, since);
  for (const piece of all.slice(at.length)) use(reading, piece, piece + 1, { unclear: 'words' });
  for (const piece of at) use(reading, piece, piece + 1, 'topic');
  const isEdge = (piece: number): boolean => {
    const { kind } = pieces[piece]!;
    if (kind === 'quoted') return false;
    return kind !== 'word' || EDGE.test(folded[piece]!);
  };
  const first = at.findIndex((piece) => !isEdge(piece));
  if (first < 0) return '';
  const last = at.findLastIndex((piece) => !isEdge(piece));
  return typed(reading, at[first]!, at[last]! + 1);
}
