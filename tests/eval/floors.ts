import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Set name → figure name → the value it must reach. Higher is better for every figure. */
export type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>;

const floorsFile = join(import.meta.dirname, 'floors.json');

/** Reads the floors kept in the repository. */
export function readFloors(): Figures {
  return JSON.parse(readFileSync(floorsFile, 'utf8')) as Figures;
}

/** Names each figure that is below its floor. A floor of a set that ran but lacks its figure counts too. */
export function belowFloor(floors: Figures, measured: Figures): string[] {
  const complaints: string[] = [];
  for (const [set, figures] of Object.entries(measured)) {
    for (const [figure, floor] of Object.entries(floors[set] ?? {})) {
      const value = figures[figure];
      if (value === undefined) complaints.push(`${set}: ${figure} was not measured (floor ${floor})`);
      else if (!(value >= floor)) complaints.push(`${set}: ${figure} ${value.toFixed(2)} < floor ${floor}`);
    }
  }
  return complaints;
}

/** The floors after a measurement: raised where it is better, never lowered; rounded down to one decimal. */
export function raise(floors: Figures, measured: Figures): Figures {
  const raised: Record<string, Record<string, number>> = {};
  for (const [set, figures] of Object.entries(floors)) raised[set] = { ...figures };
  for (const [set, figures] of Object.entries(measured)) {
    const target = raised[set] ?? {};
    raised[set] = target;
    for (const [figure, value] of Object.entries(figures)) {
      const rounded = Math.floor(value * 10 + 1e-9) / 10;
      target[figure] = Math.max(target[figure] ?? Number.NEGATIVE_INFINITY, rounded);
    }
  }
  return raised;
}

/** Writes the floors back. */
export function writeFloors(floors: Figures): void {
  writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
}
