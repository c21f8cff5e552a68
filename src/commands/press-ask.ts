import type { Press, Reply } from '../model/interaction.ts';
import { askReply } from './ask.ts';
import { parseAskMore } from './ask-values.ts';
import type { CommandServices } from './command.ts';

/** Shows more of an answer to the one who pressed; asks the archive anew, so it works after a restart too. */
export function pressAskMore({ place, value }: Press, services: CommandServices): Promise<Reply> {
  const { asked, from } = parseAskMore(value);
  return askReply(asked, from, { place, services, visibility: 'asker' });
}
