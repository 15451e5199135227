import { describe, expect, it } from 'vitest'
import type { Case } from '../../src-main/contract/case.ts'
import { NameIndex, folded } from '../../src-main/redact/name-index.ts'
import { redactorFor } from '../../src-main/redact/redact.ts'
import { collectedAt, envelope } from '../builders/evidence.ts'
import { growth } from '../growth.ts'

const outputOf = (hosts: readonly string[], lines: readonly string[]): Case => ({
  collectedAt,
  inputs: [],
  evidence: [
    envelope('command-output', {
      ...{ tools: [], connections: [], names: [], services: [] },
      hosts: [...hosts],
      errors: lines.map((text, at) => ({ line: at + 1, code: null, httpStatus: null, text }))
    })
  ]
})

function redactedWhole(theCase: Case): string {
  const { redact, leaks } = redactorFor(theCase)
  const text = JSON.stringify(redact(theCase))
  expect(leaks(text)).toEqual([])
  return text
}

describe('redaction takes a time in proportion to the case', () => {
  it('whatever the number of its hosts, each of them in a line', () => {
    const made = (times: number) => {
      const hosts = Array.from({ length: times * 20 }, (_, at) => `lammsrv${at}.lamm-werke.local`)
      return outputOf(
        hosts,
        hosts.map((host) => `no answer of ${host.toUpperCase()}`)
      )
    }
    expect(redactedWhole(made(1))).not.toMatch(/lamm/i)
    expect(growth(made, redactedWhole)).toMatchObject({ linear: true })
  })

  it.each([
    ['one long name', 'a'],
    ['escapes of an address', '%41'],
    ['pairs of hex digits', 'ab '],
    ['colons', ':'],
    ['backslashes', '\\'],
    ['dots', 'a.'],
    ['distinguished names', ', CN=']
  ])('also of %s', (_what, piece) => {
    const made = (times: number) => outputOf([piece.repeat(30 * times)], [`${piece.repeat(60 * times)}!`])
    expect(growth(made, redactedWhole)).toMatchObject({ linear: true })
  })

  it('also of a name with more labels than there are calls in a stack', () => {
    const name = `${'lamm.'.repeat(30_000)}werke`
    expect(redactedWhole(outputOf([name], [`no answer from ${name}!`]))).not.toMatch(/lamm/i)
  })
})

describe('names in an index', () => {
  const found = (names: readonly string[], text: string) => {
    const index = new NameIndex(names.map((name) => [folded(name), name] as const))
    return [...folded(text)].flatMap((_, at) => {
      const standing: string[] = []
      for (let entry = index.at(folded(text), at); entry !== null; entry = entry.shorter) {
        standing.push(`${at} ${entry.value}`)
      }
      return standing
    })
  }

  it.each<readonly [what: string, names: readonly string[], text: string, at: readonly string[]]>([
    ['the longest first', ['sup', 'sup01', 'sup01.x', 'sup02'], 'a sup01.y', ['2 sup01', '2 sup']],
    ['one after the other', ['ab', 'bc'], 'abc', ['0 ab', '1 bc']],
    ['of one and two characters', ['a', 'bc'], 'abc', ['0 a', '1 bc']],
    ['in other capitals', ['MÜLLER', 'ΟΔΟΣ'], 'müller οδος1', ['0 MÜLLER', '7 ΟΔΟΣ']],
    ['whose neighbours sort between', ['a', 'ab', 'abz', 'ac'], 'abc', ['0 ab', '0 a']],
    ['none where the text ends before', ['sup01'], 'sup0', []]
  ])('are found: %s', (_what, names, text, at) => {
    expect(found(names, text)).toEqual(at)
  })

  it('stay where they are behind a letter that is longer in lower case', () => {
    expect(found(['sup'], 'İ sup')).toEqual(['2 sup'])
  })
})
