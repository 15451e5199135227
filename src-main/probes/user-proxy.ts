import { userProxyFrom } from '../readers/registry/registry-evidence.ts'
import { userProxyKeys } from '../readers/registry/registry-keys.ts'
import { registryProbe } from './registry-probe.ts'

export const userProxyProbe = registryProbe('user-proxy', userProxyKeys, userProxyFrom)
