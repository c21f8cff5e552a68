/** How many checks passed, failed and were skipped. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface JsonReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Counts the tests in a report of vitest's JSON reporter. A file that failed without a failed test (it could not
 * be loaded, or a hook broke) counts as one failure, and so does a run that failed for any other reason.
 */
export function countTests(report: string, runnerPassed: boolean): Tally {
  const { testResults } = JSON.parse(report) as JsonReport;
  const statuses = testResults.flatMap((file) => file.assertionResults.map(({ status }) => status));
  const passed = statuses.filter((status) => status === 'passed').length;
  const skipped = statuses.filter((status) => status !== 'passed' && status !== 'failed').length;
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  const failed = statuses.filter((status) => status === 'failed').length + brokenFiles.length;
  return { passed, failed: failed === 0 && !runnerPassed ? 1 : failed, skipped };
}

/** The line that ends a test run. */
export function lastLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
