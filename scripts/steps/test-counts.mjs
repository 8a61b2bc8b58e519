// The one line that says how a run of the tests went.

/**
 * Counts vitest's JSON report. A file that could not even be loaded, a failed check and a run without a report count as one
 * failure each, so that no run with something wrong ever says `0 failed`.
 */
export function countsOf(report, failedSteps) {
  if (report === null) return { passed: 0, failed: failedSteps + 1, skipped: 0 };
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles + failedSteps,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
