import { writeFileSync } from 'node:fs';
import { analyse } from '../../src/index.ts';
import { useQuoteModels } from '../../src/quotes/quote-models.ts';
import { type GoldArticle, prepare, readGold } from './quote-rows.ts';
import { trainQuoteModels } from './train-quotes.ts';

const data = new URL('../../../shared/eval/quotes/', import.meta.url);
const FOLDS = Number(process.argv[2] ?? 4);
const errorsFile = process.argv[3];

interface Scorer {
  scoreDocs(golds: readonly unknown[], preds: readonly unknown[]): { r: Score; errors: ScoredError[] };
}
interface Score {
  readonly gold: number;
  readonly relaxed: { readonly p: number; readonly r: number; readonly f1: number };
  readonly e2e: { readonly f1: number };
  readonly attribution: { readonly exact: number };
  readonly byType: Record<string, { gold: number; attN: number; exact: number }>;
}
interface ScoredError {
  readonly id: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly gold?: string;
  readonly pred?: string;
}

/** Cross-validates the quote models on the training files: each article is judged by models that never saw it. */
async function crossValidate(): Promise<void> {
  const { scoreDocs } = (await import(new URL('score.mjs', data).href)) as Scorer;
  const sets = [
    { name: 'polnear_train', language: 'en' },
    { name: 'wikinews_de_train', language: 'de' },
  ].map(({ name, language }) => {
    const golds = readGold(new URL(`${name}.jsonl`, data).pathname);
    return {
      name,
      language,
      golds,
      prepared: golds.map((gold) => prepare(gold, language)),
      predictions: [] as unknown[],
    };
  });
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFold = (_: unknown, index: number): boolean => index % FOLDS === fold;
    const training = sets.flatMap(({ prepared }) =>
      prepared.filter((article, index) => !inFold(article, index)),
    );
    useQuoteModels(trainQuoteModels(training, {}));
    for (const { golds, language, predictions } of sets) {
      for (const gold of golds.filter(inFold)) predictions.push(predict(gold, language));
    }
  }
  for (const { name, golds, predictions } of sets) {
    const { r, errors } = scoreDocs(golds, predictions);
    const types = Object.entries(r.byType).map(
      ([type, v]) => `${type} ${((100 * v.exact) / Math.max(1, v.attN)).toFixed(1)} of ${v.attN}`,
    );
    console.log(
      `${name}: span F1 ${percent(r.relaxed.f1)} (P ${percent(r.relaxed.p)} R ${percent(r.relaxed.r)}), speaker ${percent(r.attribution.exact)}, end-to-end F1 ${percent(r.e2e.f1)} | ${types.join(', ')}`,
    );
    if (errorsFile !== undefined) {
      const texts = new Map(golds.map((gold) => [gold.id, gold.text]));
      const lines = errors.map((error) => {
        const text = texts.get(error.id) ?? '';
        return JSON.stringify({
          ...error,
          context: text.slice(Math.max(0, error.start - 220), error.end + 120),
        });
      });
      writeFileSync(`${errorsFile}.${name}.jsonl`, `${lines.join('\n')}\n`);
    }
  }
}

function predict(gold: GoldArticle, language: string): unknown {
  const { article, quotes } = analyse(gold.text, { language });
  const entries = quotes
    .filter(({ type }) => type !== 'indirect')
    .flatMap(({ fragments, speaker }) =>
      fragments.map(({ start, end }) => ({
        start,
        end,
        text: article.body.slice(start, end),
        speaker: speaker?.asWritten ?? speaker?.name ?? null,
      })),
    );
  return { id: gold.id, quotes: entries };
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

await crossValidate();
