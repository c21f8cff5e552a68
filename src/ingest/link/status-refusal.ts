import { type Refusal, refusal } from '../../model/outcome.ts';

/** What a status of 400 and more means for the one who gave the link. */
export function statusRefusal(status: number, host: string): Refusal {
  if (status === 404 || status === 410) {
    const reason = status === 410 ? `${host} has taken this page away.` : `${host} has no such page.`;
    return refusal('not-found', reason, 'Check the link.');
  }
  if (status === 429 || status === 503) {
    return refusal('site-busy', `${host} asks to be left alone for now (${status}).`, 'Try again later.');
  }
  if (status >= 500) {
    return refusal('site-error', `${host} has a fault of its own (${status}).`, 'Try again later.');
  }
  return refusal(
    'site-refuses',
    `${host} does not let the bot read this page (${status}).`,
    'Open the page in a browser and paste the article’s text.',
  );
}
