import type { ReadAnalysis } from '../archive/reading-of.ts';

/**
 * Keeps an article that a command has read in the archive, where `ask` finds what is said in it. The command's own work is done by
 * then: where nothing can be kept, one line on standard error says so and the exit code stays as it is.
 */
export async function keepArticle(analysis: ReadAnalysis): Promise<void> {
  const [{ readStoreSettings }, { openStore }, { readingOf }, { TERMINAL_PLACE }] = await Promise.all([
    import('../config/store-settings.ts'),
    import('../store/open-store.ts'),
    import('../archive/reading-of.ts'),
    import('../model/owner-of.ts'),
  ]);
  const settings = readStoreSettings();
  if (!settings.ok) return notKept(settings.problems.join('; '));
  try {
    const opened = await openStore(settings.value);
    if (!opened.ok) return notKept(opened.reason);
    const now = new Date().toISOString();
    await opened.value.keepArticle(readingOf(analysis, now), TERMINAL_PLACE, now);
    await opened.value.close();
  } catch (error) {
    notKept(error instanceof Error ? error.message : String(error));
  }
}

function notKept(why: string): void {
  process.stderr.write(`verbatim: not kept in the archive: ${why.trim()} (--no-keep leaves it alone)\n`);
}
