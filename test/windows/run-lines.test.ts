import { describe, expect, it } from 'vitest'
import { addRunLines, type CoverageFile, type Lines, segments, spans } from './run-lines.ts'

describe('lines that ran', () => {
  it('are found by the map of the script', () => {
    // two lines of script: columns 0 and 4 of the first are lines 1 and 2 of source 0, column 0 of the second is line 1 of source 1
    expect(segments('AAAA,IACA;ACDA', [8, 3])).toEqual([
      { offset: 0, source: 0, line: 1 },
      { offset: 4, source: 0, line: 2 },
      { offset: 9, source: 1, line: 1 }
    ])
  })

  it('are those of any process, by the innermost range', () => {
    const range = (startOffset: number, endOffset: number, count: number) => ({ startOffset, endOffset, count })
    const file = (inner: number): CoverageFile => ({
      result: [{ url: 'file:///a.js', functions: [{ ranges: [range(0, 20, 1)] }, { ranges: [range(4, 8, inner)] }] }],
      'source-map-cache': {
        'file:///a.js': {
          lineLengths: [8, 3],
          data: { sources: ['../src/a.ts', '../src/b.ts'], mappings: 'AAAA,IACA;ACDA' }
        }
      }
    })
    const lines = new Map<string, Lines>()
    const wanted = (source: string): string | null => (source.endsWith('a.ts') ? 'a' : null)
    addRunLines(file(0), lines, wanted)
    expect([...lines]).toEqual([['a', { all: new Set([1, 2]), run: new Set([1]) }]])
    addRunLines(file(3), lines, wanted)
    expect(lines.get('a')?.run).toEqual(new Set([1, 2]))
  })

  it('are named in spans', () => {
    expect(spans([9, 3, 8, 7])).toBe('3, 7–9')
  })
})
