import type { Evidence } from '../contract/evidence/index.ts'
import { firstLabel } from '../derived/target/host-names.ts'
import { type Hash } from './sup-key.ts'

/** Pseudonymous keys of a client. */
export interface ClientKeys {
  readonly names: readonly string[]
  readonly client: string | null
  readonly sus: string | null
}

const length = 16

/**
 * Identifies a client without its name. The SusClientId is random, so that its hash cannot be guessed; it is the salt
 * for the hash of the computer name, which could be guessed. Clients cloned with their SusClientId have the same `sus`
 * and different `client`.
 */
export function clientKeys(evidence: readonly Evidence[], hash: Hash): ClientKeys {
  const items = evidence.flatMap((envelope) => {
    if (envelope.status !== 'collected') return []
    if (envelope.probe === 'client') return [{ names: [envelope.value.name], ids: [] }]
    if (envelope.probe === 'machine-identity') return [envelope.value]
    const isLog = envelope.probe === 'configmgr-log' || envelope.probe === 'windows-update-log'
    return isLog || envelope.probe === 'event-log' ? (envelope.value.identity ?? []) : []
  })
  const names = [...new Set(items.flatMap((item) => item.names))]
  const ids = items.flatMap((item) => item.ids)
  const sus = ids.find((text) => text.startsWith('wsus:')) ?? null
  const salt = sus ?? ids.find((text) => text.startsWith('configmgr:')) ?? null
  const name = names[0] === undefined ? null : firstLabel(names[0])
  return {
    names,
    client: salt === null || name === null ? null : hash(`client ${salt} ${name}`).slice(0, length),
    sus: sus === null ? null : hash(`sus ${sus}`).slice(0, length)
  }
}
