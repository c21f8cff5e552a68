import type { Block, Inline } from '../model/message.ts';
import type { Quote } from '../model/quote.ts';
import type {
  CandidateExplanation,
  PronounExplanation,
  QuoteExplanation,
  SpeakerExplanation,
  SpeechExplanation,
  TellingFeature,
  UnknownSpeakerReason,
} from '../model/quote-explanation.ts';
import { quoteBlock } from './attribution.ts';

/** How many candidates are told about, and how many features of the first and of the others. */
const CANDIDATES = 4;
const FEATURES_OF_FIRST = 4;
const FEATURES_OF_OTHERS = 2;

const UNKNOWN: Readonly<Record<UnknownSpeakerReason, string>> = {
  language: 'we have no word lists for the language of the article',
  nobody: 'nobody who could speak is mentioned near',
  unsure: 'no candidate is likely enough',
  pronoun: 'whom the pronoun stands for is not likely enough',
};

const CONTRADICTS = { gender: 'gender', number: 'number', kind: 'what it is' } as const;

/**
 * Explanations as blocks of a message, two each: the words with who was taken to say them, and a list of why.
 * `body` is the article's, which the explanations' spans point into.
 */
export function explanationBlocks(
  explanations: readonly QuoteExplanation[],
  body: string,
  language: string,
): Block[] {
  return explanations.flatMap((explanation) => [
    wordsOf(explanation, body, language),
    { kind: 'list', items: reasonsOf(explanation, body).map((text) => [{ kind: 'text', text }]) },
  ]);
}

function wordsOf({ basis, span, quote }: QuoteExplanation, body: string, language: string): Block {
  const words = body.slice(span.start, span.end);
  if (quote !== undefined && quote.type !== 'indirect') {
    return quoteBlock({ ...quote, fragments: [span] }, body, language, percent(quote.confidence));
  }
  const inlines: Inline[] = [{ kind: 'text', text: basis === 'marks' ? `“${words}”` : words }];
  if (quote !== undefined)
    inlines.push({ kind: 'emphasis', text: ` — ${speakerName(quote)} (${percent(quote.confidence)})` });
  return { kind: 'line', inlines };
}

function reasonsOf(explanation: QuoteExplanation, body: string): string[] {
  switch (explanation.basis) {
    case 'turn':
      return ['A turn of the conversation: the label before it names the speaker.'];
    case 'clause': {
      const { quote, pronoun } = explanation;
      const cue =
        quote?.cue === undefined ? 'its verb of speech' : `“${body.slice(quote.cue.start, quote.cue.end)}”`;
      return [
        `Without marks: it is the clause that goes with ${cue}; the subject there names the speaker.`,
        ...(pronoun === undefined ? [] : pronounReasons(pronoun)),
      ];
    }
    case 'marks': {
      const { speech, speaker, inTurn } = explanation;
      const reasons = [speechReason(speech)];
      if (inTurn) reasons.push('Part of a turn of the conversation, which is quoted as a whole.');
      else if (speaker !== undefined) reasons.push(...speakerReasons(speaker));
      return reasons;
    }
  }
}

function speechReason({ isSpeech, by, probability, telling }: SpeechExplanation): string {
  if (by === 'nickname') return 'No speech: the words stand inside a name.';
  const verdict = isSpeech ? 'Speech' : 'No speech';
  const why = telling.slice(0, FEATURES_OF_FIRST).map((feature) => contrast(feature));
  return `${verdict} (${percent(probability ?? 0)} likely to be speech)${why.length === 0 ? '' : `: ${why.join('; ')}`}.`;
}

function speakerReasons({ candidates, noneProbability, pronoun, unknown }: SpeakerExplanation): string[] {
  return [
    ...(unknown === undefined ? [] : [`Speaker unknown: ${UNKNOWN[unknown]}.`]),
    ...candidateReasons(candidates),
    ...(candidates.length === 0 ? [] : [`None of them: ${percent(noneProbability)}, score 0.`]),
    ...(pronoun === undefined ? [] : pronounReasons(pronoun)),
  ];
}

function pronounReasons({
  words,
  entity,
  candidates,
  excluded,
  noneProbability,
}: PronounExplanation): string[] {
  const verdict = entity === undefined ? 'stands for nobody sure' : `stands for ${entity.name}`;
  const out = excluded.map(({ entity: { name }, because }) => `${name} (${CONTRADICTS[because]})`);
  return [
    `“${words}” ${verdict}.`,
    ...candidateReasons(candidates).map((reason) => `“${words}”: ${reason}`),
    ...(candidates.length === 0 ? [] : [`“${words}”: none of them: ${percent(noneProbability)}, score 0.`]),
    ...(out.length === 0 ? [] : [`“${words}” cannot be ${out.join(', ')}: it contradicts.`]),
  ];
}

function candidateReasons(candidates: readonly CandidateExplanation[]): string[] {
  return candidates.slice(0, CANDIDATES).map((candidate, index) => {
    const { words, kind, entity, probability, together, score, telling, rival } = candidate;
    const pooled = together === undefined ? '' : ` (${percent(together)} with other mentions)`;
    const name = entity === undefined || entity.name === words ? words : `${words} = ${entity.name}`;
    const what = [kind === 'nominal' ? 'noun phrase' : kind, ...(entity === undefined ? [] : [entity.kind])];
    const lead = `${index + 1}. ${name} (${what.join(', ')}): ${percent(probability)}${pooled}, score ${score.toFixed(2).replace('-', '−')}`;
    if (telling.length === 0) return `${lead}.`;
    if (index > 0)
      return `${lead}. Behind: ${telling
        .slice(0, FEATURES_OF_OTHERS)
        .map(({ says }) => says)
        .join('; ')}.`;
    const other = rival === undefined ? undefined : candidates[rival];
    const why = telling.slice(0, FEATURES_OF_FIRST).map((feature) => contrast(feature));
    return `${lead}. Leads${other === undefined ? '' : ` ${other.words}`}: ${why.join('; ')}.`;
  });
}

function contrast({ says, insteadSays, moves }: TellingFeature): string {
  return `${says} (${moves > 0 ? '+' : '−'}${Math.abs(moves).toFixed(1)} if: ${insteadSays})`;
}

function speakerName({ speaker }: Quote): string {
  return speaker?.name ?? 'speaker unknown';
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
