import type { Action } from '../model/message.ts';
import { counted } from '../render/attribution.ts';
import { SPEAKER_QUOTES, speakerQuotesValue } from './action-values.ts';
import type { ReadArticle } from './command.ts';

/** The most choices a menu or a list of suggestions holds on every platform. */
export const MOST_CHOICES = 25;

/** A menu of the most quoted speakers of an article; undefined where nobody is quoted. */
export function speakerMenu(read: ReadArticle): Action | undefined {
  const { people } = read.digest;
  if (people.length === 0) return undefined;
  return {
    kind: 'select',
    id: SPEAKER_QUOTES,
    placeholder: 'Quotes by speaker',
    options: people.slice(0, MOST_CHOICES).map(({ name, role, quotes }, number) => ({
      label: name,
      value: speakerQuotesValue(read, number),
      description: [...(role === undefined || role === name ? [] : [role]), counted(quotes, 'quote')].join(
        ' · ',
      ),
    })),
  };
}
