import { updateServicesFrom } from '../readers/registry/registry-evidence.ts'
import { updateServiceKeys } from '../readers/registry/registry-keys.ts'
import { registryProbe } from './registry-probe.ts'

/** Reads the start types of the services required for a scan. */
export const updateServicesProbe = registryProbe('update-services', updateServiceKeys, updateServicesFrom)
