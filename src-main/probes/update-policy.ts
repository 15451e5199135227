import { updatePolicyFrom } from '../readers/registry/registry-evidence.ts'
import { updatePolicyKeys } from '../readers/registry/registry-keys.ts'
import { registryProbe } from './registry-probe.ts'

export const updatePolicyProbe = registryProbe('update-policy', updatePolicyKeys, updatePolicyFrom)
