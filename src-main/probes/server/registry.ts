import { tlsVersion } from '../../contract/evidence/tls-versions.ts'
import { ProbeFailure, type Probe } from '../../contract/probe.ts'
import { serverSchannelKey, wsusSetupKey } from '../../readers/registry/registry-keys.ts'
import { valueNamed } from '../../readers/registry/registry-key-list.ts'
import { serverTlsFrom, wsusSetupFrom } from '../../readers/registry/server-settings.ts'
import type { System } from '../../system/system.ts'
import { computerMs } from '../computer.ts'
import { registryProbe } from '../registry-probes.ts'

/** What WSUS says of itself. */
export const wsusSetupProbe = registryProbe('wsus-setup', [wsusSetupKey], wsusSetupFrom)

/** Which TLS versions this computer accepts as a server; where no key exists, Windows' own defaults hold. */
export const serverTlsProbe = registryProbe(
  'server-tls',
  tlsVersion.options.map(serverSchannelKey),
  (keys) => serverTlsFrom(keys.filter(({ present }) => present)) ?? { versions: [] }
)

/** Name, operating system, addresses and rights of the update server. */
export const serverComputerProbe: Probe<'server-computer', System> = {
  id: 'server-computer',
  touches: ['program'],
  after: [],
  timeoutMs: computerMs,
  async collect(system) {
    const { name, os, elevated, addresses = [] } = await system.client()
    return { name, os, elevated, addresses }
  }
}

/** `TargetDir`: the folder in which WSUS is installed; its usual place where the registry does not tell. */
export async function wsusFolder({ registry, files }: System, signal: AbortSignal): Promise<string | null> {
  const reading = await registry?.readKeys([wsusSetupKey], signal).catch((error: unknown) => {
    if (error instanceof ProbeFailure) return null
    throw error
  })
  const key = reading?.keys.find(({ present }) => present)
  const folder = key === undefined ? undefined : valueNamed(key, 'TargetDir')?.data
  const written = typeof folder === 'string' && folder !== '' ? folder : String.raw`%ProgramFiles%\Update Services`
  return files?.expanded(written) ?? null
}
