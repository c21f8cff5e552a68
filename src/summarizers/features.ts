import { CROSSED_FEATURES, crossed } from './crossed-features.ts';
import { type Salience, similarity } from './salience.ts';
import type { SentenceProfile } from './sentence-profile.ts';

const PLAIN_FEATURES = [
  'place',
  'place-log',
  'place-share',
  'is-first',
  'is-second',
  'is-third',
  'sentences',
  'words',
  'words-log',
  'content-weight',
  'content-mean',
  'frequency-sum',
  'frequency-mean',
  'frequency-top',
  'centroid',
  'headline-cover',
  'headline-share',
  'headline-missing',
  'like-first',
  'like-second',
  'like-before',
  'like-after',
  'new-share',
  'numbers',
  'capitals',
  'capital-share',
  'quoted-share',
  'pronouns',
  'personal',
  'brackets',
  'commas',
  'cue',
  'opens-pronoun',
  'opens-connective',
  'glued',
  'labelled',
  'pronoun-speaker',
  'unattributed',
  'question',
  'ends-open',
  'first-like-document',
  'first-words',
  'pairs',
  'pair-share',
  'late-share',
] as const;

/** The names of a sentence's features, in the order of its vector; the weights name them too. */
export const FEATURES: readonly string[] = [...PLAIN_FEATURES, ...CROSSED_FEATURES];

/** The values of the plain features of one sentence, by name. */
export type PlainFeatures = Readonly<Record<(typeof PLAIN_FEATURES)[number], number>>;

/** One vector of features for each sentence, in the order of `FEATURES`. Linear in the document's tokens. */
export function describe(profiles: readonly SentenceProfile[], salience: Salience): number[][] {
  const { terms, weight, count, norm } = salience;
  const mass = count.map((times, term) => times * weight[term]!);
  const massNorm = Math.sqrt(mass.reduce((sum, value) => sum + value * value, 0)) || 1;
  const total = profiles.length;
  const centroid = terms.map((list, index) => {
    let dot = 0;
    for (const term of list) dot += weight[term]! * mass[term]!;
    return norm[index] ? dot / (norm[index]! * massNorm) : 0;
  });
  return profiles.map((profile, index) => {
    const own = terms[index]!;
    const used = Math.max(1, own.length);
    let [heft, tf, top, title, fresh, late] = [0, 0, 0, 0, 0, 0];
    for (const term of own) {
      heft += weight[term]!;
      const repeated = Math.log(count[term]!) * weight[term]!;
      tf += repeated;
      if (repeated > top) top = repeated;
      if (salience.inHeadline[term]) title += weight[term]!;
      if (salience.last[term]! > index + total / 3) late += weight[term]!;
      if (salience.first[term] === index) fresh += weight[term]!;
    }
    const words = Math.max(1, profile.words);
    const like = (other: number) =>
      other >= 0 && other < total && other !== index ? similarity(salience, index, other) : 0;
    const plain: PlainFeatures = {
      place: 1 / (1 + index),
      'place-log': Math.log(1 + index),
      'place-share': index / total,
      'is-first': Number(index === 0),
      'is-second': Number(index === 1),
      'is-third': Number(index === 2),
      sentences: Math.log(total),
      words: Math.min(words, 80),
      'words-log': Math.log(words),
      'content-weight': heft / 50,
      'content-mean': heft / used,
      'frequency-sum': tf / 20,
      'frequency-mean': tf / used,
      'frequency-top': top,
      centroid: centroid[index]!,
      'headline-cover': salience.headlineWeight ? title / salience.headlineWeight : 0,
      'headline-share': heft ? title / heft : 0,
      'headline-missing': Number(salience.headlineWeight === 0),
      'like-first': like(0),
      'like-second': like(1),
      'like-before': like(index - 1),
      'like-after': like(index + 1),
      'new-share': heft ? fresh / heft : 0,
      numbers: Math.min(profile.numbers, 6),
      capitals: Math.min(profile.capitals, 12),
      'capital-share': profile.capitals / words,
      'quoted-share': profile.quoted / words,
      pronouns: profile.pronouns / words,
      personal: profile.personal / words,
      brackets: profile.brackets,
      commas: Math.min(profile.commas, 6),
      cue: Number(profile.cue),
      'opens-pronoun': Number(profile.opening === 'pronoun'),
      'opens-connective': Number(profile.opening === 'connective'),
      glued: Number(profile.glued),
      labelled: Number(profile.labelled),
      'pronoun-speaker': Number(profile.pronounSpeaker),
      unattributed: Number(profile.unattributed),
      question: Number(profile.question),
      'ends-open': Number(profile.endsOpen),
      'first-like-document': centroid[0]!,
      'first-words': Math.min(profiles[0]!.words, 60),
      pairs: Math.min(salience.pairs[index]!, 8),
      'pair-share': salience.pairs[index]! / used,
      'late-share': heft ? late / heft : 0,
    };
    return [...Object.values(plain), ...crossed(plain, index, total)];
  });
}
