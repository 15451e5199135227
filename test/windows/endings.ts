import { expect } from 'vitest'
import type { Collected, Evidence } from '../../src-main/contract/evidence/index.ts'

/** Status or code of every request. */
export function endings(evidence: Evidence<'winhttp-requests'> | undefined): (number | string | null)[] {
  expect(evidence).toMatchObject({ status: 'collected' })
  const { value } = evidence as Collected<'winhttp-requests'>
  return value.requests.map((request) => request.status ?? request.code)
}
