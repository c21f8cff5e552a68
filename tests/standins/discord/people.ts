import type { RegisteredOption } from '../../../src/adapters/discord/registration.ts';
import type { Gateway } from './gateway.ts';
import type { Interactions, StandInInteraction } from './interactions.ts';
import { apiMessage, type StandInMessage, type StandInState } from './state.ts';

/** Where and who. */
export interface Whereabouts {
  readonly channel: string;
  readonly user: string;
  /** In a private chat with the bot, not in the server. */
  readonly direct?: boolean;
}

/** People who use the bot. Each can do only what Discord's own app would let them. */
export interface People {
  readonly command: (
    name: string,
    given: {
      readonly subcommand?: string;
      readonly options?: Readonly<Record<string, string>>;
      /** Files on a server of their own, by option. */
      readonly files?: Readonly<
        Record<string, { readonly filename: string; readonly url: string; readonly size: number }>
      >;
    },
    where: Whereabouts,
  ) => StandInInteraction;
  readonly suggest: (name: string, option: string, typed: string, where: Whereabouts) => StandInInteraction;
  /** Presses a button of a message by its label. */
  readonly press: (message: StandInMessage, label: string, where: Whereabouts) => StandInInteraction;
  /** Picks an option of a message's menu by its label. */
  readonly pick: (message: StandInMessage, label: string, where: Whereabouts) => StandInInteraction;
}

interface Part {
  readonly type: number;
  readonly label?: string;
  readonly custom_id?: string;
  readonly components?: readonly Part[];
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}

/** Makes people whose doings reach the bot through the gateway. */
export function createPeople(state: StandInState, gateway: Gateway, interactions: Interactions): People {
  const send = (kind: StandInInteraction['kind'], type: number, where: Whereabouts, more: object) => {
    const interaction: StandInInteraction = {
      id: state.nextId(),
      token: `interaction-token-${state.nextId()}`,
      kind,
      channel: where.channel,
      user: where.user,
      sentAt: performance.now(),
      acknowledged: false,
      deleted: false,
    };
    interactions.add(interaction);
    gateway.dispatch('INTERACTION_CREATE', { ...envelope(state, interaction, where), type, ...more });
    return interaction;
  };
  const commandNamed = (name: string) => {
    const found = state.commands.find((command) => command.name === name);
    if (found === undefined) throw new Error(`nobody can call /${name}: it is not registered`);
    return found;
  };
  const parts = (message: StandInMessage, type: number): Part[] => {
    const all = (list: readonly Part[]): Part[] =>
      list.flatMap((part) => [part, ...all(part.components ?? [])]);
    return all((message.body.components ?? []) as Part[]).filter((part) => part.type === type);
  };
  const use = (message: StandInMessage, part: Part, where: Whereabouts, values?: readonly string[]) =>
    send('component', 3, where, {
      message: apiMessage(state, message),
      data: {
        custom_id: part.custom_id,
        component_type: part.type,
        ...(values === undefined ? {} : { values }),
      },
    });

  return {
    command: (name, { subcommand, options = {}, files = {} }, where) => {
      const command = commandNamed(name);
      const given = Object.entries(options).map(([option, value]) => {
        if (!command.options.some((each) => each.type === 3 && each.name === option)) {
          throw new Error(`/${name} has no option ${option}`);
        }
        return { name: option, type: 3, value };
      });
      const missing = command.options.find(
        (each) => each.type === 3 && each.required && !(each.name in options),
      );
      if (missing !== undefined) throw new Error(`/${name} cannot be sent without ${missing.name}`);
      const subcommands = command.options.filter((each: RegisteredOption) => each.type === 1);
      if (subcommands.length > 0 && !subcommands.some((each) => each.name === subcommand)) {
        throw new Error(`/${name} cannot be sent without one of its subcommands`);
      }
      const attachments: Record<string, object> = {};
      for (const [option, file] of Object.entries(files)) {
        if (!command.options.some((each) => each.type === 11 && each.name === option)) {
          throw new Error(`/${name} takes no file as ${option}`);
        }
        const id = state.nextId();
        attachments[id] = {
          id,
          ...file,
          proxy_url: file.url,
          content_type: 'application/octet-stream',
          ephemeral: true,
        };
        given.push({ name: option, type: 11, value: id });
      }
      const resolved = Object.keys(files).length === 0 ? {} : { resolved: { attachments } };
      const sent = subcommand === undefined ? given : [{ name: subcommand, type: 1, options: given }];
      return send('command', 2, where, {
        data: { id: command.id, name, type: 1, options: sent, ...resolved },
      });
    },
    suggest: (name, option, typed, where) => {
      const command = commandNamed(name);
      const offers = command.options.some(
        (each) => each.type === 3 && each.name === option && each.autocomplete,
      );
      if (!offers) throw new Error(`/${name} ${option} offers no suggestions`);
      const options = [{ name: option, type: 3, value: typed, focused: true }];
      return send('suggestion', 4, where, { data: { id: command.id, name, type: 1, options } });
    },
    press: (message, label, where) => {
      const button = parts(message, 2).find((part) => part.label === label && part.custom_id !== undefined);
      if (button === undefined) throw new Error(`the message has no button ${label}`);
      return use(message, button, where);
    },
    pick: (message, label, where) => {
      for (const menu of parts(message, 3)) {
        const option = menu.options!.find((each) => each.label === label);
        if (option !== undefined) return use(message, menu, where, [option.value]);
      }
      throw new Error(`the message has no menu with ${label}`);
    },
  };
}

function envelope(state: StandInState, { id, token }: StandInInteraction, where: Whereabouts): object {
  const user = {
    id: where.user,
    username: 'reader',
    discriminator: '0',
    global_name: 'A Reader',
    avatar: null,
  };
  const member = {
    user,
    roles: [],
    permissions: '0',
    joined_at: '2026-01-01T00:00:00Z',
    deaf: false,
    mute: false,
    flags: 0,
  };
  return {
    id,
    token,
    version: 1,
    application_id: state.application,
    channel_id: where.channel,
    channel: { id: where.channel, type: where.direct === true ? 1 : 0 },
    ...(where.direct === true ? { user, context: 1 } : { guild_id: state.guild, member, context: 0 }),
    locale: 'en-GB',
    app_permissions: '0',
    entitlements: [],
    authorizing_integration_owners: { 0: state.guild },
    attachment_size_limit: 10_485_760,
  };
}
