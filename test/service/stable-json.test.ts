import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stableJson } from '../../src-main/service/stable-json.ts'

describe('stableJson', () => {
  it('sorts keys at every depth by code unit, keeps the order of lists, and ends in a line feed', () => {
    expect(stableJson({ b: [{ z: 1, a: 2 }, 3], ä: 4, B: null, a: 'x' })).toBe(
      [
        '{',
        '  "B": null,',
        '  "a": "x",',
        '  "b": [',
        '    {',
        '      "a": 2,',
        '      "z": 1',
        '    },',
        '    3',
        '  ],',
        '  "ä": 4',
        '}',
        ''
      ].join('\n')
    )
  })

  it('keeps a key that JavaScript takes for something else', () => {
    const value: unknown = JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}')
    expect(JSON.parse(stableJson(value))).toEqual(value)
    expect(stableJson(value)).toContain('"__proto__"')
  })

  it('changes no value, and gives the same bytes whatever the order of keys', () => {
    const property = fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse())
      expect(JSON.parse(stableJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      expect(stableJson(reversed)).toBe(stableJson(value))
    })
    fc.assert(property, { numRuns: 200 })
  })
})
