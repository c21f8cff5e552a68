import type { Analysis } from '../../src/index.ts';
import type { Gold } from './gold.ts';
import type { Counts, Deviation } from './gold-counts.ts';
import { foldSpace } from './locate.ts';

/**
 * Compares what stands around the story, and looks for the page around it within the summary and the body;
 * adds to `counts` and `deviations`.
 */
export function compareFields(
  gold: Gold,
  { article, digest }: Analysis,
  counts: Counts,
  deviations: Deviation[],
): void {
  const day = digest.publishedAt?.slice(0, 10);
  const answers = {
    headline: digest.headline,
    publisher: digest.publisher,
    byline: digest.byline,
    publishedAt: day,
  };
  for (const field of ['headline', 'publisher', 'byline', 'publishedAt'] as const) {
    const wanted = gold[field];
    const answered = answers[field];
    if (settle(wanted) === settle(answered)) continue;
    const text = { wanted: wanted ?? '(none)', answered: answered ?? '(none)' };
    deviations.push({ what: field, at: -1, text: '', ...text });
  }
  for (const unwanted of gold.boilerplate) {
    const at = foldSpace(article.body).indexOf(foldSpace(unwanted));
    if (at !== -1) deviations.push({ what: 'left in body', at, text: unwanted });
  }
  const lines = [...(digest.gist === undefined ? [] : [digest.gist]), ...digest.lines];
  for (const line of lines) {
    const found = gold.boilerplate.find((unwanted) => foldSpace(line.text).includes(foldSpace(unwanted)));
    if (found === undefined) continue;
    counts.boilerplateLines++;
    deviations.push({
      what: 'boilerplate',
      at: line.evidence[0]?.start ?? 0,
      text: line.text,
      answered: found,
    });
  }
}

function settle(value: string | undefined): string {
  return foldSpace(value ?? '')
    .replace(/^by /i, '')
    .trim();
}
