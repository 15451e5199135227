import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { notHere } from './not-here.ts'
import { takeOwnTemp } from './own-temp.ts'

takeOwnTemp()

const root = fileURLToPath(new URL('..', import.meta.url))
const elsewhere = ['test/e2e/**', ...Object.keys(notHere)]

// what tests start from source, threads and programs, is compiled once and not for each of them
process.env['NODE_COMPILE_CACHE'] ??= join(root, 'node_modules/.cache/node-compile')

/** Each replaces a module, so it needs modules of its own. */
const ownModules = ['test/derived/derive.test.ts']

export default defineConfig({
  test: {
    root,
    environment: 'node',
    // loading the modules anew for each file takes longer than running most tests
    isolate: false,
    // ends what hangs, however busy the machine is; tests under Wine start a hundred programs
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 600_000 } },
    // silent servers are mostly waited for: one file more than there are cores keeps them busy, and many scenarios at once
    maxWorkers: availableParallelism() + 1,
    maxConcurrency: 8,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...elsewhere, ...ownModules, 'test/windows/**']
        }
      },
      { extends: true, test: { name: 'own modules', isolate: true, include: ownModules } },
      {
        extends: true,
        test: {
          name: 'windows',
          isolate: true,
          include: ['test/windows/*.test.ts'],
          exclude: elsewhere
        }
      }
    ]
  }
})
