// `npm test`: installs what it needs, then runs everything, to the end even when a part fails. Node built-ins only.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { ensureChromium } from './chromium.mjs'
import { ensureBuilt, ensureInstalled } from './ready.mjs'
import { NOTHING, sum, tallyOfReport, tallyOfStep } from './tally.mjs'

const REPORTS = 'test-results/reports'

rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })
ensureInstalled(run)
const chromium = await ensureChromium(run)
const environment = { ...process.env, NO_COLOR: '1', ...(chromium ? { CHROMIUM_PATH: chromium } : {}) }

const total = sum([
  step('types', () => node('typescript/bin/tsc', '-p', '.')),
  step('lint', () => [node('eslint/bin/eslint.js', '.'), node('stylelint/bin/stylelint.mjs', 'app/**/*.css')].every(Boolean)),
  build(),
  suite('unit, conventions, integration', 'vitest', (file) => vitest(file, 'unit', 'conventions', 'integration')),
  suite('faults', 'faults', (file) => vitest(file, 'faults')),
  suite('end to end', 'playwright', (file) => node('@playwright/test/cli.js', 'test', `--reporter=list,json`, { PLAYWRIGHT_JSON_OUTPUT_NAME: file })),
])
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`)
process.exitCode = total.failed === 0 ? 0 : 1

function step(name, work) {
  return tallyOfStep(timed(name, work))
}

function suite(name, report, work) {
  const file = `${REPORTS}/${report}.json`
  return tallyOfReport(file, timed(name, () => work(file)))
}

/** A build counts only when it fails: then what runs on it says nothing. */
function build() {
  return timed('build', () => succeeds(() => ensureBuilt(run))) ? NOTHING : tallyOfStep(false)
}

function timed(name, work) {
  process.stdout.write(`\n── ${name}\n`)
  const began = Date.now()
  const worked = work()
  process.stdout.write(`── ${name}: ${worked ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - began) / 1000)} s\n`)
  return worked
}

function vitest(file, ...projects) {
  return node('vitest/vitest.mjs', 'run', ...projects.flatMap((project) => ['--project', project]), '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`)
}

/** Runs a program of node_modules; the last argument may be more environment. True when it succeeded. */
function node(program, ...args) {
  const more = typeof args.at(-1) === 'object' ? args.pop() : {}
  return spawnSync(process.execPath, [`node_modules/${program}`, ...args], { stdio: 'inherit', env: { ...environment, ...more } }).status === 0
}

function succeeds(work) {
  try {
    work()
    return true
  } catch {
    return false
  }
}

function run(command, ...args) {
  execFileSync(command, args, { stdio: 'inherit' })
}
