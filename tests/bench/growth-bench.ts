import { analyse } from '../../src/index.ts';
import { ownArticles } from './summary-bench.ts';
import { growthExponent, shortest } from './timing.ts';

/** What one length of text costs. */
export interface GrowthPoint {
  readonly kilobytes: number;
  readonly milliseconds: number;
}

/** Cost against length: the points, and the exponent over those where fixed costs no longer show. */
export interface Growth {
  readonly points: readonly GrowthPoint[];
  readonly exponent: number;
}

const lengths = [1, 2, 5, 10, 20, 50, 100, 200] as const;
const settledFrom = 10;

/** Measures `analyse` on ever longer texts made of our own articles, one after the other. */
export async function benchGrowth(): Promise<Growth> {
  const bodies = (await ownArticles()).map(({ article }) => article.body);
  const points = lengths.map((kilobytes) => {
    const text = textOf(kilobytes * 1000, bodies);
    return {
      kilobytes,
      milliseconds: shortest(() => analyse(text, { language: 'en' }), kilobytes < 50 ? 9 : 4),
    };
  });
  const settled = points.filter(({ kilobytes }) => kilobytes >= settledFrom);
  const exponent = growthExponent(
    settled.map(({ kilobytes, milliseconds }) => ({ size: kilobytes, cost: milliseconds })),
  );
  return { points, exponent };
}

function textOf(length: number, bodies: readonly string[]): string {
  let text = '';
  for (let i = 0; text.length < length; i++) text += `${bodies[i % bodies.length]}\n\n`;
  return text.slice(0, length);
}
