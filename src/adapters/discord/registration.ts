import type { PlatformCommand } from '../platform.ts';
import { discordLimits as limits } from './limits.ts';

/** A string option (type 3), a file (type 11) or a subcommand (type 1) as Discord's API takes it. */
export type RegisteredOption =
  | {
      readonly type: 3;
      readonly name: string;
      readonly description: string;
      readonly required: boolean;
      readonly autocomplete: boolean;
      readonly choices?: readonly { readonly name: string; readonly value: string }[];
    }
  | { readonly type: 11; readonly name: string; readonly description: string; readonly required: boolean }
  | { readonly type: 1; readonly name: string; readonly description: string };

/** A slash command as Discord's API takes it. */
export interface RegisteredCommand {
  readonly type: 1;
  readonly name: string;
  readonly description: string;
  readonly options: readonly RegisteredOption[];
  /** Null: whoever may use commands in a channel. A server's owner narrows it in the server's settings. */
  readonly default_member_permissions: null;
  /** Where it is offered: in servers (0) and in a private chat with the bot (1). */
  readonly contexts: readonly [0, 1];
  /** Installed to servers (0), not to people's accounts: there it could not be found by others. */
  readonly integration_types: readonly [0];
}

/**
 * The commands as the body of one bulk registration, which replaces whatever was registered before. Required
 * options come first, as Discord wants them.
 *
 * @throws RangeError where a name, a description or a number breaks Discord's limits, in words.
 */
export function discordRegistration(commands: readonly PlatformCommand[]): RegisteredCommand[] {
  ensure(commands.length <= limits.commands, `at most ${limits.commands} commands`);
  return commands.map((command) => {
    const { name, description, options, subcommands } = command;
    checkNamed(command, `/${name}`);
    for (const option of [...options, ...subcommands]) checkNamed(option, `/${name} ${option.name}`);
    ensure(options.length === 0 || subcommands.length === 0, `/${name}: either options or subcommands`);
    ensure(
      options.length + subcommands.length <= limits.commandOptions,
      `/${name}: at most ${limits.commandOptions} options`,
    );
    // A file may stand for what is required otherwise.
    const takesFile = options.some(({ kind }) => kind === 'file');
    const asked = options.map((option) => ({ ...option, required: option.required && !takesFile }));
    const ordered = asked.toSorted((a, b) => Number(b.required) - Number(a.required));
    return {
      type: 1,
      name,
      description,
      options: [
        ...ordered.map(registeredOption),
        ...subcommands.map((subcommand) => ({
          type: 1 as const,
          name: subcommand.name,
          description: subcommand.description,
        })),
      ],
      default_member_permissions: null,
      contexts: [0, 1],
      integration_types: [0],
    };
  });
}

function registeredOption({
  name,
  description,
  required,
  suggests,
  choices,
  kind,
}: PlatformCommand['options'][number]): RegisteredOption {
  if (kind === 'file') return { type: 11, name, description, required };
  return {
    type: 3,
    name,
    description,
    required,
    autocomplete: suggests,
    ...(choices && { choices: choices.map((choice) => ({ name: choice, value: choice })) }),
  };
}

function checkNamed({ name, description }: { name: string; description: string }, where: string): void {
  const fits = /^[-_\p{Ll}\p{N}]+$/u.test(name) && name.length <= limits.commandName;
  ensure(fits, `${where}: a name of 1 to ${limits.commandName} small letters, digits, "-" and "_"`);
  const described = description.length > 0 && description.length <= limits.commandDescription;
  ensure(described, `${where}: a description of 1 to ${limits.commandDescription} characters`);
}

function ensure(holds: boolean, rule: string): void {
  if (!holds) throw new RangeError(`Discord takes ${rule}`);
}
