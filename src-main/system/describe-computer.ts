import { hostname, networkInterfaces, release, version } from 'node:os'
import type { EvidenceValue } from '../contract/evidence/index.ts'
import { bundledFiles } from './bundled-files/this-program.ts'
import { isElevated } from './own-rights.ts'
import { utcOffsets } from './utc-offsets.ts'

/** Name, operating system, addresses and offset from UTC of this computer, and whether the process has administrator rights. */
export async function describeClient(): Promise<EvidenceValue<'client'>> {
  const os = `${version()} (${release()})`
  const alteredFiles = bundledFiles().problems()
  const own = { addresses: ownAddresses(), utcOffsets: utcOffsets(new Date()) }
  const known = { name: hostname(), os, elevated: await isElevated(), ...own }
  return alteredFiles.length === 0 ? known : { ...known, alteredFiles }
}

/** Addresses without IPv6 zone: Node returns none, and server logs are compared without one. */
function ownAddresses(): string[] {
  const interfaces = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  const outward = interfaces
    .filter((networkInterfaceInfo) => !networkInterfaceInfo.internal)
    .map((networkInterfaceInfo) => networkInterfaceInfo.address.toLowerCase())
  return [...new Set(outward)].sort()
}
