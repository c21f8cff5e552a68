import type { BatchProgress } from '../batch/digest-lines.ts';

/** A progress bar on one line of a terminal; silent where there is no terminal. */
export interface ProgressBar {
  update(progress: BatchProgress): void;
  /** Wipes the bar. */
  clear(): void;
  /** Replaces the bar with one line on what was done. */
  finish(progress: BatchProgress, output: string): void;
}

const REDRAW_MILLISECONDS = 100;
/** Wipes the line of a terminal that the cursor is on. */
export const WIPE = '\r\u001b[K';

/** Makes the progress bar of a batch run. `totalBytes` is the size of its input, where that is known. */
export function progressBar(terminal: NodeJS.WriteStream, totalBytes: number | undefined): ProgressBar {
  if (terminal.isTTY !== true) return { update() {}, clear() {}, finish() {} };
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    update(progress) {
      if (performance.now() - drawn < REDRAW_MILLISECONDS) return;
      drawn = performance.now();
      const line = progressLine(progress, totalBytes, seconds());
      terminal.write(`${WIPE}${line.slice(0, Math.max(0, (terminal.columns || 80) - 1))}`);
    },
    clear: () => void terminal.write(WIPE),
    finish: (progress, output) => void terminal.write(`${WIPE}${summaryLine(progress, output, seconds())}\n`),
  };
}

/** The bar itself: how far, how many, how fast, how much longer. */
export function progressLine(
  { done, bytesRead }: BatchProgress,
  totalBytes: number | undefined,
  seconds: number,
): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const count = `${thousands(done)} articles · ${thousands(Math.round(rate))}/s`;
  if (!totalBytes) return count;
  const share = Math.min(1, bytesRead / totalBytes);
  const filled = Math.round(share * 24);
  const left = share > 0 ? duration((seconds * (1 - share)) / share) : '…';
  const percent = `${Math.floor(share * 100)}%`.padStart(4);
  return `${'█'.repeat(filled)}${'░'.repeat(24 - filled)} ${percent} · ${count} · ${left} left`;
}

/** What was done, in one line. */
export function summaryLine({ done, failed }: BatchProgress, output: string, seconds: number): string {
  const target = output === '-' ? '' : ` → ${output}`;
  const errors = failed === 0 ? '' : `, ${thousands(failed)} of them with an error`;
  return `${thousands(done)} ${done === 1 ? 'article' : 'articles'}${errors}, in ${duration(seconds)}${target}`;
}

function thousands(count: number): string {
  return count.toLocaleString('en');
}

function duration(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  return whole < 3600
    ? `${Math.floor(whole / 60)} min ${whole % 60} s`
    : `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
