import { updateServicesFrom } from '../readers/registry/registry-evidence.ts'
import { updateServiceKeys } from '../readers/registry/registry-keys.ts'
import { registryProbe } from './registry-probe.ts'

export const updateServicesProbe = registryProbe('update-services', updateServiceKeys, updateServicesFrom)
