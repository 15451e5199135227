import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { makeCertificate } from '../lab/certificates.ts'
import { startNginx } from '../lab/nginx.ts'
import { freePorts } from '../lab/open-port.ts'
import { bundle } from './bundle.ts'
import type { Judged } from './read-trust.ts'
import { asWindowsPath, type Wine } from './wine.ts'

const own = String.raw`SOFTWARE\Microsoft\SystemCertificates`
/** Each with whether the services of the computer see it. */
const stores: readonly (readonly [key: string, isSeen: boolean])[] = [
  [`HKCU\\${own}\\Root\\Certificates`, false],
  [`HKLM\\${own}\\CA\\Certificates`, false],
  [`HKLM\\${own}\\ROOT\\Certificates`, true],
  [String.raw`HKLM\SOFTWARE\Microsoft\EnterpriseCertificates\Root\Certificates`, true],
  [String.raw`HKLM\SOFTWARE\Policies\Microsoft\SystemCertificates\Root\Certificates`, true]
]

/** A root in Windows' real form, in one store after the other, while one process goes on checking. */
export async function trustInStores(wine: Wine, folder: string): Promise<void> {
  // nginx and openssl read names with blanks as several
  const work = await mkdtemp(join(tmpdir(), 'sup-doctor-trust-'))
  const root = makeCertificate(work, 'root', { commonName: 'Contoso Root', authority: true })
  const identity = makeCertificate(work, 'site', { commonName: 'localhost', by: root, leafOnly: true })
  // a Windows always holds some; without any, what is trusted is unknown
  const other = makeCertificate(work, 'other', { commonName: 'Fabrikam Root', authority: true })
  const held = `HKLM\\${own}\\AuthRoot\\Certificates`
  const certificateOf = ({ chain }: { readonly chain: string }) => new X509Certificate(readFileSync(chain))
  await wine.regAdd(`${held}\\${nameOf(certificateOf(other))}`, 'Blob', 'REG_BINARY', blobOf(certificateOf(other).raw))
  const [port = 0] = await freePorts(1)
  const nginx = await startNginx(work, new Map([[port, { identity }]]))
  try {
    const { script } = await bundle(new URL('./read-trust.ts', import.meta.url), folder)
    const result = join(folder, 'trust.json')
    const certificate = certificateOf(root)
    const keys = stores.map(([key]) => key)
    const given = [asWindowsPath(result), String(port), nameOf(certificate), blobOf(certificate.raw), ...keys]
    expect(await wine.node(script, given)).toMatchObject({ exitCode: 0, stdout: '' })
    const unknown: Judged = { trust: 'chain-incomplete' }
    const expected = stores.map(([, isSeen]): Judged =>
      isSeen ? { trust: 'trusted' } : { ...unknown, trustedElsewhere: true }
    )
    // at first and in the end it lies nowhere
    expect(JSON.parse(await readFile(result, 'utf8'))).toEqual([unknown, ...expected, unknown])
  } finally {
    await nginx.stop()
    await wine.regDelete(held)
    await rm(work, { recursive: true })
  }
}

/** What Windows calls the key of a certificate. */
function nameOf(certificate: X509Certificate): string {
  return certificate.fingerprint.replaceAll(':', '')
}

/** The value Windows keeps: the number of the property, 1, the length, then the certificate (DER). */
function blobOf(der: Buffer): string {
  const head = Buffer.alloc(12)
  head.writeUInt32LE(32, 0)
  head.writeUInt32LE(1, 4)
  head.writeUInt32LE(der.length, 8)
  return Buffer.concat([head, der]).toString('hex')
}
