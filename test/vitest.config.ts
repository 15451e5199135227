import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { notHere } from './not-here.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  test: {
    root,
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', ...Object.keys(notHere)],
    environment: 'node',
    // for a busy machine; what has to be quick says so itself
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // silent servers are mostly waited for: on two cores, one file at a time would take twice as long
    maxWorkers: Math.max(2, availableParallelism() - 1)
  }
})
