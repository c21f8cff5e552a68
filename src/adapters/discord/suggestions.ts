import type { SelectOption } from '../../model/message.ts';
import { cutText } from './cut-text.ts';
import { discordLimits as limits } from './limits.ts';
import { visibleText } from './visible-text.ts';

/**
 * Suggestions as Discord's choices: the first 25, names cut to fit. One whose value does not fit, or that shows
 * nothing, is left out: cut, it would mean something else.
 */
export function discordChoices(options: readonly SelectOption[]): { name: string; value: string }[] {
  return options
    .map(({ label, value }) => ({ name: cutText(visibleText(label).trim(), limits.suggestionName), value }))
    .filter(({ name, value }) => name !== '' && value !== '' && value.length <= limits.suggestionValue)
    .slice(0, limits.suggestions);
}
