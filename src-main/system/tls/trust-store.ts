import { execFileSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as tls from 'node:tls'
import { certificatesOfStore, machineRootStores } from '../../readers/registry/certificate-stores.ts'
import { systemRoot } from '../system-root.ts'

/**
 * Trusted certificates (PEM): on Windows the stores that its services see, elsewhere the system store if Node can read it;
 * Node's own list, NODE_EXTRA_CA_CERTS.
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

/** Reads the stores anew the next time: a root may have been imported since the last run. */
export function forgetTrustedCertificates(): void {
  pems = undefined
  trusted = undefined
  roots = undefined
}

/** False before Node 22.15, which cannot read the system store; then no certificate may be called untrusted. */
export function knowsSystemStore(): boolean {
  return machineRoots().length > 0 || (tls as { getCACertificates?: unknown }).getCACertificates !== undefined
}

let pems: readonly string[] | undefined
let trusted: readonly X509Certificate[] | undefined
let roots: readonly string[] | undefined

function readPems(): string[] {
  // missing before Node 22.15, contrary to its type
  const get = (tls as { getCACertificates?: (type: 'system' | 'default') => string[] }).getCACertificates
  const ofMachine = machineRoots()
  // Node's list of the system holds the account's roots and the intermediate authorities, too
  if (ofMachine.length > 0)
    return [...ofMachine, ...(get === undefined ? tls.rootCertificates : get('default')), ...extraPems()]
  if (get !== undefined) return [...get('system'), ...get('default'), ...extraPems()]
  return [...tls.rootCertificates, ...extraPems()]
}

const mostListingBytes = 64 * 1024 * 1024
const longestReadMs = 10_000

/** Empty outside Windows, and where its registry could not be read. */
function machineRoots(): readonly string[] {
  if (process.platform !== 'win32') return []
  roots ??= machineRootStores.flatMap((store) => certificatesOfStore(listingOf(store)).map(pemOf))
  return roots
}

function listingOf(store: string): string {
  try {
    const program = join(systemRoot(), 'System32', 'reg.exe')
    const options = {
      encoding: 'latin1',
      windowsHide: true,
      maxBuffer: mostListingBytes,
      timeout: longestReadMs
    } as const
    return execFileSync(program, ['query', store, '/s', '/v', 'Blob', '/reg:64'], {
      ...options,
      stdio: ['ignore', 'pipe', 'ignore']
    })
  } catch {
    // reg.exe exits with 1 for a store that is not there
    return ''
  }
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
