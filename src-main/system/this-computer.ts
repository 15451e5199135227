import { describeClient } from './describe-computer.ts'
import { filesDoor } from './files/windows-files.ts'
import type { Machine } from './system.ts'
import { namesDoor } from './names/name-sources.ts'
import { networkDoor } from './network/network.ts'
import { pacDoor } from './pac/pac.ts'
import { registryDoor } from './registry/registry.ts'
import { scriptHostDoor } from './script-host.ts'

/** The computer this runs on; off Windows it has no registry and no script host. */
export function thisComputer(): Machine {
  return {
    platform: process.platform,
    client: describeClient,
    registry: process.platform === 'win32' ? registryDoor() : null,
    network: networkDoor,
    scripts: process.platform === 'win32' ? scriptHostDoor() : null,
    names: namesDoor(),
    pac: pacDoor,
    files: process.platform === 'win32' ? filesDoor() : null,
    now: () => new Date()
  }
}
