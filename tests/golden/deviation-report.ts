import type { Deviation, GoldFigures } from './gold-counts.ts';

const CUT = 100;

/** What is off in one case, for a reader with a terminal: one block, one line a deviation. */
export function caseReport(slug: string, deviations: readonly Deviation[]): string {
  if (deviations.length === 0) return `${slug}: as the gold says`;
  const width = Math.max(...deviations.map(({ what }) => what.length));
  const lines = deviations.map((deviation) => `  ${deviation.what.padEnd(width)}  ${describe(deviation)}`);
  return [`${slug}: ${deviations.length} off`, ...lines].join('\n');
}

/** The figures of all cases, one a line, each beside its floor or ceiling. */
export function figuresReport(figures: GoldFigures, limits: Readonly<Record<string, number>>): string {
  return Object.entries(figures)
    .map(([name, value]) => {
      const unit = isShare(name) ? ' %' : '';
      return `  ${name.padEnd(18)}${`${value}${unit}`.padStart(9)}   ${isShare(name) ? 'floor' : 'ceiling'} ${limits[name]}`;
    })
    .join('\n');
}

/** Whether a figure is a share with a floor; otherwise it is a count with a ceiling. */
export function isShare(name: string): boolean {
  return !['wrongSpeakers', 'extraFragments', 'boilerplateLines'].includes(name);
}

function describe({ text, wanted, answered }: Deviation): string {
  const values = [
    ...(wanted === undefined ? [] : [`want ${shorten(wanted)}`]),
    ...(answered === undefined ? [] : [`got ${shorten(answered)}`]),
  ].join(', ');
  return text === '' ? values : `“${shorten(text)}”${values === '' ? '' : `  ${values}`}`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= CUT ? line : `${line.slice(0, CUT - 20)} … ${line.slice(-17)}`;
}
