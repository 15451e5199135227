import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { check as isFormatted, resolveConfig } from 'prettier'
import { stepIds } from '../../src-main/contract/check.ts'
import { afterLast } from './after-last.ts'
import { copiedProject } from './copied-project.ts'
import { newCheck } from './new-check.ts'

const root = join(import.meta.dirname, '../..')
describe('a new check in each step', () => {
  const folder = copiedProject()
  const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  const made = stepIds.map((step) => ({ step, id: `${step}-made-by-test` }))

  beforeAll(() => {
    for (const { step, id } of made) expect(run('test/scripts/new-check.ts', step, id).stderr).toBe('')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('leaves the types in order', () => {
    const files = ['src-main/checks/texts.ts', 'test/checks/row.ts', 'test/checks/rows.ts']
    const project = { extends: './src-main/tsconfig.json', include: ['src-main/**/*.d.ts'], files }
    writeFileSync(join(folder, 'tsconfig.checks.json'), JSON.stringify(project))
    const { stdout, status } = run('node_modules/@typescript/native/bin/tsc', '-p', 'tsconfig.checks.json')
    expect([status, stdout]).toEqual([0, ''])
  })

  it('is formatted as everything else is', async () => {
    const files = made.flatMap(({ step, id }) => [
      `src-main/checks/${step}/${id}.ts`,
      `src-main/checks/${step}/${id}.text.ts`,
      `test/checks/${id}-rows.ts`,
      `src-main/checks/${step}/index.ts`,
      `src-main/checks/${step}/texts.ts`
    ])
    for (const file of [...files, 'test/checks/rows.ts']) {
      const path = join(folder, file)
      const options = { ...(await resolveConfig(join(root, 'package.json'))), plugins: [], filepath: path }
      expect(await isFormatted(readFileSync(path, 'utf8'), options), file).toBe(true)
    }
  })

  it('fails only the tests that ask for its rows', () => {
    const files = ['rows', 'texts'].map((name) => `test/checks/${name}.test.ts`)
    const report = join(folder, 'report.json')
    const config = ['--config', 'test/vitest.config.ts', '--reporter=json', `--outputFile=${report}`, '--maxWorkers=1']
    const asked = '--testNamePattern=has a row|is there for every check|no gap left|asks a question|differ$'
    run('node_modules/vitest/vitest.mjs', 'run', ...config, asked, ...files)
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
      testResults: { assertionResults: { status: string; title: string; failureMessages: string[] }[] }[]
    }
    const failed = testResults
      .flatMap((testResult) => testResult.assertionResults)
      .filter((candidate) => candidate.status === 'failed')
    expect(failed.map((item) => item.title)).toEqual([
      'has a row in which it is found',
      'has a row in which it is clear',
      'has a row at its edge, where it is neither'
    ])
    for (const { failureMessages } of failed) expect(failureMessages.join()).toContain(made[0]?.id)
  })
})

describe('new:check refuses', () => {
  it.each([
    ['an id that is taken in another step', 'proxy', 'certificate-expired', 'exists already, in step certificate'],
    ['an id that is one word', 'proxy', 'broken', 'is not an id'],
    ['an id with capitals', 'proxy', 'Proxy-broken', 'is not an id'],
    ['an id that leads elsewhere', 'proxy', '../proxy-broken', 'is not an id']
  ] as const)('%s', async (_what, step, id, why) => {
    const result = await newCheck(root, step, id)
    expect(result.ok ? null : result.why).toContain(why)
    expect(existsSync(join(root, 'src-main/checks', step, `${id}.ts`))).toBe(false)
  })
})

describe('a line after the last one like it', () => {
  it('takes over the end of a list, which has no comma', () => {
    expect(afterLast('[\n  one,\n  two\n]', /^ {2}\w+,?$/, '  three,')).toBe('[\n  one,\n  two,\n  three,\n]')
  })

  it('is not guessed where there is none', () => {
    expect(() => afterLast('[]', /^ {2}\w+,?$/, '  three,')).toThrow(/no line like/)
  })
})
