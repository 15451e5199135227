import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as tls from 'node:tls'
import { certificatesOfStore, machineRootStores, otherRootStores } from '../../readers/registry/certificate-stores.ts'
import { decodeText } from '../../readers/text/text.ts'
import { runProgram } from '../program.ts'
import { systemRoot } from '../system-root.ts'

/**
 * Trusted certificates (PEM): on Windows the stores that its services see, elsewhere the system store if Node can read it;
 * Node's own list, NODE_EXTRA_CA_CERTS. Where the services' stores could not be read, the account's do not stand for them.
 */
export function trustedPems(): readonly string[] {
  pems ??= [...new Set(readPems())]
  return pems
}

/** Trusted certificates with this subject. */
export function trustedNamed(subject: string): readonly X509Certificate[] {
  trusted ??= trustedPems().flatMap(parsed)
  return trusted.filter((certificate) => certificate.subject === subject)
}

/**
 * Certificates with this subject in the stores that Windows services do not use: the account's roots and the intermediate
 * authorities. Empty outside Windows, and where the services' stores could not be read.
 */
export function namedElsewhere(subject: string): readonly X509Certificate[] {
  if (roots.length === 0) return []
  elsewhere ??= (others ?? systemPems()).flatMap(parsed)
  return elsewhere.filter((certificate) => certificate.subject === subject)
}

/** Reads the stores anew the next time: a root may have been imported since the last run. */
export function forgetTrustedCertificates(): void {
  pems = undefined
  trusted = undefined
  elsewhere = undefined
  roots = []
  others = null
  isUnread = false
  reading = undefined
}

/**
 * Reads the stores of this computer that Windows services see, once until they are forgotten, or again after a run that
 * was called off; nothing outside Windows.
 */
export function readMachineRoots(signal: AbortSignal, regExe = regExeHere()): Promise<void> {
  if (regExe === null) return Promise.resolve()
  if (reading !== undefined) return reading
  const both = async () => {
    const found = await pemsOfStores(machineRootStores, regExe, signal)
    // one after the other: eight programs at once take a slow computer longer than they may
    return { found, other: found === null ? null : await pemsOfStores(otherRootStores, regExe, signal) }
  }
  const mine = both().then(({ found, other }) => {
    if (reading !== mine) return
    if (signal.aborted) {
      reading = undefined
      return
    }
    roots = found ?? []
    others = other
    isUnread = roots.length === 0
    pems = undefined
    trusted = undefined
    elsewhere = undefined
  })
  reading = mine
  return mine
}

/**
 * False where the stores of the computer could not be read, as before Node 22.15 without a registry; then no certificate
 * may be called untrusted.
 */
export function knowsSystemStore(): boolean {
  return roots.length > 0 || (!isUnread && (tls as { getCACertificates?: unknown }).getCACertificates !== undefined)
}

let pems: readonly string[] | undefined
let trusted: readonly X509Certificate[] | undefined
let elsewhere: readonly X509Certificate[] | undefined
let roots: readonly string[] = []
/** Null where they could not be read; Node then knows those of its start. */
let others: readonly string[] | null = null
/** The computer has such stores, and they could not be read. */
let isUnread = false
let reading: Promise<void> | undefined

function readPems(): string[] {
  // missing before Node 22.15, contrary to its type
  const get = (tls as { getCACertificates?: (type: 'system' | 'default') => string[] }).getCACertificates
  // Node's list of the system holds the account's roots and the intermediate authorities, too
  if (roots.length > 0)
    return [...roots, ...(get === undefined ? tls.rootCertificates : get('default')), ...extraPems()]
  if (get !== undefined) return [...(isUnread ? [] : get('system')), ...get('default'), ...extraPems()]
  return [...tls.rootCertificates, ...extraPems()]
}

/** All stores of the account; a Node before 22.15 cannot read them, contrary to its type. */
function systemPems(): readonly string[] {
  const get = (tls as { getCACertificates?: (type: 'system') => string[] }).getCACertificates
  return get === undefined ? [] : get('system')
}

/** Every connection waits for the stores; a store of hundreds of roots takes less than a second. */
const longestReadMs = 5_000

function regExeHere(): string | null {
  return process.platform === 'win32' ? join(systemRoot(), 'System32', 'reg.exe') : null
}

/** Null where one store could not be read to its end: without its roots, what is trusted would be called untrusted. */
async function pemsOfStores(
  stores: readonly string[],
  regExe: string,
  signal: AbortSignal
): Promise<readonly string[] | null> {
  const runs = stores.map((store) =>
    runProgram(regExe, ['query', store, '/s', '/v', 'Blob', '/reg:64'], { timeoutMs: longestReadMs, signal })
  )
  const found: string[] = []
  for (const ran of await Promise.all(runs)) {
    if (ran.ended !== 'exited') return null
    // reg.exe exits with 1 for a store that is not there
    if (ran.exitCode !== 0) continue
    for (const certificate of certificatesOfStore(decodeText(ran.stdout)?.text ?? '')) found.push(pemOf(certificate))
  }
  return found
}

function pemOf(der: Uint8Array): string {
  return `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString('base64')}\n-----END CERTIFICATE-----`
}

function extraPems(): string[] {
  const file = process.env['NODE_EXTRA_CA_CERTS']
  if (file === undefined || file === '') return []
  try {
    return readFileSync(file, 'latin1').match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? []
  } catch {
    // Node too only warns about an unreadable file
    return []
  }
}

function parsed(pem: string): X509Certificate[] {
  try {
    return [new X509Certificate(pem)]
  } catch {
    // old roots with encodings that this library rejects cannot be used
    return []
  }
}
