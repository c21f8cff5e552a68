import type { Analysis } from '../../src/index.ts';
import { overlaps } from '../../src/model/span.ts';
import type { Gold } from './gold.ts';
import type { Counts, Deviation } from './gold-counts.ts';
import { locateInOrder } from './locate.ts';
import { compareSpeakers } from './same-speaker.ts';

/** Looks for each indirect statement of the gold among the indirect quotes; adds to `counts` and `deviations`. */
export function compareIndirect(
  gold: Gold,
  analysis: Analysis,
  counts: Counts,
  deviations: Deviation[],
): void {
  const { body } = analysis.article;
  const indirect = analysis.quotes.filter(({ type }) => type === 'indirect');
  for (const { speaker: wanted, contains: text } of gold.indirect) {
    counts.indirect++;
    const [place] = locateInOrder(body, [{ text, inMarks: false }]);
    const at = place?.start ?? body.length;
    const here =
      place && indirect.filter(({ fragments }) => fragments.some((fragment) => overlaps(fragment, place)));
    const names = here?.map(({ speaker }) => speaker?.name ?? '(unknown)') ?? [];
    if (names.length === 0) deviations.push({ what: 'indirect missing', at, text, wanted });
    else if (names.some((name) => compareSpeakers([wanted], name) !== 'different')) counts.indirectRight++;
    else deviations.push({ what: 'indirect speaker', at, text, wanted, answered: names.join(' / ') });
  }
}
