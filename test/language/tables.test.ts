/// <reference types="vite/client" />
import { describe, expect, test } from 'vitest'

/** Every module that may hold words; those of a host or of the page's start do something when they are loaded. */
const modules = import.meta.glob([
  '../../src-main/{contract,knowledge,derived,checks,diagnosis,text,presentation,repairs,report,fleet,service}/**/*.ts',
  '../../src-main/hosts/cli/**/*.ts',
  '../../src-renderer/{host,state,view-models,text}/*.ts',
  '!../../src-main/hosts/cli/cli.ts',
  '!../../src-renderer/host/api.ts'
])

/** Empty on purpose: what is said there, somebody else says. */
const silent = [/^termsText\.verdicts\.found\.meaning$/]

interface Table {
  readonly name: string
  readonly de: unknown
  readonly en: unknown
}

/** Whatever has a German and an English half, also inside tables of such pairs. */
function tables(name: string, value: unknown, depth = 0): Table[] {
  if (typeof value !== 'object' || value === null || depth > 3) return []
  if ('de' in value && 'en' in value) return [{ name, de: value.de, en: value.en }]
  return Object.entries(value).flatMap(([key, item]) => tables(`${name}.${key}`, item, depth + 1))
}

const found = (
  await Promise.all(
    Object.values(modules).map(async (load) =>
      Object.entries((await load()) as object).flatMap(([name, value]) => tables(name, value))
    )
  )
).flat()

/** Each text by its path; a function by the number of its arguments. */
function leaves(value: unknown, at: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[at, value]]
  if (typeof value === 'function') return [[at, `needs ${value.length}`]]
  if (typeof value !== 'object' || value === null) return [[at, String(value)]]
  return Object.entries(value).flatMap(([key, item]) => leaves(item, `${at}.${key}`))
}

describe('tables in two languages', () => {
  test('are found: those of checks, codes, guide, report, command line and wizard', () => {
    const names = new Set(found.map((table) => table.name.split('.')[0]))
    const expected = [
      'checkTexts',
      'errorCodes',
      'termsText',
      'probesText',
      'repairsText',
      'cliText',
      'usageText',
      'uiText'
    ]
    for (const name of expected) expect(names).toContain(name)
    expect(found.length).toBeGreaterThan(300)
  })

  test('have the same places in both', () => {
    const paths = (value: unknown): string =>
      leaves(value, '')
        .map(([path]) => path)
        .sort()
        .join(' ')
    expect(found.filter(({ de, en }) => paths(de) !== paths(en)).map((table) => table.name)).toEqual([])
  })

  test('have no empty text', () => {
    const empty = found
      .flatMap(({ name, de, en }) => [...leaves(de, name), ...leaves(en, name)])
      .filter(([path, text]) => text.trim() === '' && !silent.some((pattern) => pattern.test(path)))
    expect(empty).toEqual([])
  })

  test('do not say the same sentence in both', () => {
    const same = found.flatMap(({ name, de, en }) => {
      const german = new Map(leaves(de, name))
      return leaves(en, name).filter(([path, text]) => text === german.get(path) && /(?: \p{Ll}+){3}/u.test(text))
    })
    expect(same).toEqual([])
  })
})
