import { discordLimits } from './limits.ts';

const BETWEEN = '|';

/**
 * An action and its argument as the `custom_id` of a component: it comes back when the component is used, also
 * after a restart.
 *
 * @throws RangeError where the two are longer than Discord carries, or the action holds "|".
 */
export function customId(action: string, value: string): string {
  const id = `${action}${BETWEEN}${value}`;
  if (id.length > discordLimits.customId || action === '' || action.includes(BETWEEN)) {
    throw new RangeError(
      `the action ${JSON.stringify(id)} must be a name without "|" and, with its value, at most ${discordLimits.customId} units: keep the value in the store and pass its id`,
    );
  }
  return id;
}

/** Undoes `customId`. */
export function readCustomId(id: string): { readonly action: string; readonly value: string } {
  const at = id.indexOf(BETWEEN);
  if (at < 0) return { action: id, value: '' };
  return { action: id.slice(0, at), value: id.slice(at + 1) };
}
