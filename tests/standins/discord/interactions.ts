import { discordLimits } from '../../../src/adapters/discord/limits.ts';
import { checkLength, checkMessage } from './check-message.ts';
import { type ApiAnswer, type FormError, invalidForm, knownErrors } from './discord-error.ts';
import { apiMessage, type StandInMessage, type StandInState } from './state.ts';

/** What somebody did, and how far the bot is with it. */
export interface StandInInteraction {
  readonly id: string;
  readonly token: string;
  readonly kind: 'command' | 'component' | 'suggestion';
  readonly channel: string;
  readonly user: string;
  /** `performance.now()` when it was sent. */
  readonly sentAt: number;
  acknowledged: boolean;
  /** The first answer: thinking, shown, or taken away. */
  original?: StandInMessage;
  deleted: boolean;
  /** What was offered, of a suggestion. */
  choices?: readonly { readonly name: string; readonly value: string }[];
}

type Body = Readonly<Record<string, unknown>>;
const EPHEMERAL = 64;
const NO_CONTENT: ApiAnswer = { status: 204 };

/** Answers the bot's requests about interactions. */
export interface Interactions {
  readonly add: (interaction: StandInInteraction) => void;
  readonly callback: (id: string, token: string, body: Body) => ApiAnswer;
  readonly followUp: (token: string, body: Body) => ApiAnswer;
  readonly original: (token: string, method: string, body: Body) => ApiAnswer;
}

/** `deadline`: milliseconds until an interaction must be acknowledged. */
export function createInteractions(state: StandInState, deadline: number): Interactions {
  const known = new Map<string, StandInInteraction>();

  const show = (interaction: StandInInteraction, body: Body, thinking: boolean): StandInMessage => {
    const ephemeral = (Number(body.flags ?? 0) & EPHEMERAL) !== 0;
    const message: StandInMessage = {
      id: state.nextId(),
      channel: interaction.channel,
      body: thinking ? {} : body,
      thinking,
      edited: false,
      ...(ephemeral ? { onlyFor: interaction.user } : {}),
    };
    state.channels.get(interaction.channel)?.push(message);
    return message;
  };
  const edit = (message: StandInMessage, body: Body): ApiAnswer => {
    message.body = { ...message.body, ...body };
    message.thinking = false;
    message.edited = true;
    return { status: 200, body: apiMessage(state, message) };
  };
  const answerable = (token: string): StandInInteraction | ApiAnswer => {
    const interaction = known.get(token);
    if (interaction === undefined || !interaction.acknowledged) return knownErrors.unknownWebhook;
    if (performance.now() - interaction.sentAt > discordLimits.answer) return knownErrors.expiredToken;
    return interaction;
  };

  return {
    add: (interaction) => known.set(interaction.token, interaction),
    callback: (id, token, body) => {
      const interaction = known.get(token);
      if (interaction?.id !== id) return knownErrors.unknownInteraction;
      if (interaction.acknowledged) return knownErrors.alreadyAcknowledged;
      if (performance.now() - interaction.sentAt > deadline) return knownErrors.unknownInteraction;
      const data = (body.data ?? {}) as Body;
      const errors = checkCallback(interaction.kind, body.type, data);
      if (errors.length > 0) return invalidForm(errors);
      interaction.acknowledged = true;
      if (body.type === 8) interaction.choices = data.choices as NonNullable<StandInInteraction['choices']>;
      else if (body.type !== 6) interaction.original = show(interaction, data, body.type === 5);
      return NO_CONTENT;
    },
    followUp: (token, body) => {
      const interaction = answerable(token);
      if ('status' in interaction) return interaction;
      const errors = checkMessage(body);
      if (errors.length > 0) return invalidForm(errors);
      // The first one after "… is thinking" takes its place, and whoever saw that sees this (Discord's
      // documentation of Create Followup Message).
      if (interaction.original?.thinking === true && !interaction.deleted)
        return edit(interaction.original, body);
      return { status: 200, body: apiMessage(state, show(interaction, body, false)) };
    },
    original: (token, method, body) => {
      const interaction = answerable(token);
      if ('status' in interaction) return interaction;
      const { original } = interaction;
      if (original === undefined || interaction.deleted) return knownErrors.unknownMessage;
      if (method === 'GET') return { status: 200, body: apiMessage(state, original) };
      if (method === 'DELETE') {
        interaction.deleted = true;
        const messages = state.channels.get(interaction.channel)!;
        messages.splice(messages.indexOf(original), 1);
        return NO_CONTENT;
      }
      const errors = checkMessage(body);
      return errors.length > 0 ? invalidForm(errors) : edit(original, body);
    },
  };
}

function checkCallback(kind: StandInInteraction['kind'], type: unknown, data: Body): FormError[] {
  const errors: FormError[] = [];
  const say = (path: string, code: string, message: string) => errors.push({ path, code, message });
  const types = { command: [4, 5], component: [4, 5, 6, 7], suggestion: [8] }[kind];
  if (!types.includes(type as number)) say('type', 'BASE_TYPE_CHOICES', `Must be among ${types}`);
  if (type === 4 || type === 7) errors.push(...checkMessage(data));
  if (type === 8) {
    const choices = Array.isArray(data.choices) ? (data.choices as Body[]) : [];
    if (!Array.isArray(data.choices) || choices.length > discordLimits.suggestions) {
      say('data.choices', 'BASE_TYPE_BAD_LENGTH', `Must be ${discordLimits.suggestions} or fewer in length.`);
    }
    choices.forEach(({ name, value }, index) => {
      checkLength(name, `data.choices.${index}.name`, 1, discordLimits.suggestionName, say);
      checkLength(value, `data.choices.${index}.value`, 1, discordLimits.suggestionValue, say);
    });
  }
  return errors;
}
