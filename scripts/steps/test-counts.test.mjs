import { expect, test } from 'vitest';
import { countsOf } from './test-counts.mjs';

const file = (status, ...tests) => ({ status, assertionResults: tests.map((of) => ({ status: of })) });
const report = (testResults, { passed = 0, failed = 0, skipped = 0, todo = 0 } = {}) => ({
  testResults,
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
  numTodoTests: todo,
});

test.each([
  ['all passed', report([file('passed', 'passed', 'passed')], { passed: 2 }), 0, { passed: 2, failed: 0, skipped: 0 }],
  [
    'a test failed',
    report([file('failed', 'passed', 'failed')], { passed: 1, failed: 1 }),
    0,
    { passed: 1, failed: 1, skipped: 0 },
  ],
  [
    'a file did not load',
    report([file('failed'), file('passed', 'passed')], { passed: 1 }),
    0,
    { passed: 1, failed: 1, skipped: 0 },
  ],
  [
    'skipped and to come',
    report([file('passed', 'skipped')], { skipped: 3, todo: 1 }),
    0,
    { passed: 0, failed: 0, skipped: 4 },
  ],
  ['two checks failed', report([file('passed', 'passed')], { passed: 1 }), 2, { passed: 1, failed: 2, skipped: 0 }],
  ['no report', null, 0, { passed: 0, failed: 1, skipped: 0 }],
])('%s', (_, given, failedSteps, counts) => {
  expect(countsOf(given, failedSteps)).toEqual(counts);
});
