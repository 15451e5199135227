import { describe, expect, it } from 'vitest'
import { codeForHttpStatus } from '../../src-main/knowledge/http-status-codes.ts'
import { httpStatusOf } from '../../src-main/knowledge/error-code-lookup.ts'

const mapped = [400, 401, 403, 404, 405, 407, 408, 409, 410, 500, 501, 502, 503, 504, 505]

describe('codeForHttpStatus', () => {
  it('knows every status the agent has a code for, and back', () => {
    expect(mapped.map((status) => httpStatusOf(codeForHttpStatus(status) ?? ''))).toEqual(mapped)
  })

  it('counts on from 0x80244016, save for the gap at 402 and 406', () => {
    const codes = mapped.map((status) => codeForHttpStatus(status))
    expect(codes).toEqual(mapped.map((_, index) => `0x${(0x80244016 + index).toString(16)}`))
  })

  it('has the collecting code for any other answer that is no success', () => {
    expect([302, 402, 406, 429, 511].map(codeForHttpStatus)).toEqual(Array(5).fill('0x8024402b'))
  })

  it('has none for a success or for no status', () => {
    expect([0, 100, 200, 204, 600, -407, 407.5, Number.NaN].map(codeForHttpStatus)).toEqual(Array(8).fill(null))
  })
})
