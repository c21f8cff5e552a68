/** The walks of life a role belongs to, as bits: who rises stays in one of them. */
export const SPHERES = {
  politics: 1,
  business: 2,
  sport: 4,
  law: 8,
  police: 16,
  science: 32,
  medicine: 64,
  church: 128,
  military: 256,
  arts: 512,
  media: 1024,
  schools: 2048,
  causes: 4096,
  labour: 8192,
  /** Whoever is quoted as a private person. */
  private: 16384,
  rescue: 32768,
} as const;

/** The name of a sphere. */
export type Sphere = keyof typeof SPHERES;

// Between which spheres people are often seen to go, and which are hard to tell apart by a title.
const NEAR: readonly (readonly [Sphere, Sphere])[] = [
  ['politics', 'law'],
  ['politics', 'military'],
  ['politics', 'causes'],
  ['politics', 'labour'],
  ['politics', 'media'],
  ['politics', 'business'],
  ['causes', 'labour'],
  ['law', 'police'],
  ['police', 'military'],
  ['police', 'rescue'],
  ['medicine', 'rescue'],
  ['science', 'medicine'],
  ['science', 'schools'],
  ['business', 'science'],
  ['media', 'arts'],
  ['media', 'causes'],
];

const nearTo = new Map<number, number>();
for (const [a, b] of NEAR) {
  nearTo.set(SPHERES[a], (nearTo.get(SPHERES[a]) ?? 0) | SPHERES[b]);
  nearTo.set(SPHERES[b], (nearTo.get(SPHERES[b]) ?? 0) | SPHERES[a]);
}

/** Whether some sphere of one set is near to some sphere of the other. */
export function areNear(a: number, b: number): boolean {
  for (const [sphere, near] of nearTo) if ((a & sphere) !== 0 && (b & near) !== 0) return true;
  return false;
}
