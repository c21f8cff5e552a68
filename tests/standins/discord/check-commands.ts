import { discordLimits as limits } from '../../../src/adapters/discord/limits.ts';
import type { RegisteredCommand, RegisteredOption } from '../../../src/adapters/discord/registration.ts';
import { checkLength } from './check-message.ts';
import type { FormError } from './discord-error.ts';

const NAME = /^[-_'\p{Ll}\p{Lm}\p{Lo}\p{N}]{1,32}$/u;

/** What is wrong with the body of a bulk registration of commands; nothing where Discord takes it. */
export function checkCommands(body: unknown): FormError[] {
  const errors: FormError[] = [];
  const say = (path: string, code: string, message: string) => errors.push({ path, code, message });
  if (!Array.isArray(body) || body.length > limits.commands) {
    say('', 'BASE_TYPE_BAD_LENGTH', `Must be a list of ${limits.commands} or fewer`);
    return errors;
  }
  const names = new Set<string>();
  (body as RegisteredCommand[]).forEach((command, index) => {
    const at = String(index);
    checkNamed(command, at, say);
    if (names.has(command.name))
      say(`${at}.name`, 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Names must be unique');
    names.add(command.name);
    checkOptions(command.options ?? [], at, say);
    checkPlaces(command, at, say);
  });
  return errors;
}

type Say = (path: string, code: string, message: string) => void;

function checkOptions(options: readonly RegisteredOption[], at: string, say: Say): void {
  if (options.length > limits.commandOptions) {
    say(`${at}.options`, 'BASE_TYPE_BAD_LENGTH', `Must be ${limits.commandOptions} or fewer in length.`);
  }
  const names = new Set<string>();
  let optionalBefore = false;
  options.forEach((option, index) => {
    const path = `${at}.options.${index}`;
    checkNamed(option, path, say);
    if (names.has(option.name))
      say(`${path}.name`, 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID', 'Must be unique');
    names.add(option.name);
    if (option.type === 1) {
      if (options[0]!.type !== 1)
        say(
          path,
          'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
          'Sub-commands and options are mutually exclusive',
        );
    } else if (option.type === 3 || option.type === 11) {
      if (options[0]!.type === 1)
        say(
          path,
          'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
          'Sub-commands and options are mutually exclusive',
        );
      if (option.required && optionalBefore) {
        say(
          path,
          'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
          'Required options must be placed before non-required options',
        );
      }
      optionalBefore ||= !option.required;
    } else {
      say(
        `${path}.type`,
        'BASE_TYPE_CHOICES',
        'The stand-in knows sub-commands (1) and strings (3) and files (11)',
      );
    }
  });
}

function checkPlaces({ contexts, integration_types }: RegisteredCommand, at: string, say: Say): void {
  const lists = [
    ['contexts', contexts, [0, 1, 2]],
    ['integration_types', integration_types, [0, 1]],
  ] as const;
  for (const [field, values, known] of lists) {
    if (values === undefined) continue;
    const each = values as readonly number[];
    const fits = each.length > 0 && each.every((value) => (known as readonly number[]).includes(value));
    if (!fits || new Set(each).size !== each.length)
      say(`${at}.${field}`, 'BASE_TYPE_CHOICES', `Must be among ${known}`);
  }
}

function checkNamed(
  { name, description }: { name: string; description: string },
  at: string,
  say: Say,
): void {
  if (typeof name !== 'string' || !NAME.test(name)) {
    say(`${at}.name`, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  }
  checkLength(description, `${at}.description`, 1, limits.commandDescription, say);
}
