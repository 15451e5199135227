import { userProxyFrom } from '../readers/registry/registry-evidence.ts'
import { userProxyKeys } from '../readers/registry/registry-keys.ts'
import { registryProbe } from './registry-probe.ts'

/** Reads the WinINET proxy settings of the current user, LocalSystem and the machine. */
export const userProxyProbe = registryProbe('user-proxy', userProxyKeys, userProxyFrom)
