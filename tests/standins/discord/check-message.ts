import { discordLimits as limits } from '../../../src/adapters/discord/limits.ts';
import type { FormError } from './discord-error.ts';

const V2 = 1 << 15;
type Fields = Readonly<Record<string, unknown>>;

/** What is wrong with the body of a message; nothing where Discord takes it. Stricter: mentions must be off. */
export function checkMessage(body: Fields): FormError[] {
  const errors: FormError[] = [];
  const say = (path: string, code: string, message: string) => errors.push({ path, code, message });
  const { content, embeds, components = [], flags = 0, nonce, enforce_nonce, allowed_mentions } = body;
  const legacy = [
    ['content', content],
    ['embeds', embeds],
  ] as const;

  if (((flags as number) & V2) !== 0) {
    for (const [field, value] of legacy) {
      if (value === undefined || value === null) continue;
      say(
        field,
        'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        `The '${field}' field cannot be used`,
      );
    }
    checkComponents(components, say);
  } else {
    if (Array.isArray(components) && components.length > 0)
      say('components', 'UNION_TYPE_CHOICES', 'Only with Components v2');
    checkLength(content, 'content', 0, limits.content, say);
  }
  if (nonce !== undefined && (typeof nonce !== 'string' || nonce.length > limits.nonce)) {
    say('nonce', 'NONCE_TYPE_TOO_LONG', `Must be ${limits.nonce} or fewer in length.`);
  }
  if (enforce_nonce === true && nonce === undefined)
    say('nonce', 'BASE_TYPE_REQUIRED', 'This field is required');
  if (JSON.stringify(allowed_mentions) !== '{"parse":[]}') {
    say('allowed_mentions', 'STAND_IN_MENTIONS', 'Everything is sent with {"parse": []} here');
  }
  return errors;
}

type Say = (path: string, code: string, message: string) => void;

function checkComponents(components: unknown, say: Say): void {
  if (!Array.isArray(components) || components.length === 0) {
    say('components', 'BASE_TYPE_REQUIRED', 'This field is required');
    return;
  }
  const sums = { components: 0, text: 0 };
  const ids = new Map<string, string>();
  const visit = (component: unknown, path: string, inside: number) => {
    sums.components++;
    const fields = isFields(component) ? component : {};
    switch (fields.type) {
      case 1:
        return checkRow(fields, path, visit, say);
      case 2:
        checkButton(fields, path, inside, say);
        return fields.custom_id !== undefined && checkId(fields.custom_id, path, ids, say);
      case 3:
        checkMenu(fields, path, inside, say);
        return checkId(fields.custom_id, path, ids, say);
      case 10:
        checkLength(fields.content, `${path}.content`, 1, limits.text, say);
        sums.text += String(fields.content).length;
        return;
      case 14:
        if (![1, 2].includes(fields.spacing as number))
          say(`${path}.spacing`, 'BASE_TYPE_CHOICES', 'Must be 1 or 2');
        return;
      case 17: {
        const children = Array.isArray(fields.components) ? fields.components : [];
        if (children.length === 0) say(`${path}.components`, 'BASE_TYPE_BAD_LENGTH', 'Must be 1 or more');
        if (inside !== 0) say(path, 'UNION_TYPE_CHOICES', 'A container stands in nothing');
        children.forEach((child, index) => {
          visit(child, `${path}.components.${index}`, 17);
        });
        return;
      }
      default:
        say(`${path}.type`, 'UNION_TYPE_CHOICES', `${fields.type} is no type the stand-in knows`);
    }
  };
  components.forEach((component, index) => {
    visit(component, `components.${index}`, 0);
  });
  if (sums.components > limits.components) {
    say(
      'components',
      'BASE_TYPE_BAD_LENGTH',
      `Must be ${limits.components} or fewer, not ${sums.components}`,
    );
  }
  if (sums.text > limits.text) {
    say('components', 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', `${sums.text} exceeds ${limits.text}`);
  }
}

function checkRow(
  { components }: Fields,
  path: string,
  visit: (component: unknown, path: string, inside: number) => unknown,
  say: Say,
): void {
  const children = Array.isArray(components) ? components.filter(isFields) : [];
  const menus = children.filter(({ type }) => type === 3).length;
  const fits =
    menus > 0 ? children.length === 1 : children.length >= 1 && children.length <= limits.buttonsInRow;
  if (!fits)
    say(
      `${path}.components`,
      'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      `Must be 1 menu or 1 to ${limits.buttonsInRow} buttons`,
    );
  children.forEach((child, index) => {
    visit(child, `${path}.components.${index}`, 1);
  });
}

function checkButton({ style, label, custom_id, url }: Fields, path: string, inside: number, say: Say): void {
  if (inside !== 1) say(path, 'UNION_TYPE_CHOICES', 'A button stands in a row');
  checkLength(label, `${path}.label`, 1, limits.buttonLabel, say);
  if (style === 5) {
    const scheme = typeof url === 'string' ? URL.parse(url)?.protocol : undefined;
    if (!['http:', 'https:', 'discord:'].includes(scheme ?? '')) {
      say(`${path}.url`, 'URL_TYPE_INVALID_SCHEME', 'Scheme must be one of (http, https, discord).');
    }
    checkLength(url, `${path}.url`, 1, limits.buttonUrl, say);
    if (custom_id !== undefined) say(path, 'BUTTON_COMPONENT_INVALID', 'A link has no custom_id');
  } else if (url !== undefined || custom_id === undefined) {
    say(path, 'BUTTON_COMPONENT_INVALID', 'A custom_id is required, and no url');
  }
}

function checkMenu({ options, placeholder = '' }: Fields, path: string, inside: number, say: Say): void {
  if (inside !== 1) say(path, 'UNION_TYPE_CHOICES', 'A menu stands in a row');
  checkLength(placeholder, `${path}.placeholder`, 0, limits.selectPlaceholder, say);
  const list = Array.isArray(options) ? options.filter(isFields) : [];
  if (list.length < 1 || list.length > limits.selectOptions) {
    say(
      `${path}.options`,
      'BASE_TYPE_BAD_LENGTH',
      `Must be between 1 and ${limits.selectOptions} in length.`,
    );
  }
  const values = new Set<unknown>();
  list.forEach(({ label, value, description }, index) => {
    const at = `${path}.options.${index}`;
    checkLength(label, `${at}.label`, 1, limits.optionLabel, say);
    checkLength(value, `${at}.value`, 1, limits.optionValue, say);
    if (description !== undefined)
      checkLength(description, `${at}.description`, 1, limits.optionDescription, say);
    if (values.has(value))
      say(
        `${at}.value`,
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'The specified option value is already used',
      );
    values.add(value);
  });
}

function checkId(id: unknown, path: string, ids: Map<string, string>, say: Say): void {
  checkLength(id, `${path}.custom_id`, 1, limits.customId, say);
  const key = String(id);
  if (ids.has(key))
    say(`${path}.custom_id`, 'COMPONENT_CUSTOM_ID_DUPLICATED', `Used at ${ids.get(key)} already`);
  ids.set(key, path);
}

/** Says where a text is missing, too short or too long. */
export function checkLength(value: unknown, path: string, least: number, most: number, say: Say): void {
  if (value === undefined || value === null) {
    if (least > 0) say(path, 'BASE_TYPE_REQUIRED', 'This field is required');
  } else if (typeof value !== 'string') {
    say(path, 'STRING_TYPE_CONVERT', 'Could not interpret the value as string.');
  } else if (value.length < least || value.length > most || (least > 0 && value.trim() === '')) {
    say(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${least} and ${most} in length.`);
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
