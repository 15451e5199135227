import { userProxyFrom } from '../readers/registry-evidence.ts'
import { userProxyKeys } from '../readers/registry-keys.ts'
import { registryProbe } from './registry-probe.ts'

export const userProxyProbe = registryProbe('user-proxy', userProxyKeys, userProxyFrom)
