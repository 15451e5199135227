import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sources } from './source-files.ts'

/** Who may import whom: a folder, and the folders (or packages) it may use beside itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src-main/contract': ['valibot'],
  'src-main/knowledge': ['src-main/contract'],
  'src-main/readers': ['src-main/contract', 'sax'],
  'src-main/derived': ['src-main/contract', 'src-main/knowledge', 'src-main/readers'],
  'src-main/checks': ['src-main/contract', 'src-main/knowledge', 'src-main/readers', 'src-main/derived'],
  'src-main/repairs': ['src-main/contract', 'src-main/knowledge', 'src-main/readers', 'src-main/derived'],
  'src-main/diagnosis': ['src-main/contract', 'src-main/knowledge', 'src-main/derived', 'src-main/checks'],
  'src-main/text': ['src-main/contract', 'src-main/knowledge', 'src-main/derived', 'src-main/checks'],
  'src-main/presentation': [
    'src-main/contract',
    'src-main/knowledge',
    'src-main/derived',
    'src-main/repairs',
    'src-main/text',
    'lean-qr'
  ],
  'src-main/report': [
    'src-main/contract',
    'src-main/knowledge',
    'src-main/derived',
    'src-main/checks',
    'src-main/text',
    'src-main/presentation'
  ],
  'src-main/fleet': [
    'src-main/contract',
    'src-main/knowledge',
    'src-main/derived',
    'src-main/checks',
    'src-main/text',
    'src-main/presentation',
    'src-main/report',
    'valibot'
  ],
  'src-main/system': [
    'src-main/contract',
    'src-main/readers',
    'node:',
    'p-limit',
    'pac-resolver',
    'quickjs-wasi',
    'regedit',
    'valibot'
  ],
  'src-main/probes': [
    'src-main/contract',
    'src-main/readers',
    'src-main/derived',
    'src-main/knowledge',
    'src-main/system'
  ],
  'src-main/casefile': ['src-main/contract', 'node:', 'valibot', 'yazl'],
  'src-main/redact': [
    'src-main/contract',
    'src-main/knowledge',
    'src-main/readers',
    'src-main/casefile',
    'node:',
    'valibot'
  ],
  'src-main/import': [
    'src-main/contract',
    'src-main/knowledge',
    'src-main/readers',
    'src-main/derived',
    'src-main/system',
    'src-main/casefile',
    'node:',
    'yauzl'
  ],
  'src-main/service': [
    'src-main/contract',
    'src-main/derived',
    'src-main/repairs',
    'src-main/diagnosis',
    'src-main/report',
    'valibot'
  ],
  'src-renderer': [
    'src-main/contract',
    'src-main/service',
    'src-main/derived',
    'src-main/checks',
    'src-main/knowledge',
    'src-main/repairs',
    'src-main/text',
    'src-main/presentation',
    'svelte'
  ]
}

/** Judgement and wording give the same answer on any machine, in any year. */
const pure = [
  'contract',
  'knowledge',
  'readers',
  'derived',
  'checks',
  'repairs',
  'diagnosis',
  'text',
  'presentation',
  'report',
  'fleet'
].map((name) => `src-main/${name}`)
const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bsetTimeout\(|\bBuffer\b|\btoLocale\w+\(\)/

/** The renderer sees types of these, and from `service` only the client and its types. */
const rendererOnly = new Set(['api.ts', 'client.ts', 'channels.ts', 'limits.ts'])

const all = [...sources('src-main'), ...sources('src-renderer')]

describe.each(Object.entries(allowed))('%s', (folder, others) => {
  const files = all.filter((source) => source.path.startsWith(`${folder}/`))

  test('has files to look at', () => expect(files.length).toBeGreaterThan(0))

  test('imports only what it may', () => {
    const fits = (target: string): boolean =>
      target.startsWith(`${folder}/`) ||
      others.some((other) => target === other || target.startsWith(other.endsWith(':') ? other : `${other}/`))
    const wrong = files.flatMap((source) =>
      source.imports.filter((target) => !fits(target)).map((target) => `${source.path} → ${target}`)
    )
    expect(wrong).toEqual([])
  })
})

test('docs/architecture.md has the same table', () => {
  const page = readFileSync(join(import.meta.dirname, '../docs/architecture.md'), 'utf8')
  const rows = [...page.matchAll(/^\| `([a-z]+)` +\|[^|]+\| (.+?) +\|$/gm)]
  const written = rows.map(([, folder = '', others = '']) => [folder, others.split(', ').sort()] as const)
  const held = Object.entries(allowed).flatMap(([folder, others]) => {
    const name = folder.replace('src-main/', '')
    return name === 'src-renderer' ? [] : [[name, others.map((other) => other.replace(/^src-main\/|:$/g, '')).sort()]]
  })
  expect(Object.fromEntries(written)).toEqual({ ...Object.fromEntries(held), hosts: ['everything'] })
})

test('whether a text is an address is asked where the answer never throws', () => {
  const wrong = all.filter(
    (source) => source.text.includes('URL.canParse') && source.path !== 'src-main/contract/url.ts'
  )
  expect(wrong.map((source) => source.path)).toEqual([])
})

test('the pure folders use no clock, no chance and nothing of the machine', () => {
  const wrong = all
    .filter((source) => pure.some((folder) => source.path.startsWith(`${folder}/`)))
    .filter((source) => impure.test(source.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')))
  expect(wrong.map((source) => source.path)).toEqual([])
})

test('the renderer takes from the service only its client', () => {
  const wrong = all
    .filter((source) => source.path.startsWith('src-renderer/'))
    .flatMap((source) => source.imports.map((target) => ({ path: source.path, target })))
    .filter(({ target }) => target.startsWith('src-main/service/') && !rendererOnly.has(target.slice(17)))
  expect(wrong).toEqual([])
})

test('electron is imported only by its own host', () => {
  const wrong = all.filter(
    (source) => source.imports.includes('electron') && !source.path.startsWith('src-main/hosts/electron/')
  )
  expect(wrong.map((source) => source.path)).toEqual([])
})

test('parts of the page import only parts and types of the view', () => {
  const wrong = all
    .filter((source) => source.path.startsWith('src-renderer/parts/'))
    .flatMap((source) => source.imports.filter((target) => target.startsWith('src-renderer/views/')))
  expect(wrong).toEqual([])
})

test('no folder imports itself through another', () => {
  const folders = Object.keys(allowed)
  const edges = new Map(
    folders.map((folder) => [folder, (allowed[folder] ?? []).filter((other) => folders.includes(other))])
  )
  const reaches = (from: string, goal: string, seen: ReadonlySet<string>): boolean =>
    (edges.get(from) ?? []).some(
      (next) => next === goal || (!seen.has(next) && reaches(next, goal, new Set([...seen, next])))
    )
  expect(folders.filter((folder) => reaches(folder, folder, new Set()))).toEqual([])
})

test('wording never loads the explanations of all codes, which would make the first page heavy', () => {
  const wrong = all.filter(
    (source) =>
      source.path.endsWith('.text.ts') &&
      source.imports.some((target) => /knowledge\/(error-code-lookup|codes)/.test(target))
  )
  expect(wrong.map((source) => source.path)).toEqual([])
})

test('no file is longer than 250 lines', () => {
  const long = [...all, ...sources('test')].filter(
    // tables of sentences are as long as there is to say
    (source) => !/\.text\.ts$|\/third-party\.ts$/.test(source.path) && source.text.split('\n').length > 251
  )
  expect(long.map((source) => source.path)).toEqual([])
})

test('every check has its text beside it, under the same name', () => {
  const checks = all.filter((source) => /^src-main\/checks\/\w+\/(?!index\.|texts\.)[a-z-]+\.ts$/.test(source.path))
  const texts = new Set(all.map((source) => source.path).filter((path) => path.endsWith('.text.ts')))
  expect(checks.length).toBeGreaterThan(30)
  expect(checks.filter((source) => !texts.has(source.path.replace(/\.ts$/, '.text.ts')))).toEqual([])
})
