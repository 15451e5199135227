import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { notHere } from './not-here.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const elsewhere = ['test/e2e/**', ...Object.keys(notHere)]

/** Tests of pure code share modules: loading them anew for each file takes longer than running most of these tests. */
const pure = [
  'catalog',
  'checks',
  'derived',
  'diagnosis',
  'knowledge',
  'language',
  'presentation',
  'properties',
  'readers',
  'redact',
  'renderer',
  'repairs',
  'story',
  'text'
].map((folder) => `test/${folder}/**/*.test.ts`)
/** Replaces a module, so it needs modules of its own. */
const ownModules = ['test/derived/derive.test.ts']

export default defineConfig({
  test: {
    root,
    environment: 'node',
    // for a busy machine; what has to be quick says so itself
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // silent servers are mostly waited for: one file more than there are cores keeps them busy
    maxWorkers: availableParallelism() + 1,
    projects: [
      { extends: true, test: { name: 'pure', isolate: false, include: pure, exclude: [...elsewhere, ...ownModules] } },
      { extends: true, test: { name: 'counted', include: ownModules } },
      { extends: true, test: { name: 'windows', include: ['test/windows/*.test.ts'], exclude: elsewhere } },
      {
        extends: true,
        test: {
          name: 'system',
          include: ['test/**/*.test.ts'],
          exclude: [...elsewhere, ...pure, 'test/windows/**']
        }
      }
    ]
  }
})
