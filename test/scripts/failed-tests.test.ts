import { join } from 'node:path'
import { expect, test } from 'vitest'
import { failedInBrowser, failedInVitest } from './failed-tests.ts'

const root = join(import.meta.dirname, '../..')

test('a failed test is named with its file and why, one that passed is not', () => {
  const report = {
    testResults: [
      {
        name: join(root, 'test/a.test.ts'),
        status: 'failed',
        message: '',
        assertionResults: [
          { fullName: 'holds', status: 'passed', failureMessages: [] },
          { fullName: 'breaks', status: 'failed', failureMessages: ['expected 1 to be 2\nat line 3'] }
        ]
      }
    ]
  }
  expect(failedInVitest(report)).toEqual(['test/a.test.ts › breaks\n    expected 1 to be 2\n    at line 3'])
})

test('a file that could not be loaded is named itself', () => {
  const report = {
    testResults: [{ name: join(root, 'test/b.test.ts'), status: 'failed', message: 'no module', assertionResults: [] }]
  }
  expect(failedInVitest(report)).toEqual(['test/b.test.ts › the file itself\n    no module'])
})

test('a failed browser test is found however deep its suite lies', () => {
  const spec = (title: string, ok: boolean) => ({
    title,
    file: 'e2e/c.test.ts',
    ok,
    tests: [{ results: ok ? [{}] : [{ error: { message: 'no such button' } }] }]
  })
  const report = { suites: [{ specs: [spec('works', true)], suites: [{ specs: [spec('fails', false)] }] }] }
  expect(failedInBrowser(report)).toEqual(['e2e/c.test.ts › fails\n    no such button'])
})

test.each([null, {}])('a report that says nothing names nothing: %j', (report) => {
  expect([failedInVitest(report), failedInBrowser(report)]).toEqual([[], []])
})
