import { updatePolicyFrom } from '../readers/registry-evidence.ts'
import { updatePolicyKeys } from '../readers/registry-keys.ts'
import { registryProbe } from './registry-probe.ts'

export const updatePolicyProbe = registryProbe('update-policy', updatePolicyKeys, updatePolicyFrom)
