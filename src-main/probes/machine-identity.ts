import { machineIdentityFrom } from '../readers/registry/registry-identity.ts'
import { updateAgentKey } from '../readers/registry/registry-keys.ts'
import { registryProbe } from './registry-probe.ts'

/**
 * Reads the client's id at WSUS, which is identical on cloned computers. A client that has never contacted a WSUS has
 * none.
 */
export const machineIdentityProbe = registryProbe(
  'machine-identity',
  [updateAgentKey],
  (keys) => machineIdentityFrom(keys) ?? { names: [], ids: [] }
)
