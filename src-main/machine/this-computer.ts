import { describeClient } from './client.ts'
import type { Machine } from './machine.ts'
import { networkDoor } from './network/network-door.ts'
import { registryDoor } from './registry/registry-door.ts'

/** The computer this runs on; off Windows it has no registry. */
export function thisComputer(): Machine {
  return {
    platform: process.platform,
    client: describeClient,
    registry: process.platform === 'win32' ? registryDoor() : null,
    network: networkDoor,
    now: () => new Date()
  }
}
