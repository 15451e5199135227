import type { FaultSign, KnownFault } from '../../contract/known-fault.ts'
import { knownFaults } from './known-faults.ts'

/** The known faults of a version such as `5.00.9141.1008`; none for a version that cannot be read, or is in no row. */
export function faultsOfVersion(product: KnownFault['product'], version: string): readonly KnownFault[] {
  const own = numbersOf(version)
  if (own === null) return []
  return knownFaults.filter((fault) => {
    if (fault.from === null || fault.below === null) return false
    const [from, below] = [numbersOf(fault.from), numbersOf(fault.below)]
    return (
      fault.product === product && from !== null && below !== null && order(from, own) <= 0 && order(own, below) < 0
    )
  })
}

/** The faults that show by such a failure, whatever the version. */
export function faultsOfSign(sign: Exclude<FaultSign, 'none' | 'code'>): readonly KnownFault[] {
  return knownFaults.filter((fault) => fault.sign === sign && fault.from === null)
}

/** The faults that show by an error code (`0x` and eight lower-case digits). */
export function faultsOfCode(code: string): readonly KnownFault[] {
  return knownFaults.filter(({ codes = [] }) => codes.includes(code))
}

function numbersOf(version: string): readonly number[] | null {
  return /^\d{1,5}(?:\.\d{1,5}){3}$/.test(version.trim()) ? version.trim().split('.').map(Number) : null
}

function order(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, index) => number !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
