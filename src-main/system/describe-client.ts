import { hostname, networkInterfaces, release, version } from 'node:os'
import type { EvidenceValue } from '../contract/evidence/index.ts'
import { bundledFiles } from './bundled-files/this-program.ts'
import { ownAccount } from './own-account.ts'
import { knownRights } from './own-rights.ts'
import { systemRoot } from './system-root.ts'
import { utcOffsets } from './utc-offsets.ts'

/** Name, operating system, addresses and offset from UTC of this computer, and whether the process has administrator rights. */
export async function describeClient(): Promise<EvidenceValue<'client'>> {
  const os = `${version()} (${release()})`
  const alteredFiles = bundledFiles().problems()
  const own = { addresses: ownAddresses(), utcOffsets: utcOffsets(new Date()) }
  const { elevated, sid } = await knownRights()
  const account = process.platform === 'win32' ? await ownAccount(sid, systemRoot()) : null
  const known = { name: hostname(), os, elevated, ...(account === null ? {} : { account }), ...own }
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
