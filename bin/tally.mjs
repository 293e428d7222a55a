// Adds up what the parts of `npm test` report. Pure, so that a wrong sum is a failing test.
import { existsSync, readFileSync } from 'node:fs'

export const NOTHING = { passed: 0, failed: 0, skipped: 0 }

/** A part that has no report of its own counts as one test. */
export function tallyOfStep(worked) {
  return { ...NOTHING, [worked ? 'passed' : 'failed']: 1 }
}

/** A report of vitest or Playwright. A part that ended badly without naming a failed test counts as one failure. */
export function tallyOfReport(file, worked) {
  const tally = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : NOTHING
  return worked || tally.failed > 0 ? tally : { ...tally, failed: 1 }
}

export function sum(tallies) {
  return tallies.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed, skipped: all.skipped + one.skipped }), NOTHING)
}

function read(report) {
  if (report.stats) return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected, skipped: report.stats.skipped }
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests + report.numTodoTests }
}
