import type { Action, Block, Message } from '../../model/message.ts';

/** Something that typing a number does. */
export interface ChatChoice {
  readonly label: string;
  readonly does:
    | { readonly kind: 'press'; readonly action: string; readonly value: string }
    | { readonly kind: 'entry'; readonly entry: string };
}

/** A message without what can be pressed in it, and that as numbered choices; links stay. */
export function splitChoices(message: Message): {
  readonly message: Message;
  readonly choices: readonly ChatChoice[];
} {
  const choices: ChatChoice[] = [];
  const blocks = message.blocks.flatMap((block): Block[] => {
    if (block.kind !== 'actions') return [block];
    choices.push(...block.actions.flatMap(choicesOf));
    const links = block.actions.filter((action) => action.kind === 'link');
    return links.length === 0 ? [] : [{ kind: 'actions', actions: links }];
  });
  return { message: { ...message, blocks }, choices };
}

function choicesOf(action: Action): ChatChoice[] {
  switch (action.kind) {
    case 'button':
      return [{ label: action.label, does: { kind: 'press', action: action.id, value: action.value } }];
    case 'select':
      return action.options.map(({ label, value }) => ({
        label: `${action.placeholder}: ${label}`,
        does: { kind: 'press', action: action.id, value },
      }));
    case 'link':
      return [];
  }
}

/** Choices as blocks, numbered from 1; a number typed alone takes one. */
export function choiceBlocks(choices: readonly ChatChoice[]): Block[] {
  if (choices.length === 0) return [];
  return [
    {
      kind: 'facts',
      facts: choices.map(({ label }, index) => ({ label: `[${index + 1}]`, value: label })),
    },
  ];
}
