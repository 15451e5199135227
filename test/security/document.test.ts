import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const document = readFileSync(join(root, 'docs/security.md'), 'utf8')

test('every file that the document about security names is there', () => {
  const named = [...document.matchAll(/`((?:src-main|src-renderer|test|\.github)\/[^`]+|[\w.]+\.(?:json|ts))`/g)]
  const paths = named.map(([, path]) => path ?? '')
  expect(paths.length).toBeGreaterThan(40)
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([])
})

test('all 20 points of the checklist are there, in order, each with a place and a test', () => {
  const rows = document.split('\n').filter((line) => /^\| \d+ /.test(line))
  expect(rows.map((row) => Number(/^\| (\d+)/.exec(row)?.[1]))).toEqual(Array.from({ length: 20 }, (_, at) => at + 1))
  const empty = rows.filter((row) =>
    row
      .split('|')
      .slice(1, 4)
      .some((cell) => cell.trim() === '')
  )
  expect(empty).toEqual([])
})

test('it names the command that runs the attacks', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  expect(document).toContain('npm run test:security')
  expect(scripts['test:security']).toContain('test/security')
})
