import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sum, tallyOfReport, tallyOfStep } from './tally.mjs'

function report(contents: object): string {
  const file = join(mkdtempSync(join(tmpdir(), 'sayback-tally-')), 'report.json')
  writeFileSync(file, JSON.stringify(contents))
  return file
}

describe('the last line of npm test', () => {
  it('adds vitest, Playwright and the parts without a report', () => {
    const vitest = report({ numPassedTests: 10, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 })
    const playwright = report({ stats: { expected: 5, unexpected: 2, flaky: 1, skipped: 4 } })
    expect(sum([tallyOfReport(vitest, false), tallyOfReport(playwright, false), tallyOfStep(true), tallyOfStep(false)]))
      .toEqual({ passed: 17, failed: 4, skipped: 7 })
  })

  it('counts a failure where a part ended badly without naming a test', () => {
    const clean = report({ numPassedTests: 10, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 })
    expect(tallyOfReport(clean, false)).toEqual({ passed: 10, failed: 1, skipped: 0 })
    expect(tallyOfReport(clean, true).failed).toBe(0)
  })

  it('counts a failure where there is no report at all', () => {
    expect(tallyOfReport('/nowhere/report.json', false)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})
