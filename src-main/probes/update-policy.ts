import { updatePolicyFrom } from '../readers/registry/registry-evidence.ts'
import { updatePolicyKeys } from '../readers/registry/registry-keys.ts'
import { registryProbe } from './registry-probe.ts'

/** Reads the Windows Update policy and related settings. */
export const updatePolicyProbe = registryProbe('update-policy', updatePolicyKeys, updatePolicyFrom)
