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
      project('unit', ['{app,db,seeds,bin}/**/*.test.{ts,tsx}'], { globalSetup: databases, testTimeout: 15_000 }),
      project('conventions', ['tests/conventions/**/*.test.ts']),
      project('integration', ['tests/integration/**/*.test.ts'], { globalSetup: databases, testTimeout: 30_000 }),
      project('faults', ['tests/faults/**/*.test.ts'], { testTimeout: 600_000, fileParallelism: false }),
    ],
  },
})
