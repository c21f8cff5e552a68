// npm run eval -- [quotes|summaries|reference|claims|extraction|feeds|all] [--set NAME] [--json] [--limit N] [--errors FILE] [--raise]
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { claimFigures, claimFile, evaluateClaims } from './claim-eval.ts';
import { evaluateExtraction, extractionFigures, extractionFile } from './extraction-eval.ts';
import { evaluateFeeds, feedFigures, feedFile } from './feed-eval.ts';
import { belowFloor, type Figures, raise, readFloors, writeFloors } from './floors.ts';
import { evaluateQuotes, type QuoteResult, quoteFigures, quoteSets } from './quote-eval.ts';
import { evaluateReference, referenceFigures, referenceFiles } from './reference-eval.ts';
import {
  reportClaims,
  reportExtraction,
  reportFeeds,
  reportQuotes,
  reportReference,
  reportSummaries,
} from './report.ts';
import { whySkipped } from './shared-data.ts';
import { evaluateSummaries, type SummaryResult, summaryFigures, summarySets } from './summary-eval.ts';

const parts = ['quotes', 'summaries', 'reference', 'claims', 'extraction', 'feeds', 'all'];
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string' },
    json: { type: 'boolean', default: false },
    limit: { type: 'string' },
    errors: { type: 'string' },
    raise: { type: 'boolean', default: false },
  },
});
const part = positionals[0] ?? 'all';
const limit = options.limit === undefined ? undefined : Number(options.limit);
const names = [...quoteSets, ...summarySets].map(({ name }) => name);
if (!parts.includes(part)) fail(`there is no part called ${part}: choose ${parts.join(', ')}`);
if (options.set !== undefined && !names.some((name) => name === options.set)) {
  fail(`there is no set called ${options.set}: choose ${names.join(', ')}`);
}
if (limit !== undefined && !(Number.isInteger(limit) && limit > 0))
  fail('--limit takes a whole number above 0');

const measured: Record<string, Record<string, number>> = {};
const quotes: QuoteResult[] = [];
const summaries: SummaryResult[] = [];

for (const set of quoteSets) {
  if (!wants('quotes', set.name, true) || !isThere(set.name, 'eval/quotes/score.mjs', set.file)) continue;
  const result = await evaluateQuotes(set, limit);
  quotes.push(result);
  measured[set.name] = quoteFigures(result);
}
if (quotes.length > 0) say(reportQuotes(quotes));

for (const set of summarySets) {
  if (!wants('summaries', set.name, set.usual)) continue;
  if (!isThere(set.name, 'eval/summaries/score.mjs', set.file)) continue;
  const result = await evaluateSummaries(set, limit);
  summaries.push(result);
  measured[set.name] = summaryFigures(result);
}
if (summaries.length > 0) say(reportSummaries(summaries));

if (wants('reference', 'reference', true) && isThere('reference', ...referenceFiles)) {
  const result = await evaluateReference();
  measured.reference = referenceFigures(result);
  say(reportReference(result));
}

if (wants('claims', 'claims', true) && isThere('claims', claimFile)) {
  const results = evaluateClaims(limit);
  measured.claims = claimFigures(results);
  say(reportClaims(results));
}

if (wants('extraction', 'extraction', true) && isThere('extraction', extractionFile)) {
  const result = await evaluateExtraction(limit);
  measured.extraction = extractionFigures(result);
  say(reportExtraction(result));
}

if (wants('feeds', 'feeds', true) && isThere('feeds', feedFile)) {
  const { results, misses } = evaluateFeeds();
  measured.feeds = feedFigures(results);
  say(reportFeeds(results, misses));
}

if (options.errors !== undefined) {
  const records = quotes.flatMap(({ name, errors }) => errors.map((error) => ({ set: name, ...error })));
  writeFileSync(options.errors, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  say(`${records.length} error records in ${options.errors}`);
}
if (options.json) console.log(JSON.stringify(measured, null, 2));
// A part of a set says nothing about the whole's floor.
if (limit === undefined) settle(measured);

function wants(ofPart: string, name: string, usual: boolean): boolean {
  if (part !== 'all' && part !== ofPart) return false;
  return options.set === undefined ? usual : options.set === name;
}

function isThere(name: string, ...files: readonly string[]): boolean {
  const reason = whySkipped(...files);
  if (reason !== undefined) say(`${name}: skipped, ${reason}`);
  return reason === undefined;
}

function settle(figures: Figures): void {
  const floors = readFloors();
  if (options.raise) writeFloors(raise(floors, figures));
  const complaints = belowFloor(floors, figures);
  for (const complaint of complaints) console.error(`below the floor: ${complaint}`);
  if (complaints.length > 0) process.exitCode = 1;
  else if (Object.keys(figures).length > 0) say('every figure is at or above its floor');
}

function say(text: string): void {
  if (!options.json) console.log(`${text}\n`);
}

function fail(reason: string): never {
  console.error(reason);
  process.exit(2);
}
