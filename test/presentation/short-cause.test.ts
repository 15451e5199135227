import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shortCauseOf } from '../../src-main/presentation/short-cause.ts'

test('a substatus is named where there is one', () => {
  const cause = (substatus: number | null) => ({ check: 'access-forbidden', findings: [{ facts: { substatus } }] })
  expect(shortCauseOf(cause(4), 'de')).toBe('verweigert den Zugriff (HTTP 403.4)')
  expect(shortCauseOf(cause(null), 'de')).toBe('verweigert den Zugriff (HTTP 403)')
})

test('the picture gives the status that the title gives, in every written case', () => {
  const texts = globSync(join(import.meta.dirname, '../cases/*/expected.*.txt')).map((path) =>
    readFileSync(path, 'utf8')
  )
  const status = (line: string | undefined) => /HTTP \d{3}(?:\.\d+)?/.exec(line ?? '')?.[0]
  const pairs = texts
    .map((text) => [status(text.split('\n', 1)[0]), status(/^(?:Weg|Path): .*$/m.exec(text)?.[0])] as const)
    .filter(([title, path]) => title !== undefined && path !== undefined)
  expect(pairs.length).toBeGreaterThan(5)
  expect(pairs.filter(([title, path]) => title !== path)).toEqual([])
})
