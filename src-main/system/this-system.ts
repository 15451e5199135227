import { describeClient } from './describe-computer.ts'
import { windowsFiles } from './files/windows-files.ts'
import type { System } from './system.ts'
import { nameSources } from './names/name-sources.ts'
import { nodeNetwork } from './network/network.ts'
import { pacEngine } from './pac/pac.ts'
import { windowsRegistry } from './registry/registry.ts'
import { windowsScriptHost } from './script-host.ts'

/** The local computer; outside Windows without registry and script host. */
export function thisSystem(): System {
  return {
    platform: process.platform,
    client: describeClient,
    registry: process.platform === 'win32' ? windowsRegistry() : null,
    network: nodeNetwork,
    scripts: process.platform === 'win32' ? windowsScriptHost() : null,
    names: nameSources(),
    pac: pacEngine,
    files: process.platform === 'win32' ? windowsFiles() : null,
    now: () => new Date()
  }
}
