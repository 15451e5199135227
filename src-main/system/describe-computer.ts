import { hostname, networkInterfaces, release, version } from 'node:os'
import { join } from 'node:path'
import type { EvidenceValue } from '../contract/evidence/index.ts'
import { bundledFiles } from './bundled-files/this-program.ts'
import { runProgram } from './program.ts'
import { systemRoot } from './system-root.ts'
import { utcOffsets } from './utc-offsets.ts'

const timeoutMs = 5_000

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

async function isElevated(): Promise<boolean | null> {
  if (process.getuid !== undefined) return process.getuid() === 0
  // the hive of LocalService is readable only with an elevated administrator token
  const reg = join(systemRoot(), 'System32', 'reg.exe')
  const run = await runProgram(reg, ['query', String.raw`HKU\S-1-5-19`], {
    timeoutMs,
    signal: AbortSignal.timeout(timeoutMs)
  })
  return run.ended === 'exited' ? run.exitCode === 0 : null
}
