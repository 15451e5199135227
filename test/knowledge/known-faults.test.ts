import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { knownFault } from '../../src-main/contract/known-fault.ts'
import { codeByValue } from '../../src-main/knowledge/error-code-lookup.ts'
import { faultsOfCode, faultsOfSign, faultsOfVersion } from '../../src-main/knowledge/known-faults/faults-of-version.ts'
import { knownFaults } from '../../src-main/knowledge/known-faults/known-faults.ts'

describe.each(knownFaults.map((fault, row) => ({ ...fault, row })))('row $row, $id', ({ row, ...fault }) => {
  test('fits the schema', () => {
    expect(v.safeParse(knownFault, fault).issues).toBeUndefined()
  })

  test('holds from its first version to below the fixed one', () => {
    if (fault.from === null || fault.below === null) return
    expect(faultsOfVersion(fault.product, fault.from)).toContain(knownFaults[row])
    expect(faultsOfVersion(fault.product, fault.below)).not.toContain(knownFaults[row])
  })

  test('is named where its sign is seen, and nowhere else', () => {
    const bySign = advised.flatMap((sign) => faultsOfSign(sign).map((found) => ({ sign, found })))
    const own = bySign.filter(({ found }) => found === knownFaults[row]).map(({ sign }) => sign)
    expect(own).toEqual(fault.from === null && fault.sign !== 'code' ? [fault.sign] : [])
    for (const code of fault.codes ?? []) {
      expect(codeByValue.has(code)).toBe(true)
      expect(faultsOfCode(code)).toContain(knownFaults[row])
    }
  })
})

const advised = ['partial-scan-source', 'port-closed', 'tls-refused', 'management-point'] as const

test('a row without a version or a sign is refused', () => {
  const [row] = knownFaults
  for (const wrong of [
    { from: null },
    { from: null, below: null, sign: 'none' },
    { sign: 'code' },
    { published: '2026-13-01' }
  ]) {
    expect(v.is(knownFault, { ...row, ...wrong })).toBe(false)
  }
})

test('a code without a known fault has none', () => {
  expect(faultsOfCode('0x80244017')).toEqual([])
})

test.each(['', '5.00', 'x', '5.00.9141.1008a', '99999.0.0.0', '5.00.9000.1000'])('%j has no known fault', (version) => {
  expect(faultsOfVersion('configmgr-client', version)).toEqual([])
})
