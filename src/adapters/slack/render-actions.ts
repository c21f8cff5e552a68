import type { Action, SelectOption } from '../../model/message.ts';
import { plainText, type SlackActionElement, type SlackBlock, type SlackOption } from './blocks.ts';
import { label } from './escape.ts';
import { httpUrl } from './http-url.ts';
import { slackBudget, slackLimits } from './limits.ts';

/** The select whose choices Slack asks for while a reader types, instead of getting them with the message. */
export const SPEAKER_SELECT = 'quotes:speaker';
/** What a link's button is called: pressing it opens the address, and is acknowledged but answered by nobody. */
export const LINK_ACTION = 'link';

// A block whose JSON is longer than a message's budget would fit nowhere.
const MOST_JSON = slackBudget.json - 500;

/**
 * Actions as blocks. An action id is the action's own, where needed with `|` and more after it: Slack wants each
 * once in a block. The select `quotes:speaker` becomes an external select whose id goes on with the kept id that
 * its values begin with; any other select lists its choices, in several menus where one cannot hold them.
 */
export function renderActions(actions: readonly Action[]): SlackBlock[] {
  const blocks: SlackActionElement[][] = [];
  let elements: SlackActionElement[] = [];
  let used = 0;
  for (const element of actions.flatMap(elementsOf)) {
    const size = JSON.stringify(element).length + 10;
    if (elements.length === slackLimits.actionElements || used + size > MOST_JSON) {
      blocks.push(elements);
      elements = [];
      used = 0;
    }
    elements.push(element);
    used += size;
  }
  blocks.push(elements);
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => ({ type: 'actions', elements: withOwnIds(block) }));
}

/** The id of the action in a Message that an `action_id` of ours stands for. */
export function actionOf(actionId: string): string {
  return actionId.split('|', 1)[0]!;
}

function elementsOf(action: Action): SlackActionElement[] {
  switch (action.kind) {
    case 'button': {
      const { id, label: text, value } = action;
      requireWithin('the id of a button', id, slackLimits.actionId - 10);
      requireWithin('the value of a button', value, slackLimits.buttonValue);
      return [{ type: 'button', action_id: id, text: plainText(label(text, slackLimits.buttonText)), value }];
    }
    case 'link': {
      const url = httpUrl(action.url);
      const text = plainText(label(action.label, slackLimits.buttonText));
      return url === undefined ? [] : [{ type: 'button', action_id: LINK_ACTION, text, url }];
    }
    case 'select': {
      const { id, options } = action;
      const placeholder = plainText(label(action.placeholder, slackLimits.placeholder));
      const [first] = options;
      if (first === undefined) return [];
      if (id === SPEAKER_SELECT) {
        const [kept, ...more] = first.value.split('|');
        const action_id = more.length === 0 ? id : `${id}|${kept}`;
        requireWithin('the id of a select', action_id, slackLimits.actionId - 10);
        return [{ type: 'external_select', action_id, placeholder, min_query_length: 0 }];
      }
      requireWithin('the id of a select', id, slackLimits.actionId - 10);
      return menusOf(options.map(renderOption)).map((menu) => ({
        type: 'static_select',
        action_id: id,
        placeholder,
        options: menu,
      }));
    }
  }
}

/** A choice as Slack takes it, in a menu or as a suggestion. */
export function renderOption({ label: text, value, description }: SelectOption): SlackOption {
  requireWithin('the value of a choice', value, slackLimits.optionValue);
  return {
    text: plainText(label(text, slackLimits.optionText)),
    value,
    ...(description === undefined
      ? {}
      : { description: plainText(label(description, slackLimits.optionDescription)) }),
  };
}

function menusOf(options: readonly SlackOption[]): SlackOption[][] {
  const menus: SlackOption[][] = [[]];
  let used = 0;
  for (const option of options) {
    const size = JSON.stringify(option).length + 1;
    if (menus.at(-1)!.length === slackLimits.options || used + size > MOST_JSON - 1000) {
      menus.push([]);
      used = 0;
    }
    menus.at(-1)!.push(option);
    used += size;
  }
  return menus;
}

function withOwnIds(elements: readonly SlackActionElement[]): SlackActionElement[] {
  const seen = new Map<string, number>();
  return elements.map((element) => {
    const before = seen.get(element.action_id) ?? 0;
    seen.set(element.action_id, before + 1);
    return before === 0 ? element : { ...element, action_id: `${element.action_id}|${before + 1}` };
  });
}

function requireWithin(what: string, text: string, limit: number): void {
  if (text.length > 0 && text.length <= limit) return;
  throw new RangeError(`${what} must have 1 to ${limit} characters for Slack, not ${text.length}`);
}
