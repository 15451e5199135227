import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { check as isFormatted, resolveConfig } from 'prettier'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sides } from '../../src-main/contract/check.ts'
import { copiedProject } from './copied-project.ts'
import { newEvidence } from './new-evidence.ts'

const root = join(import.meta.dirname, '../..')

describe('new evidence, two in a row', () => {
  const folder = copiedProject()
  const ids = ['made-by-test', 'made-by-test-again'] as const
  const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  const written: string[] = []

  beforeAll(() => {
    for (const [at, id] of ids.entries()) {
      const { stdout, status } = run(
        'test/scripts/new-evidence.ts',
        id,
        sides[at] ?? 'client',
        `Namen ${at}`,
        `Name's ${at}`
      )
      expect(status, stdout).toBe(0)
      written.push(...stdout.trim().split('\n'))
    }
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('leaves the types in order', () => {
    const files = written.map((path) => path.slice(folder.length + 1)).filter((path) => path.startsWith('src-main'))
    const project = { extends: './src-main/tsconfig.json', include: ['src-main/**/*.d.ts'], files }
    writeFileSync(join(folder, 'tsconfig.evidence.json'), JSON.stringify(project))
    const { stdout, status } = run('node_modules/@typescript/native/bin/tsc', '-p', 'tsconfig.evidence.json')
    expect([status, stdout]).toEqual([0, ''])
  })

  it('is formatted as everything else is', async () => {
    for (const path of new Set(written)) {
      const options = { ...(await resolveConfig(join(root, 'package.json'))), plugins: [], filepath: path }
      expect(await isFormatted(readFileSync(path, 'utf8'), options), path).toBe(true)
    }
  })

  it('fails only the tests that ask for its reader and its texts', () => {
    const report = join(folder, 'report.json')
    const config = ['--config', 'test/vitest.config.ts', '--reporter=json', `--outputFile=${report}`, '--maxWorkers=1']
    const files = [
      ...ids.map((id) => `test/readers/${id}.test.ts`),
      'test/new-check/no-gap-left.test.ts',
      'test/redact/every-member.test.ts'
    ]
    run('node_modules/vitest/vitest.mjs', 'run', ...config, ...files)
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
      testResults: { assertionResults: { status: string; title: string }[] }[]
    }
    const failed = testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'failed')
      .map(({ title }) => title)
    const reader = 'is read from what the program prints'
    expect(failed.toSorted()).toEqual([reader, reader, 'no gap is left in what has been made by command'])
  })
})

describe('new:evidence refuses', () => {
  it.each([
    ['an id that is taken', 'pin-store', 'exists already'],
    ['an id that is one word', 'pools', 'is not an id'],
    ['an id that leads elsewhere', '../some-pools', 'is not an id']
  ])('%s', async (_what, id, why) => {
    const result = await newEvidence(root, id, 'client', { de: 'Name', en: 'name' })
    expect(result.ok ? null : result.why).toContain(why)
    expect(existsSync(join(root, 'src-main/readers/console', `${id}.ts`))).toBe(false)
  })
})
