import { describeClient } from './client.ts'
import { filesDoor } from './files/files-door.ts'
import type { Machine } from './machine.ts'
import { namesDoor } from './names/names-door.ts'
import { networkDoor } from './network/network-door.ts'
import { pacDoor } from './pac/pac-door.ts'
import { registryDoor } from './registry/registry-door.ts'
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
