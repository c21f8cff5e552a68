import type { Document } from '../model/document.ts';

/** Where mentions begin and end, by token; possessors lie within what they possess and are left out. */
export interface MentionEdges {
  /** Index of the mention whose first token this is, or -1. */
  readonly starting: Int32Array;
  /** Index of the mention whose last token this is, or -1. */
  readonly ending: Int32Array;
}

/** Finds the mentions by their first and last tokens. Linear. */
export function mentionEdges({ tokens, mentions }: Document): MentionEdges {
  const starting = new Int32Array(tokens.length).fill(-1);
  const ending = new Int32Array(tokens.length).fill(-1);
  mentions.forEach((mention, index) => {
    if (mention.possessor) return;
    starting[mention.firstToken] = index;
    ending[mention.endToken - 1] = index;
  });
  return { starting, ending };
}
