import { machineIdentityFrom } from '../readers/registry/registry-identity.ts'
import { updateAgentKey } from '../readers/registry/registry-keys.ts'
import { registryProbe } from './registry-probe.ts'

/** The client's id at WSUS, which cloned computers share. A client that never reached a WSUS has none yet. */
export const machineIdentityProbe = registryProbe(
  'machine-identity',
  [updateAgentKey],
  (keys) => machineIdentityFrom(keys) ?? { names: [], ids: [] }
)
