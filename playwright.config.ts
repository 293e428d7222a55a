import { defineConfig, devices } from '@playwright/test'
import { findChromium } from './bin/chromium.mjs'

const executablePath = findChromium()
const chromium = {
  ...devices['Desktop Chrome'],
  locale: 'en-GB',
  launchOptions: {
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  },
}

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './tests/e2e/support/global-setup.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: { trace: 'off', screenshot: 'only-on-failure' },
  projects: [
    { name: 'with-javascript', use: chromium },
    { name: 'without-javascript', testIgnore: ['**/leave-quickly.spec.ts', '**/read-aloud.spec.ts', '**/stepping.spec.ts', '**/interruptions.spec.ts', '**/languages.spec.ts', '**/question-kinds-accessible.spec.ts', '**/office-rooms.spec.ts', '**/drill.spec.ts'], use: { ...chromium, javaScriptEnabled: false } },
  ],
})
