import type { PlainFeatures } from './features.ts';

const PLACES = [0, 1, 2, 3, 4, 5] as const;

/** The names of what `crossed` gives, in its order. */
export const CROSSED_FEATURES: readonly string[] = [
  ...PLACES.map((place) => `at-${place}`),
  'at-6-to-9',
  'at-10-on',
  'at-end',
  'place*first-like-document',
  'second*first-like-document',
  'first*first-like-document',
  'first*words-log',
  'place*sentences',
  'centroid*place-log',
  'headline-cover*place-log',
  'words-log*words-log',
  'long',
  'short',
  'cue*quoted-share',
  'mostly-quoted',
  'capitals*place',
];

/** Steps and products of the plain features, which let a linear model bend: place in particular isn't linear. */
export function crossed(plain: PlainFeatures, index: number, total: number): number[] {
  const central = plain['first-like-document'];
  return [
    ...PLACES.map((place) => Number(index === place)),
    Number(index > 5 && index < 10),
    Number(index >= 10),
    Number(total - index <= 2),
    plain.place * central,
    plain['is-second'] * central,
    plain['is-first'] * central,
    plain['is-first'] * plain['words-log'],
    plain.place * plain.sentences,
    plain.centroid * plain['place-log'],
    plain['headline-cover'] * plain['place-log'],
    plain['words-log'] ** 2,
    Math.max(0, plain.words - 35) / 10,
    Math.max(0, 12 - plain.words) / 5,
    plain.cue * plain['quoted-share'],
    Number(plain['quoted-share'] > 0.5),
    plain.capitals * plain.place,
  ];
}
