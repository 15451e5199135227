import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recognise } from '../../src-main/import/recognise.ts'
import { judged } from '../checks/row.ts'
import { missing, requiredProgram } from '../lab/prerequisites.ts'
import { envelope, fromFile, policy, secureUrl, wsusUrl } from '../builders/evidence.ts'

const folder = mkdtempSync(join(tmpdir(), 'certificates-'))
const path = (name: string) => join(folder, name)
const bytes = (name: string) => new Uint8Array(readFileSync(path(name)))
const openssl = (...args: string[]) => execFileSync(requiredProgram('openssl'), args, { cwd: folder, stdio: 'pipe' })

/** A certificate that signs itself, valid until `days` from now. */
function make(name: string, host: string): void {
  const names = `subjectAltName=DNS:${host}`
  const subject = ['-subj', `/CN=${host}`, '-addext', names, '-addext', 'extendedKeyUsage=serverAuth']
  openssl(
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-keyout',
    `${name}.key`,
    '-out',
    `${name}.pem`,
    '-days',
    '30',
    ...subject
  )
}

const absent = missing('openssl')
beforeAll(() => {
  if (absent) return
  make('own', 'sup01.contoso.local')
  make('other', 'web.contoso.local')
  openssl('x509', '-in', 'own.pem', '-outform', 'DER', '-out', 'own.cer')
  openssl(
    'crl2pkcs7',
    '-nocrl',
    '-certfile',
    'own.pem',
    '-certfile',
    'other.pem',
    '-outform',
    'DER',
    '-out',
    'both.p7b'
  )
  openssl('pkcs12', '-export', '-in', 'own.pem', '-inkey', 'own.key', '-passout', 'pass:x', '-out', 'own.pfx')
  writeFileSync(
    path('bundle.pem'),
    readFileSync(path('own.key'), 'utf8') +
      readFileSync(path('own.pem'), 'utf8') +
      readFileSync(path('other.pem'), 'utf8')
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

function certificatesOf(name: string) {
  const found = recognise(bytes(name))?.evidence.find((candidate) => candidate.probe === 'certificate-file')
  return found?.probe === 'certificate-file' ? found.value.certificates : []
}

function saysOf(check: string, file: string, url: string) {
  const evidence = [policy({ WUServer: url, UseWUServer: 1 })]
  const value = { certificates: [...certificatesOf(file)] }
  return judged({ check, evidence: [...evidence, fromFile(envelope('certificate-file', value), file)] })
}

describe.skipIf(absent)('a dropped certificate', () => {
  it.each([
    ['own.pem', ['sup01.contoso.local']],
    ['own.cer', ['sup01.contoso.local']],
    ['both.p7b', ['sup01.contoso.local', 'web.contoso.local']],
    ['bundle.pem', ['sup01.contoso.local', 'web.contoso.local']]
  ])('is read from %s', (name, hosts) => {
    expect(
      certificatesOf(name)
        .map((certificate) => certificate.altNames[0])
        .sort()
    ).toEqual(hosts)
    expect(certificatesOf(name)[0]).toMatchObject({ serverAuth: true, selfSigned: true })
  })

  it.each(['bundle.pem', 'own.key', 'own.pfx'])('a private key in %s is reported, and nothing of it kept', (name) => {
    const found = recognise(bytes(name))
    expect(found?.remark?.id).toBe('private-key')
    const secret = readFileSync(path('own.key'), 'utf8').split('\n')[1] ?? 'nothing'
    expect(JSON.stringify(found)).not.toContain(secret)
  })

  it('for another name is likely the reason, if it is the server’s', () => {
    expect(saysOf('certificate-name-mismatch', 'other.pem', secureUrl)).toMatchObject({
      outcome: 'found',
      findings: [{ confidence: 'likely', facts: { detail: 'web.contoso.local', certificateFile: 'other.pem' } }]
    })
  })

  it('that is good proves nothing, and over http it is nobody’s business', () => {
    expect(saysOf('certificate-name-mismatch', 'own.pem', secureUrl)).toMatchObject({ outcome: 'undecided' })
    expect(saysOf('certificate-name-mismatch', 'other.pem', wsusUrl)).toMatchObject({ outcome: 'not-applicable' })
    expect(saysOf('certificate-wrong-usage', 'own.pem', secureUrl)).toMatchObject({ outcome: 'undecided' })
  })

  it('is judged by the time of the case', () => {
    // the rows' case is from 2026-10-14, before this certificate was made
    const value = {
      certificates: certificatesOf('own.pem').map((certificate) => ({
        ...certificate,
        notAfter: '2026-01-01T00:00:00.000Z'
      }))
    }
    const evidence = [policy({ WUServer: secureUrl }), fromFile(envelope('certificate-file', value), 'old.pem')]
    expect(judged({ check: 'certificate-expired', evidence })).toMatchObject({ outcome: 'found' })
  })
})
