import { readFileSync } from 'node:fs'

/** What this project reads of Vitest's JSON report. */
interface Report {
  success: boolean
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: { status: string; fullName: string }[] }[]
}

interface Tally {
  passed: number
  failed: number
  /** Full names of the tests that were skipped. */
  notRun: string[]
}

/**
 * Counts a Vitest JSON report. A test file that failed without a failed test (it did not load) counts as one failure,
 * and so does a report that was never written.
 */
export function tally(file: string): Tally {
  let report: Report
  try {
    report = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { passed: 0, failed: 1, notRun: [] }
  }
  const failedTests = (suite: Report['testResults'][number]) =>
    suite.assertionResults.filter((test) => test.status === 'failed').length
  const unloaded = report.testResults.filter((suite) => suite.status === 'failed' && failedTests(suite) === 0)
  const failed = report.numFailedTests + unloaded.length
  return {
    passed: report.numPassedTests,
    // An unhandled error outside every test makes the run fail with nothing counted.
    failed: failed === 0 && !report.success ? 1 : failed,
    notRun: report.testResults
      .flatMap((suite) => suite.assertionResults)
      .filter((test) => test.status !== 'passed' && test.status !== 'failed')
      .map((test) => test.fullName),
  }
}
