import type { Abstention } from '../model/digest.ts';
import { abstentionFor } from './abstention/abstention-for.ts';
import { chooseLines } from './choose-lines.ts';
import { openingLines } from './lead.ts';
import { type SummaryWeights, scoreStory } from './score-story.ts';
import { type StorySentence, storyOf } from './story.ts';
import type { Summarizer } from './summarizer.ts';
import { extractedLine } from './summary-line.ts';
import weights from './weights.json' with { type: 'json' };

/**
 * Chooses whole sentences of the body by small trained linear models: one compares sets of three lines, one picks
 * the gist. Method, origins and figures: `docs/digests.md`.
 */
export const ranked: Summarizer = rankedBy(weights);

/**
 * The gist's model was trained on English; read on German articles its choice was worse than the first sentence in
 * one of three. Other languages take the first of so many lines instead.
 */
const GIST_AMONG = 3;

const NOTHING_STANDS_ALONE: Abstention = {
  code: 'link-list',
  reason: 'No sentence of this can be shown by itself.',
};

/** The ranked summarizer with other weights, for training and measuring. */
export function rankedBy(models: SummaryWeights): Summarizer {
  return {
    name: 'ranked',
    summarize(document, request) {
      const story = storyOf(document, request.quotes);
      const abstained = abstentionFor(document, story);
      if (abstained?.code === 'unknown-language') {
        return { ...openingLines(document, story, request.lines), abstained };
      }
      if (abstained !== undefined) return { lines: [], abstained };
      const scored = scoreStory(document, story, models);
      const line = (index: number) => extractedLine(document.article.body, story[index]!.sentence);
      const lines = chooseLines(story, scored.salience, scored, request.lines).map(line);
      const gist =
        document.article.language === 'en'
          ? chooseGist(story, scored.gists)
          : (chooseLines(story, scored.salience, scored, GIST_AMONG)[0] ?? chooseGist(story, scored.gists));
      if (gist >= 0) return { gist: line(gist), lines };
      const opening = openingLines(document, story, request.lines);
      return opening.lines.length > 0 ? opening : { lines: [], abstained: NOTHING_STANDS_ALONE };
    },
  };
}

/** The best gist that stands alone and points back at nothing; a poor one only where nothing else does. */
function chooseGist(story: readonly StorySentence[], gists: readonly number[]): number {
  for (const fault of ['none', 'poor']) {
    let best = -1;
    for (let index = 0; index < story.length; index++) {
      if (story[index]!.fault !== fault || story[index]!.pointsBack) continue;
      if (best < 0 || gists[index]! > gists[best]!) best = index;
    }
    if (best >= 0) return best;
  }
  return -1;
}
