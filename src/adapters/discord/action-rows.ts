import type { Action, SelectOption } from '../../model/message.ts';
import { customId } from './custom-id.ts';
import { cutText } from './cut-text.ts';
import { discordLimits as limits } from './limits.ts';
import { linkTarget } from './link.ts';
import type { ActionRow, Button, Menu, MenuOption } from './payload.ts';
import { visibleText } from './visible-text.ts';

/**
 * What a reader may press, as rows: up to five buttons in one, each menu in its own. A menu of more options than
 * Discord shows becomes several. A link that is none is left out; of equal options and buttons the first stays.
 * `taken` holds the custom ids used in this message so far, which Discord wants distinct, and grows.
 *
 * @throws RangeError where an argument is longer than Discord carries.
 */
export function actionRows(actions: readonly Action[], taken: Set<string>): ActionRow[] {
  const buttons = actions.flatMap((action) => buttonOf(action, taken));
  const menus = actions.flatMap((action) => menusOf(action, taken));
  return [...chunks(buttons, limits.buttonsInRow), ...menus.map((menu) => [menu])].map((components) => ({
    type: 1,
    components,
  }));
}

function buttonOf(action: Action, taken: Set<string>): Button[] {
  switch (action.kind) {
    case 'button': {
      const id = customId(action.id, action.value);
      if (taken.has(id)) return [];
      taken.add(id);
      return [{ type: 2, style: 2, label: labelOf(action.label, limits.buttonLabel), custom_id: id }];
    }
    case 'link': {
      const url = linkTarget(action.url);
      if (url === undefined || url.length > limits.buttonUrl) return [];
      return [{ type: 2, style: 5, label: labelOf(action.label, limits.buttonLabel), url }];
    }
    case 'select':
      return [];
    default:
      return action satisfies never;
  }
}

function menusOf(action: Action, taken: Set<string>): Menu[] {
  if (action.kind !== 'select') return [];
  const values = new Set<string>();
  const options = action.options.filter(({ value }) => !values.has(value) && values.add(value));
  const parts = chunks(options, limits.selectOptions);
  return parts.map((part, index) => {
    const first = index * limits.selectOptions + 1;
    const range = parts.length === 1 ? '' : ` (${first}–${first + part.length - 1})`;
    const room = limits.selectPlaceholder - range.length;
    return {
      type: 3,
      custom_id: menuId(action.id, taken),
      placeholder: `${labelOf(action.placeholder, room)}${range}`,
      options: part.map(optionOf),
    };
  });
}

// What is picked from a menu brings its own argument: its id only has to differ from the others.
function menuId(action: string, taken: Set<string>): string {
  let number = 1;
  while (taken.has(customId(action, String(number)))) number++;
  const id = customId(action, String(number));
  taken.add(id);
  return id;
}

function optionOf({ label, value, description }: SelectOption): MenuOption {
  if (value.trim() === '' || value.length > limits.optionValue) {
    throw new RangeError(
      `the option ${JSON.stringify(value)} must have 1 to ${limits.optionValue} units and not be blank: keep it in the store and pass its id`,
    );
  }
  const about = visibleText(description ?? '').trim();
  return {
    label: labelOf(label, limits.optionLabel),
    value,
    ...(about === '' ? {} : { description: cutText(about, limits.optionDescription) }),
  };
}

// Discord wants at least one character on everything that can be pressed.
function labelOf(text: string, most: number): string {
  const label = visibleText(text).trim();
  return label === '' ? '…' : cutText(label, most);
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
