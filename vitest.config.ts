import { defineConfig } from 'vitest/config'

const databases = ['./tests/support/global-setup.ts']

function project(name: string, include: readonly string[], more: object = {}) {
  return { test: { name, include: [...include], environment: 'node' as const, ...more } }
}

export default defineConfig({
  esbuild: { jsx: 'automatic' },
  test: {
    maxWorkers: 2,
    projects: [
      project('unit', ['{app,db,seeds,bin}/**/*.test.{ts,tsx}'], { globalSetup: databases, testTimeout: 30_000, hookTimeout: 30_000 }),
      project('conventions', ['tests/conventions/**/*.test.ts'], { testTimeout: 30_000, hookTimeout: 30_000 }),
      project('integration', ['tests/integration/**/*.test.ts'], { globalSetup: databases, testTimeout: 30_000, hookTimeout: 60_000 }),
      project('faults', ['tests/faults/**/*.test.ts'], { globalSetup: databases, testTimeout: 900_000, hookTimeout: 120_000, fileParallelism: false }),
    ],
  },
})
