import type { Evidence } from '../contract/evidence/index.ts'
import { firstLabel, type Hash } from './sup-key.ts'

export interface ClientKeys {
  readonly names: readonly string[]
  readonly client: string | null
  readonly sus: string | null
}

const length = 16

/**
 * Who a line is from, without saying it. The SusClientId is random, so its hash cannot be guessed, and it salts the hash of
 * the computer's name, which could be. Clients cloned with their SusClientId share `sus` and differ in `client`.
 */
export function clientKeys(evidence: readonly Evidence[], hash: Hash): ClientKeys {
  const told = evidence.flatMap((one) => {
    if (one.status !== 'collected') return []
    if (one.probe === 'client') return [{ names: [one.value.name], ids: [] }]
    if (one.probe === 'machine-identity') return [one.value]
    return one.probe === 'configmgr-log' || one.probe === 'windows-update-log' ? (one.value.identity ?? []) : []
  })
  const names = [...new Set(told.flatMap((one) => one.names))]
  const ids = told.flatMap((one) => one.ids)
  const sus = ids.find((one) => one.startsWith('wsus:')) ?? null
  const salt = sus ?? ids.find((one) => one.startsWith('configmgr:')) ?? null
  const name = names[0] === undefined ? null : firstLabel(names[0])
  return {
    names,
    client: salt === null || name === null ? null : hash(`client ${salt} ${name}`).slice(0, length),
    sus: sus === null ? null : hash(`sus ${sus}`).slice(0, length)
  }
}
