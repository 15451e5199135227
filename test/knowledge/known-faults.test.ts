import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { knownFault } from '../../src-main/contract/known-fault.ts'
import { faultsOfVersion } from '../../src-main/knowledge/known-faults/faults-of-version.ts'
import { knownFaults } from '../../src-main/knowledge/known-faults/known-faults.ts'

describe.each(knownFaults.map((fault, row) => ({ ...fault, row })))('row $row, $id', ({ row, ...fault }) => {
  test('fits the schema', () => {
    expect(v.safeParse(knownFault, fault).issues).toBeUndefined()
  })

  test('holds from its first version to below the fixed one', () => {
    expect(faultsOfVersion(fault.product, fault.from)).toContain(knownFaults[row])
    expect(faultsOfVersion(fault.product, fault.below)).not.toContain(knownFaults[row])
  })
})

test.each(['', '5.00', 'x', '5.00.9141.1008a', '99999.0.0.0', '5.00.9000.1000'])('%j has no known fault', (version) => {
  expect(faultsOfVersion('configmgr-client', version)).toEqual([])
})
