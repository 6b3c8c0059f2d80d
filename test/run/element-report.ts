import { writeFileSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';

/** The runner's usual output, and the counts as JSON in the file `TEST_REPORT` names, for `npm test` to add up. */
export function elementReporters(): Reporter[] {
  const file = process.env['TEST_REPORT'];
  const counts: Reporter = {
    onTestRunFinished({ sessions }) {
      if (file) writeFileSync(file, JSON.stringify(countOf(sessions)));
    },
  };
  return [defaultReporter(), counts];
}

// A file that broke before its first test counts as one failure, or nobody would notice it.
function countOf(sessions: Iterable<TestSession>) {
  let passed = 0;
  let failed = 0;
  for (const session of sessions) {
    const results = session.testResults ? resultsIn(session.testResults) : [];
    passed += results.filter((well) => well).length;
    failed += results.filter((well) => !well).length;
    if (!session.passed && results.every((well) => well)) failed += 1;
  }
  return { numPassedTests: passed, numFailedTests: failed };
}

function resultsIn({ tests, suites }: Pick<TestSuiteResult, 'tests' | 'suites'>): boolean[] {
  return [...tests.map(({ passed }) => passed), ...suites.flatMap(resultsIn)];
}
