import { spawnSync } from 'node:child_process';
import { table } from '../eval/report.ts';
import { median } from '../eval/road.ts';
import { importScorer, readLines, whySkipped } from '../eval/shared-data.ts';
import { loadBaselines } from './baselines.ts';
import { nearestSpeakers, ourQuotes } from './nearest-speaker.ts';
import type { GoldArticle, TaggerScore } from './tagger-score.ts';
import { scoreTagging } from './tagger-score.ts';
import { loadTagger } from './taggers.ts';

const file = 'eval/quotes/polnear_train.jsonl';
const scorer = 'eval/quotes/score.mjs';
const articles = 200;

interface Scored {
  scoreDocs(
    golds: readonly unknown[],
    preds: readonly unknown[],
  ): { r: { relaxed: { f1: number }; attribution: { exact: number }; e2e: { f1: number } } };
}

interface TaggerFigures extends TaggerScore {
  readonly name: string;
  readonly loadMilliseconds: number;
  readonly megabytes: number;
  readonly millisecondsMedian: number;
  readonly spanF1: number;
  readonly speakerRight: number;
  readonly endToEnd: number;
}

/**
 * Measures what could stand under the engine on every fourth training article, 200 in all: time, memory, whether
 * who speaks is a mention, whether the verb of the cue is a verb, and quotes end to end with the nearest mention.
 * Prints a table; without the data it says why not.
 */
export async function benchTaggers(json: boolean): Promise<void> {
  const skipped = whySkipped(file, scorer);
  if (skipped !== undefined) return console.log(`taggers: skipped, ${skipped}`);
  loadBaselines();
  const golds = readLines<GoldArticle>(file)
    .filter((_, index) => index % 4 === 0)
    .slice(0, articles);
  const { scoreDocs } = await importScorer<Scored>(scorer);
  const figures: TaggerFigures[] = [];
  for (const name of ['verbatim', 'compromise', 'wink-nlp'])
    figures.push(await measure(name, golds, scoreDocs));
  const { r } = scoreDocs(golds, golds.map(ourQuotes));
  const engine = [100 * r.relaxed.f1, 100 * r.attribution.exact, 100 * r.e2e.f1].map((each) =>
    each.toFixed(1),
  );
  if (json) return console.log(JSON.stringify({ articles: golds.length, figures, engine }, null, 2));
  const percent = (share: number) => (100 * share).toFixed(1);
  console.log(
    table(
      [
        `taggers on ${golds.length} articles`,
        'load ms',
        'MB',
        'ms/article',
        'mentions/100 words',
        'speaker covered',
        'exact',
        'cue a verb',
        'span F1',
        'speaker',
        'end-to-end F1',
      ],
      figures.map((each) => [
        each.name,
        each.loadMilliseconds.toFixed(0),
        each.megabytes.toFixed(0),
        each.millisecondsMedian.toFixed(2),
        (100 * each.mentionsPerWord).toFixed(1),
        percent(each.covered),
        percent(each.exact),
        percent(each.cueVerbs),
        percent(each.spanF1),
        percent(each.speakerRight),
        percent(each.endToEnd),
      ]),
    ),
  );
  console.log(`the engine with its rankers (trained on these articles): ${engine.join(' / ')}`);
}

async function measure(
  name: string,
  golds: readonly GoldArticle[],
  scoreDocs: Scored['scoreDocs'],
): Promise<TaggerFigures> {
  const { loadMilliseconds, megabytes } = loadAlone(name);
  const tagger = await loadTagger(name);
  for (const { text } of golds.slice(0, 5)) tagger.tag(text);
  const times: number[] = [];
  const tagged = golds.map((gold) => {
    const started = performance.now();
    const tagging = tagger.tag(gold.text);
    times.push(performance.now() - started);
    return { gold, tagging };
  });
  const { r } = scoreDocs(
    golds,
    tagged.map(({ gold, tagging }) => nearestSpeakers(gold, tagging)),
  );
  return {
    name,
    loadMilliseconds,
    megabytes,
    millisecondsMedian: median(times),
    ...scoreTagging(tagged),
    spanF1: r.relaxed.f1,
    speakerRight: r.attribution.exact,
    endToEnd: r.e2e.f1,
  };
}

/** Loading and the first article in a process of its own, and how much memory that process holds more after it. */
function loadAlone(name: string): { loadMilliseconds: number; megabytes: number } {
  const code = `
    import { loadTagger } from ${JSON.stringify(new URL('./taggers.ts', import.meta.url).href)};
    const before = process.memoryUsage().rss;
    const started = performance.now();
    (await loadTagger(${JSON.stringify(name)})).tag('“We go north,” said Ida Lund, the mayor of Tarsund.');
    const loadMilliseconds = performance.now() - started;
    console.log(JSON.stringify({ loadMilliseconds, megabytes: (process.memoryUsage().rss - before) / 2 ** 20 }));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  return JSON.parse(stdout) as { loadMilliseconds: number; megabytes: number };
}
