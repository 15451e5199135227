import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { checks } from '../../src-main/checks/index.ts'
import { usageText } from '../../src-main/hosts/cli/usage.text.ts'
import { lookUp } from '../../src-main/knowledge/error-code-lookup.ts'
import { sampleIds } from '../../src-main/service/api.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs')).flatMap((name) => (name.endsWith('.md') ? `docs/${name}` : []))
]
const found = (text: string, what: RegExp): string[] =>
  [...new Set([...text.matchAll(what)].map((match) => match[1] ?? ''))].sort()

test.each(pages)('%s leads only to files that exist, and to no path of one machine', (page) => {
  const links = found(read(page), /\]\((?!http|#)([^)#]+)/g)
  expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([])
  expect(read(page)).not.toMatch(/\/(?:home|tmp|root|work)\/|[A-Z]:\\Users/)
})

const decisions = readdirSync(join(root, 'docs/decisions')).map((name) => `docs/decisions/${name}`)
/** Where a path in a page begins: it is written as short as its reader needs it. */
const beginnings = ['', 'src-main/', 'src-main/derived/', 'src-main/checks/', 'test/', 'docs/']

test.each([...pages, ...decisions])('%s names only files and folders of the sources that are there', (page) => {
  const folders = 'src-main|src-renderer|test|docs|assets|' + readdirSync(join(root, 'src-main')).join('|')
  const paths = found(read(page), new RegExp('`((?:' + folders + ')/[\\w./-]+)`', 'g'))
  const missing = paths.filter(
    (path) =>
      !/\/(?:STEP|ID)\b|\bID-/.test(path) &&
      !beginnings.some((start) => ['', '.ts', '.test.ts'].some((end) => existsSync(join(root, start + path + end))))
  )
  expect(missing).toEqual([])
})

test('the README fits on three screens and shows every sample', () => {
  expect(read('README.md').split('\n').length).toBeLessThanOrEqual(121)
  expect(found(read('README.md'), /assets\/samples\/([\w-]+)\.supcase/g)).toEqual([...sampleIds].sort())
})

test('the README’s table of codes says what the program knows of them', () => {
  const rows = [...read('README.md').matchAll(/^\| `(0x\w+)` +\| +(\d*) +\| `([\w-]+)` +\| (\w+) +\| (\w+) +\|$/gm)]
  expect(rows).toHaveLength(10)
  for (const [, code = '', status = '', cause = '', side, step] of rows) {
    const known = lookUp(code)
    expect([known?.cause, known?.httpStatus ?? '']).toEqual([cause, status === '' ? '' : Number(status)])
    const check = checks.find((candidate) => candidate.id === cause)
    expect([check?.side, check?.step]).toEqual([side, step])
  }
})

test('docs/cli.md names every command and option, and none that is not there', () => {
  const text = usageText.en
  const page = read('docs/cli.md')
  const options = /(?<![\w-])(--[a-z][a-z-]*)/g
  const extra = ['--help', '--version']
  expect(found(page, options)).toEqual([...new Set([...found(text, options), ...extra])].sort())
  const commands = page.slice(page.indexOf('## Commands'), page.indexOf('```'))
  expect(found(commands, /^\| `([a-z]+)/gm)).toEqual(found(text, /^ {2}([a-z]+) /gm))
})

test('every npm command that a page names exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  for (const page of pages) {
    const named = found(read(page), /npm run ([\w:]+)/g)
    expect(
      named.filter((name) => !(name in scripts)),
      page
    ).toEqual([])
  }
})
